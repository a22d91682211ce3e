/**
 * How a number of a sheet is printed: as Vietnamese does, with so many digits behind the comma as its format shows, in thousands where that
 * says so ("#,##0,"); a percentage in hundredths. A number that nothing formats, or that is printed as a fraction, is printed in full; so is
 * one in thousands whose format says so in words ('0.0,,," tỷ"') or for some numbers only: the words are not printed, and heads know nothing
 * of it. The format is looked through for each cell, so no pattern here may go through it from each of its places.
 */
export function numberText(raw: string, format: string): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  const section = sectionFor(value, format);
  const plain = section.replace(/"[^"]*"|\\.|\[[^\][]*\]/g, '');
  const isPercent = plain.includes('%');
  const [, whole = '', scale = '', behind = '', last = ''] =
    /([0#?](?:,*[0#?])*)(,*)(?:[.]([0#?]*))?(,*)/.exec(plain) ?? [];
  // the commas of thousands stand on either side of the point
  const thousands = scale + last;
  const isShaped = /[0#]/.test(plain) && !/[0#?]\s*\//.test(plain) && (thousands === '' || isBare(section));
  const options = isShaped
    ? {
        minimumFractionDigits: behind.replace(/[#?]/g, '').length,
        maximumFractionDigits: behind.length,
        useGrouping: whole.includes(','),
      }
    : { maximumFractionDigits: 12, useGrouping: true };
  const shown = (isPercent ? value * 100 : value) / (isShaped ? 1000 ** thousands.length : 1);
  const text = new Intl.NumberFormat('vi-VN', options).format(shown);
  // a sign that is merely printed turns nothing into hundredths
  return isPercent || /"[^"%]*%[^"]*"|\\%/.test(section) ? `${text}%` : text;
}

/** The part of a format that is for this number: the first whose condition holds; without one they are for above, below and nought. */
function sectionFor(value: number, format: string): string {
  const sections = format
    .replace(/"[^"]*"|\\./g, (literal) => literal.replaceAll(';', ' '))
    .split(';')
    .slice(0, 3);
  const isFor = (section: string, at: number): boolean => {
    const [, sign, than] = /\[([<>=]{1,2})(-?[\d.]+)\]/.exec(section) ?? [];
    if (sign !== undefined) return isMet(value, sign, Number(than));
    if (at === 1) return value < 0;
    return value > 0 || (value === 0 && sections.length === 2);
  };
  return sections.slice(0, -1).find(isFor) ?? sections.at(-1) ?? '';
}

const isMet = (value: number, sign: string, than: number): boolean =>
  (sign.includes('<') && value < than) ||
  (sign.includes('>') && value > than) ||
  (sign.includes('=') && value === than);

/** Does a section print nothing but the number, with signs, brackets and blanks? Colours and languages are no words. */
const isBare = (section: string): boolean =>
  /^[0#?,.%()+\s-]*$/.test(section.replace(/"[\s()+-]*"|\\[\s()+-]|\[(?:\$-|[a-z])[^\][]*\]|[_*]./gi, ''));

/** Formats that Excel knows by number alone (ECMA-376, part 1, 18.8.30). */
export const BUILTIN_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
};

/** Does a format show a day or an hour? Days of a sheet are numbers too. */
export const isDateFormat = (format: string, id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 45 && id <= 47) ||
  /[dyhs]|m{1,4}[/-]/i.test(format.replace(/"[^"]*"|\[[^\][]*\]|\\./g, ''));

/** 1 January 1900 is day 1, and that year has a 29 February: so counts Excel. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A day of a sheet as Vietnamese prints it; the number itself where it is none. */
export function dayText(raw: string): string {
  const day = Number(raw);
  if (!Number.isFinite(day) || day < 1 || day > 2_958_465) return raw;
  const date = new Date(DAY_ZERO + Math.floor(day) * 86_400_000);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
