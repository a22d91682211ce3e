import type { Token } from '../text/tokens.ts';

const LEVEL = '(?:nước ta|tỉnh|huyện|xã|phường|quận|thị xã|thành phố|thị trấn|thôn|nước|ngành|vùng)';
/** Words at the end of a name that say where, or when, and are none of what is measured. */
const WHERE = new RegExp(
  ` (?:(?:toàn|cả) ${LEVEL}|(?:trên địa bàn|thuộc|của|tại|ở|trong|đến)(?: toàn)? ${LEVEL}|trên địa bàn)$`,
  'u',
);
const WHEN = new RegExp(
  ' (?:(?:tính |ước )?(?:đến |trong |vào |của )?(?:hết |cuối |đầu )?' +
    '(?:năm \\d{4}|nhiệm kỳ|giai đoạn|quý i|quý ii|quý iii|quý iv|quý \\d|tháng \\d+)|' +
    '(?:cả|trong|hằng|hàng|cuối|\\d+) năm|\\d+ tháng(?: đầu năm)?|trong (?:quý|kỳ|tháng))$',
  'u',
);

/** A name without the words at its end that say where or when ("Tổng giá trị sản xuất toàn huyện năm 2021"); never empty. */
export function withoutEnds(tokens: readonly Token[]): readonly Token[] {
  let kept = tokens;
  for (;;) {
    const words = kept.map(({ norm }) => norm).join(' ');
    const found = WHERE.exec(words) ?? WHEN.exec(words);
    if (found === null) return kept;
    kept = kept.slice(0, found[0].trim() === '' ? kept.length : kept.length - found[0].trim().split(' ').length);
  }
}

const PLAN = new Set(
  'kế hoạch kh mục tiêu chỉ dự toán nghị quyết nq giao đề ra đại hội tỉnh huyện thành phố thị xã là năm'.split(' '),
);

/** Do words only say that a number is what was planned: "(kế hoạch: ", "mục tiêu Đại hội là"? */
export function isOnlyPlan(words: readonly Token[]): boolean {
  const said = words.filter(({ kind, norm }) => kind === 'word' && !ROMAN.test(norm));
  return (
    said.length > 0 &&
    said.length === said.filter(({ norm }) => PLAN.has(norm)).length &&
    said.some(({ norm }) => AIMS.has(norm))
  );
}

/** "mục tiêu Đại hội XX" */
const ROMAN = /^[ivxl]+$/u;
const AIMS = new Set(['hoạch', 'kh', 'tiêu', 'toán', 'quyết', 'nq']);
