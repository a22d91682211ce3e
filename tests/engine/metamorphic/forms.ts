import { group, type Style, spell } from '../../quantity/spell.ts';
import type { KnownFigure, KnownText } from './texts.ts';

/** A piece of the text, and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const STYLE: Style = { thousand: 'nghìn', zero: 'linh', billion: 'tỷ', four: 'tư' };
/** 38,4 as "ba mươi tám phẩy bốn"; each zero behind the comma is said. */
function inWords(whole: string, part: string): string {
  if (part === '') return spell(Number(whole), STYLE);
  const zeros = part.length - part.replace(/^0+/u, '').length;
  const said = [...Array<string>(zeros).fill('không'), spell(Number(part), STYLE)];
  return `${spell(Number(whole), STYLE)} phẩy ${said.join(' ')}`;
}

/** The same number in other characters, its unit left as it is. `isVietnamese`: are the words around it written with accents? */
function otherDigits(digits: string, isVietnamese: boolean): string[] {
  const [whole = '', part = ''] = /^\d{1,3}\.\d{3}$/u.test(digits) ? [digits.replace('.', '')] : digits.split(/[.,]/u);
  const forms = [inWords(whole, part)];
  if (part !== '') forms.push(`${whole},${part}`, `${whole}.${part}`);
  else if (whole.length > 3) forms.push(whole, group(Number(whole), '.'), group(Number(whole), ' '));
  else if (whole.length === 1) forms.push(`0${whole}`);
  forms.push(
    [...digits].map((char) => (/\d/u.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)).join(''),
  );
  return isVietnamese ? forms : forms.slice(1);
}

/** Amounts in tỷ, in other magnitudes. */
function otherMagnitudes(billions: number): string[] {
  const millions = billions * 1000;
  return [
    `${group(millions, '.')} triệu`,
    `${millions} triệu`,
    `${group(millions * 1_000_000, '.')}`,
    `${String(billions / 1000).replace('.', ',')} nghìn tỷ`,
    `${String(billions / 1000).replace('.', ',')} ngàn tỉ`,
    `${group(billions, '.')} tỉ`,
    `${group(billions, '.')},0 tỷ`,
  ];
}

/** What says "percent" behind a number. */
const PERCENTS = [' %', '\u00A0%', ' phần trăm'];

/** All ways to print one figure's number that leave its amount, its bound and its unit as they were. */
export function otherForms({ text }: KnownText, { number: { start, end } }: KnownFigure): Edit[] {
  const digits = text.slice(start, end);
  const isVietnamese = text.normalize('NFD') !== text;
  const forms = otherDigits(digits, isVietnamese).map((words): Edit => ({ start, end, words }));
  if (text.startsWith('%', end)) {
    forms.push(
      ...PERCENTS.slice(0, isVietnamese ? 3 : 2).map((sign) => ({ start, end: end + 1, words: digits + sign })),
    );
  }
  if (text.startsWith(' tỷ', end)) {
    const amounts = otherMagnitudes(Number(digits.replace('.', '')));
    forms.push(...amounts.map((words) => ({ start, end: end + ' tỷ'.length, words })));
  }
  if (/^ \p{L}/u.test(text.slice(end, end + 2))) {
    forms.push(
      ...['\u00A0', '  ', '\u202F', '\u2009'].map((blank) => ({ start, end: end + 1, words: digits + blank })),
    );
  }
  return forms.filter(({ words }) => words !== digits);
}

export function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((whole, { start, end, words }) => whole.slice(0, start) + words + whole.slice(end), text);
}
