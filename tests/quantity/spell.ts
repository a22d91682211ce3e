/** Writes numbers as Vietnamese does, for tests that read them back. Independent of the reader's own tables. */

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

export interface Style {
  readonly thousand: 'nghìn' | 'ngàn';
  readonly zero: 'linh' | 'lẻ';
  readonly billion: 'tỷ' | 'tỉ';
  readonly four: 'bốn' | 'tư';
}

function spellTens(value: number, style: Style): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return DIGITS[ones]!;
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  if (ones === 0) return head;
  if (ones === 5) return `${head} lăm`;
  if (tens > 1 && ones === 1) return `${head} mốt`;
  if (tens > 1 && ones === 4) return `${head} ${style.four}`;
  return `${head} ${DIGITS[ones]}`;
}

function spellGroup(value: number, full: boolean, style: Style): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0 && !full) return spellTens(rest, style);
  const head = `${DIGITS[hundreds]} trăm`;
  if (rest === 0) return head;
  if (rest < 10) return `${head} ${style.zero} ${DIGITS[rest]}`;
  return `${head} ${spellTens(rest, style)}`;
}

/** A whole number below a thousand billions, in words. */
export function spell(value: number, style: Style): string {
  if (value === 0) return 'không';
  const scales = [
    [1e9, style.billion],
    [1e6, 'triệu'],
    [1e3, style.thousand],
    [1, ''],
  ] as const;
  const parts: string[] = [];
  let rest = value;
  for (const [size, name] of scales) {
    const group = Math.floor(rest / size);
    rest %= size;
    if (group === 0) continue;
    parts.push(`${spellGroup(group, parts.length > 0, style)} ${name}`.trim());
  }
  return parts.join(' ');
}

/** Groups of three from the right, joined by `separator`. */
export function group(value: number, separator: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, separator);
}
