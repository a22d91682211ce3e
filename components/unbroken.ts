const WITHIN = /(?<=\d%?) (?=\p{L})|(?<=(?:^|[\s(])(?:năm|quý|tháng|thứ)) (?=\d)/giu;

/** Words for a screen on which no line ends between a number and the word behind it, or between a word as "năm" and its number. */
export const unbroken = (words: string): string => words.replace(WITHIN, '\u00a0');
