const NUMBER_AND_WORD = /(?<=\d%?) (?=\p{L})/gu;
const WORD_AND_NUMBER = /(?<=(?:^|[\s(])(?:năm|quý|tháng|thứ)) (?=\d)/giu;

/** Words for a screen on which no line ends between a number and the word behind it, or between a word as "năm" and its number. */
export const unbroken = (words: string): string =>
  words.replace(NUMBER_AND_WORD, '\u00a0').replace(WORD_AND_NUMBER, '\u00a0');
