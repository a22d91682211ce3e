/** Kinds of which each thing is of one: what is said of several of them is counted once. */
const SEXES = [/\bnam\b/, /\bnu\b/];
const DIVISIONS: readonly (readonly RegExp[])[] = [
  SEXES,
  [/\bnong\b/, /\bcong nghiep\b/, /\b(?:dich vu|thuong mai)\b/],
  [/\b(?:thanh thi|do thi)\b/, /\bnong thon\b/],
  [/\bmam non\b/, /\btieu hoc\b/, /\b(?:trung hoc co so|thcs)\b/, /\b(?:trung hoc pho thong|thpt)\b/],
];

/** Are the parts, by the words of each, different kinds of one division? */
export const areOfDivision = (words: readonly string[]): boolean => DIVISIONS.some((kinds) => areKinds(words, kinds));

/** Men and women, who leave nobody out. */
export const areBothSexes = (words: readonly string[]): boolean => words.length === 2 && areKinds(words, SEXES);

function areKinds(words: readonly string[], kinds: readonly RegExp[]): boolean {
  const found = words.map((own) => kinds.flatMap((kind, at) => (kind.test(own) ? [at] : [])));
  return found.every(({ length }) => length === 1) && new Set(found.flat()).size === words.length;
}
