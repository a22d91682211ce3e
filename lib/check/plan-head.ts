import type { Figure } from '../figure/figure.ts';
import { normPhrase } from '../text/tokens.ts';

const phrases = (...list: string[]): string[] => list.map((words) => ` ${normPhrase(words)} `);

/** Words that make everything behind them in the sentence a plan, lists of several clauses included. */
const HEADS = phrases(
  'phấn đấu',
  'mục tiêu',
  'đặt kế hoạch',
  'dự kiến',
  'đăng ký',
  'được giao',
  'quyết tâm',
  'nhiệm vụ',
);
/** Words that do so in their own clause at most: results are told with them as well. */
const LOCAL = phrases('sẽ', 'kế hoạch', 'chỉ tiêu', 'nghị quyết', 'đề ra', 'đặt ra', 'dự toán');
/** "đạt 94,4% kế hoạch" before a number is a result, and no plan. */
const SHARES = phrases('% kế hoạch', '% chỉ tiêu', '% dự toán', '% kh', '% nghị quyết');

/** How far back a sentence is looked at. */
const REACH = 300;

/**
 * Does the figure's sentence speak of a plan before it, although the figure was taken for a result without a word that
 * says so? Then neither "differs" nor "not reached" may be said of it: the number may be the plan.
 */
export function mayBePlan(text: string, figure: Figure): boolean {
  if (figure.evidence.status.how !== 'assumed') return false;
  const before = text.slice(Math.max(0, figure.start - REACH), figure.start);
  const sentence = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1);
  const clauses = sentence.slice(sentence.lastIndexOf(';') + 1);
  return says(sentence, HEADS) || says(clauses, LOCAL);
}

function says(words: string, list: readonly string[]): boolean {
  let lead = ` ${normPhrase(words)} `;
  for (const share of SHARES) lead = lead.replaceAll(share, ' ');
  return list.some((phrase) => lead.includes(phrase));
}
