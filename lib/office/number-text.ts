/**
 * How a number of a sheet is printed: as Vietnamese does, with so many digits behind the comma as its format shows, in thousands where that
 * says so ("#,##0,"); a percentage in hundredths. A number that nothing formats, or that is printed as a fraction, is printed in full.
 */
export function numberText(raw: string, format: string): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  const section = format.split(';')[0] ?? '';
  const plain = section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const isPercent = plain.includes('%');
  const [, whole = '', behind = '', thousands = ''] = /([0#?,]*[0#?])(?:[.]([0#?]*))?(,*)/.exec(plain) ?? [];
  const isShaped = /[0#]/.test(plain) && !/[0#?]\s*\//.test(plain);
  const options = isShaped
    ? {
        minimumFractionDigits: behind.replaceAll('#', '').length,
        maximumFractionDigits: behind.length,
        useGrouping: whole.includes(','),
      }
    : { maximumFractionDigits: 12, useGrouping: true };
  const shown = (isPercent ? value * 100 : value) / (isShaped ? 1000 ** thousands.length : 1);
  const text = new Intl.NumberFormat('vi-VN', options).format(shown);
  // a sign that is merely printed turns nothing into hundredths
  return isPercent || /"[^"]*%[^"]*"|\\%/.test(section) ? `${text}%` : text;
}

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
  /[dyhs]|m{1,4}[/-]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

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
