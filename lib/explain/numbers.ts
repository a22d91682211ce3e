import type { Lang } from './lang.ts';

const MARKS: Readonly<Record<Lang, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** An exact decimal in the reader's format, no digit lost: "2.500,75" in Vietnamese, "2,500.75" in English. */
export function formatDecimal(decimal: string, lang: Lang): string {
  const { group, decimal: point } = MARKS[lang];
  const sign = decimal.startsWith('-') ? '−' : '';
  const [whole = '', fraction] = (sign === '' ? decimal : decimal.slice(1)).split('.');
  let grouped = '';
  for (let at = 0; at < whole.length; at++) {
    if (at > 0 && (whole.length - at) % 3 === 0) grouped += group;
    grouped += whole[at];
  }
  return sign + grouped + (fraction === undefined ? '' : point + fraction);
}

/** Moves the decimal point to the left: scaled("2497800000000", 9) is "2497.8". */
export function scaled(decimal: string, places: number): string {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.');
  const digits = whole.padStart(places + 1, '0');
  const cut = digits.length - places;
  const rest = (digits.slice(cut) + fraction).replace(/0+$/, '');
  return sign + digits.slice(0, cut) + (rest === '' ? '' : `.${rest}`);
}

/** How many digits stand before the decimal point. */
export function wholeDigits(decimal: string): number {
  const whole = decimal.replace('-', '').split('.')[0] ?? '';
  return whole.length;
}

/** Rounded half up (away from zero) at `places` digits behind the point, without the arithmetic that a panel need not load. */
export function rounded(decimal: string, places: number): string {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.');
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'));
  const up = (fraction[places] ?? '0') >= '5' ? 1n : 0n;
  return scaled(sign + (kept + up).toString(), places);
}

/** Nobody prints more decimals; a number that has them is a fraction that does not end. */
const MOST_DECIMALS = 6;
const ABOUT: Readonly<Record<Lang, string>> = { vi: 'khoảng', en: 'about' };

/** A number as a sentence shows it: exact, but for a fraction that does not end, which is "khoảng 66,67" for two thirds. */
export function shownDecimal(decimal: string, lang: Lang): string {
  const decimals = decimal.split('.')[1]?.length ?? 0;
  if (decimals <= MOST_DECIMALS) return formatDecimal(decimal, lang);
  return `${ABOUT[lang]} ${formatDecimal(rounded(decimal, wholeDigits(decimal) > 1 ? 2 : 4), lang)}`;
}
