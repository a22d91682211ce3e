/**
 * A text with its numbers taken out and its blanks made equal, for finding a passage again whose spacing or whose digits
 * may have changed. Every run of digits (with the marks between them) is one `NUMBER` character.
 */
export interface Skeleton {
  readonly text: string;
  /** For every character of `text`, where it starts in the original; one more entry for the end. */
  readonly starts: readonly number[];
  /** For every character of `text`, where it ends in the original. */
  readonly ends: readonly number[];
}

export const NUMBER = '\u0000';

const DIGIT = /[0-9０-９]/;
const BLANK = /\s/;
const INNER_MARKS = '.,/';

/** Linear in the text. With `numbers` false the digits stay, and only blanks are made equal. */
export function skeletonOf(original: string, numbers: boolean): Skeleton {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < original.length) {
    const start = at;
    const char = original[at]!;
    at++;
    if (numbers && DIGIT.test(char)) {
      while (at < original.length && continuesNumber(original, at)) at++;
      text += NUMBER;
    } else if (BLANK.test(char)) {
      while (at < original.length && BLANK.test(original[at]!)) at++;
      text += ' ';
    } else text += char;
    starts.push(start);
    ends.push(at);
  }
  starts.push(original.length);
  return { text, starts, ends };
}

/** A digit, or one mark between two digits. */
function continuesNumber(text: string, at: number): boolean {
  const char = text[at]!;
  return DIGIT.test(char) || (INNER_MARKS.includes(char) && DIGIT.test(text[at + 1] ?? ''));
}
