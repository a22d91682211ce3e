import { LONGEST_HEAD, mayHead } from '../text/head-line.ts';

/** Watches whether all words of a line are in bold print. */
export interface BoldLine {
  readonly begin: () => void;
  /** Words of the line; nothing but blanks need not be told. */
  readonly add: (words: string, bold: boolean) => void;
  /** Is the line such that its print makes it a head ("<p><b>Khối trường học</b></p>")? */
  readonly isHead: () => boolean;
}

export function createBoldLine(): BoldLine {
  let words = '';
  let isBold = true;
  return {
    begin() {
      words = '';
      isBold = true;
    },
    add(more, bold) {
      isBold &&= bold;
      if (isBold && words.length <= LONGEST_HEAD) words += more.trimStart().slice(0, LONGEST_HEAD + 1);
    },
    isHead: () => isBold && words !== '' && mayHead(words),
  };
}
