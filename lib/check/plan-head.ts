import type { Figure } from '../figure/figure.ts';
import { normPhrase } from '../text/tokens.ts';
import { leadOf } from './sentence-of.ts';

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
  'đề nghị',
  'kiến nghị',
  'đề xuất',
  'có ý kiến',
  'quyết nghị',
  'yêu cầu',
  'ấn định',
  'asked',
  'required',
  'requires',
  'instructed',
  'assigned',
  'tasked',
  'proposed',
  'aim',
  'aims',
  'aimed',
);
/** Words that do so in their own clause at most: results are told with them as well. */
const LOCAL = phrases('sẽ', 'kế hoạch', 'chỉ tiêu', 'nghị quyết', 'đề ra', 'đặt ra', 'dự toán');
const GIVEN = phrases('giao');
/** "đạt 94,4% kế hoạch" before a number is a result, and no plan. */
const SHARES = phrases('% kế hoạch', '% chỉ tiêu', '% dự toán', '% kh', '% nghị quyết');

/**
 * Does the figure's sentence speak of a plan before it, although the figure was taken for a result without a word that
 * says so? Then neither "differs" nor "reached" or "not reached" may be said of it: the number may be the plan.
 */
export function mayBePlan(text: string, figure: Figure): boolean {
  if (figure.evidence.status.how !== 'assumed') return false;
  const sentence = leadOf(text, figure);
  const clauses = sentence.slice(sentence.lastIndexOf(';') + 1);
  if (says(sentence, HEADS)) return true;
  return (
    (says(clauses, LOCAL) || isPlanTitle(text.slice(0, text.indexOf('\n') + 1), figure.period)) && !tellsResult(clauses)
  );
}

const TOLD = phrases(
  'kết quả',
  'thực hiện',
  'hoàn thành',
  'đạt',
  'vượt',
  'tổng kết',
  'sơ kết',
  'đánh giá',
  'sau',
  'results',
  'meets',
  'reviews',
);
const PLANNED = phrases('nhiệm vụ', 'mục tiêu', 'chỉ tiêu', 'kế hoạch', 'phương hướng', 'targets', 'plans', 'tasks');

/**
 * "Các chỉ tiêu chủ yếu năm 2017 của thành phố Bắc Kạn": the title makes a plan of what says nothing else of itself and is
 * of the year that it names.
 */
function isPlanTitle(title: string, period: string): boolean {
  if (title.length > LONGEST_TITLE || !says(title, PLANNED) || says(title, TOLD)) return false;
  const years = title.match(/(?:19|20)\d\d/g);
  return years === null || years.includes(period.slice(0, 4));
}

const LONGEST_TITLE = 300;

const DONE = phrases('không đạt', 'chưa đạt', 'chưa hoàn thành', 'không hoàn thành', 'not met', 'fell short');

/**
 * "kế hoạch 100 ha, thực hiện 117 ha": the part of the sentence that begins with a result is no plan, nor is what follows
 * targets that were not met, nor a verb with "được" right in front of its number.
 */
function tellsResult(clauses: string): boolean {
  const part = normPhrase(clauses.slice(clauses.lastIndexOf(',') + 1));
  const isOwn = clauses.includes(',') && BEGINS_RESULT.test(part);
  return isOwn || / (?:được|duoc)$/u.test(part) || says(clauses, DONE);
}

const BEGINS_RESULT = /^(?:thực hiện|thuc hien|kết quả|ket qua|đã|da|đạt được|dat duoc)(?:\s|$)/u;

/** "Tỉnh giao thành phố trồng 90 ha rừng, kết nạp 85 đảng viên": without a word of a result all of it may be given. */
export function mayBeGiven(text: string, figure: Figure): boolean {
  if (figure.evidence.status.how !== 'assumed') return false;
  const sentence = leadOf(text, figure);
  return says(sentence.slice(sentence.lastIndexOf(';') + 1), GIVEN);
}

function says(words: string, list: readonly string[]): boolean {
  let lead = ` ${normPhrase(words)} `;
  for (const share of SHARES) lead = lead.replaceAll(share, ' ');
  return list.some((phrase) => lead.includes(phrase));
}
