import { normPhrase } from '../text/tokens.ts';
import type { Evidence } from './figure.ts';

const phrases = (list: string): string[] => list.split('|').map((words) => ` ${normPhrase(words)} `);

const TOLD = phrases('kết quả|thực hiện|hoàn thành|đạt|vượt|tổng kết|sơ kết|đánh giá|sau|results|meets|reviews');
const PLANNED = phrases('nhiệm vụ|mục tiêu|chỉ tiêu|kế hoạch|phương hướng|targets|plans|tasks');
/** "đạt 94,4% kế hoạch" is a result. */
const SHARES = phrases('% kế hoạch|% chỉ tiêu|% dự toán|% kh|% nghị quyết');

const LONGEST_TITLE = 300;

/** A title that makes plans of what says nothing else of itself, and the years it names. */
export interface PlanTitle {
  readonly evidence: Evidence;
  readonly years: readonly string[];
}

/** "Các chỉ tiêu chủ yếu năm 2017 của thành phố Bắc Kạn": is the first line of the article such a title? */
export function readPlanTitle(text: string): PlanTitle | null {
  const end = text.indexOf('\n');
  if (end < 0 || end >= LONGEST_TITLE) return null;
  const title = text.slice(0, end);
  let words = ` ${normPhrase(title)} `;
  for (const share of SHARES) words = words.replaceAll(share, ' ');
  const says = (list: readonly string[]): boolean => list.some((phrase) => words.includes(phrase));
  if (!says(PLANNED) || says(TOLD)) return null;
  return {
    evidence: { text: title, span: { start: 0, end }, how: 'carried' },
    years: title.match(/(?:19|20)\d\d/g) ?? [],
  };
}

/** Does the title speak of this period ("2017", "2017-9M")? One without a year speaks of all. */
export const isTitleOf = ({ years }: PlanTitle, period: string): boolean =>
  years.length === 0 || years.includes(period.slice(0, 4));
