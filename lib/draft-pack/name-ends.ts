import type { Token } from '../text/tokens.ts';
import type { NameWords } from './name-words.ts';

/** Words at the end of a name that say when, and are none of what is measured. */
const WHEN = new RegExp(
  ' (?:(?:tính |ước )?(?:đến |trong |vào |của )?(?:hết |cuối |đầu )?' +
    '(?:năm \\d{4}|nhiệm kỳ|giai đoạn|quý i|quý ii|quý iii|quý iv|quý \\d|tháng \\d+)|' +
    '(?:cả|trong|hằng|hàng|cuối|\\d+) năm|\\d+ tháng(?: đầu năm)?|trong (?:quý|kỳ|tháng))$',
  'u',
);

/** A name without the words at its end that say where or when ("Tổng giá trị sản xuất toàn huyện năm 2021"); never empty. */
export function withoutEnds(tokens: readonly Token[], { where }: NameWords): readonly Token[] {
  let kept = tokens;
  for (;;) {
    const words = kept.map(({ norm }) => norm).join(' ');
    const found = where.exec(words) ?? WHEN.exec(words);
    if (found === null) return kept;
    kept = kept.slice(0, found[0].trim() === '' ? kept.length : kept.length - found[0].trim().split(' ').length);
  }
}

/** Do words only say that a number is what was planned: "(kế hoạch: ", "mục tiêu Đại hội là"? */
export function isOnlyPlan(words: readonly Token[], { ofPlans, plans }: NameWords): boolean {
  const said = words.filter(({ kind, norm }) => kind === 'word' && !ROMAN.test(norm));
  return said.length > 0 && said.every(({ norm }) => ofPlans.has(norm)) && said.some(({ norm }) => plans.has(norm));
}

/** "mục tiêu Đại hội XX" */
const ROMAN = /^[ivxl]+$/u;
