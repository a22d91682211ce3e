/**
 * A text with its blanks made equal and, if asked for, its numbers taken out: for finding a passage again whose spacing or
 * whose digits may have changed. Every number (digits with single marks between them) is one `NUMBER` character, every run
 * of blanks one blank.
 */
export interface Skeleton {
  readonly text: string;
  /** Where the character at this offset of `text` starts in the original. */
  readonly startOf: (offset: number) => number;
  /** Where it ends in the original. */
  readonly endOf: (offset: number) => number;
}

export const NUMBER = '\u0000';

const NUMBERS_AND_BLANKS = /[0-9０-９]+(?:[.,/][0-9０-９]+)*|\s+/g;
const BLANKS = /\s+/g;

/** A stretch of the original that became one character, `at` in the skeleton. */
interface Run {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Linear in the text. With `numbers` false the digits stay, and only blanks are made equal. */
export function skeletonOf(original: string, numbers: boolean): Skeleton {
  const parts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  let from = 0;
  for (const { 0: found, index } of original.matchAll(numbers ? NUMBERS_AND_BLANKS : BLANKS)) {
    // The many single blanks of a text change nothing and need no entry.
    if (found === ' ') continue;
    parts.push(original.slice(from, index), found.trim() === '' ? ' ' : NUMBER);
    length += index - from + 1;
    from = index + found.length;
    runs.push({ at: length - 1, start: index, end: from });
  }
  parts.push(original.slice(from));

  function lastRunUpTo(offset: number): Run | undefined {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (runs[middle]!.at <= offset) low = middle + 1;
      else high = middle;
    }
    return runs[low - 1];
  }

  return {
    text: parts.join(''),
    startOf(offset) {
      const run = lastRunUpTo(offset);
      if (!run) return offset;
      return run.at === offset ? run.start : run.end + offset - run.at - 1;
    },
    endOf(offset) {
      const run = lastRunUpTo(offset);
      if (!run) return offset + 1;
      return run.at === offset ? run.end : run.end + offset - run.at;
    },
  };
}
