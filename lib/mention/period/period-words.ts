import { MONTH_NAMES } from '../../text/months.ts';
import { readDay, readDuration } from './forms/days.ts';
import { readEnglish } from './forms/english.ts';
import { readHalf, readMonth, readMonthYear, readQuarter } from './forms/parts.ts';
import { RANGE_WORDS, readRange } from './forms/ranges.ts';
import { readShort } from './forms/short.ts';
import { readSpan } from './forms/spans.ts';
import { readYear } from './forms/years.ts';
import { NUMBER_WORDS, ROMAN } from './period-names.ts';
import type { Found, Reader } from './period-reader.ts';

/** Reads one form of time at a token, or null. */
export type ReadForm = (reader: Reader, at: number) => Found | null;

interface Form {
  readonly read: ReadForm;
  /** The words it can begin with, without accents. */
  readonly words: readonly string[];
  /** Can it begin with digits? */
  readonly digits: boolean;
}

/** The forms of time, the first that fits a token counts. */
const FORMS: readonly Form[] = [
  {
    read: readSpan,
    words: 'tu dau ke giai nhiem nam khoa nien cac thoi since from between during den toi nay hien'.split(' '),
    digits: true,
  },
  { read: readRange, words: RANGE_WORDS, digits: true },
  { read: readShort, words: 't th q h qi qii qiii qiv'.split(' '), digits: true },
  { read: readHalf, words: ['nua', ...Object.keys(NUMBER_WORDS)], digits: true },
  { read: readQuarter, words: ['quy'], digits: false },
  { read: readMonth, words: ['thang'], digits: false },
  { read: readMonthYear, words: [], digits: true },
  { read: readDay, words: 'ngay sang trua chieu toi dem hom dip mung mong nhat'.split(' '), digits: true },
  { read: readDuration, words: Object.keys(NUMBER_WORDS), digits: true },
  { read: readYear, words: ['nam', 'ca', 'trong'], digits: true },
  {
    read: readEnglish,
    words: ['first', 'second', 'year', 'previous', ...Object.keys(ROMAN), ...Object.keys(NUMBER_WORDS), ...MONTH_NAMES],
    digits: true,
  },
];

const BY_WORD: ReadonlyMap<string, readonly ReadForm[]> = new Map(
  FORMS.flatMap(({ words }) => words).map((word) => [
    word,
    FORMS.filter(({ words }) => words.includes(word)).map(({ read }) => read),
  ]),
);
const BY_DIGITS: readonly ReadForm[] = FORMS.filter(({ digits }) => digits).map(({ read }) => read);
const NONE: readonly ReadForm[] = [];

/** Every form, whatever it begins with. */
export const ALL_FORMS: readonly ReadForm[] = FORMS.map(({ read }) => read);

/** Can a time begin with this word? Those that begin with digits are known by that. */
export const beginsTime = (bare: string): boolean => BY_WORD.has(bare);

/** The forms that can begin with a word or with digits. */
export const formsOf = (kind: 'word' | 'digits', bare: string): readonly ReadForm[] =>
  kind === 'digits' ? BY_DIGITS : (BY_WORD.get(bare) ?? NONE);
