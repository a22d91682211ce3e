import { ENGLISH_COUNTS, MONTHS, NUMBER_WORDS, ROMAN } from './period-reader.ts';

/** The other words with which a form of lib/figure/period-forms.ts or period-english.ts begins, without accents. */
const OPENERS = 'tu dau ke giai nhiem nam khoa den toi nua quy thang ngay ca trong first second from between during';

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...OPENERS.split(' '),
  ...MONTHS,
  ...Object.keys(NUMBER_WORDS),
  ...Object.keys(ENGLISH_COUNTS),
  ...Object.keys(ROMAN),
]);

/** Can a time begin with this word? Those that begin with digits are known by that. */
export const beginsTime = (bare: string): boolean => FIRST_WORDS.has(bare);
