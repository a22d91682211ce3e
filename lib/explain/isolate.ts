/** What can turn the order of a line: the controls of bidirectional text, and letters that run from right to left. */
const TURNING =
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802\ud803\ud83a\ud83b]/;
/** Where a line of bidirectional text ends, and with it every isolate (class B of the algorithm). */
const LINE_ENDS = '\n\r\u001c\u001d\u001e\u0085\u2029';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP = '\u2069';
const OPENING = '\u2066\u2067\u2068';

/**
 * Words of another writer as they stand inside a sentence of ours: whatever they turn round, they turn only themselves. They
 * look as they do on the page, overrides and all, since that is what the reader sees there; isolates they leave open are
 * closed, and closings of isolates that are not theirs are left out. Words that turn nothing come back as they are.
 * https://www.unicode.org/reports/tr9/#Markup_And_Formatting
 */
export function isolated(words: string): string {
  if (!TURNING.test(words)) return words;
  let open = 0;
  let inside = '';
  for (const char of words) {
    if (OPENING.includes(char)) open++;
    else if (char === POP && open-- <= 0) {
      open = 0;
      continue;
    }
    inside += LINE_ENDS.includes(char) ? ' ' : char;
  }
  return FIRST_STRONG_ISOLATE + inside + POP.repeat(open + 1);
}
