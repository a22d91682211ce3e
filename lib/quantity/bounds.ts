import { each, matchBackward, matchForward, phrases, phrasesBack, wordSet } from './phrases.ts';
import type { Bound } from './quantity.ts';
import type { Scan, WordSet } from './scan.ts';
import { inSet, isDigits, isGlued, isMark, isWord, wordAt } from './scan.ts';

export interface BoundMatch {
  readonly bound: Bound;
  readonly from: number;
  readonly to: number;
}

/** DESIGN §2 lists the words; "tới", "lên tới" and "ước" are no bounds. */
export const BOUNDS = phrasesBack<Bound>([
  ...each(
    'khoảng|khoảng chừng|khoảng gần|xấp xỉ|chừng|trên dưới|tầm|tầm khoảng|ước chừng|cỡ|vào khoảng|độ chừng',
    'about',
  ),
  ...each('about|around|approximately|roughly|some|nearly about|circa', 'about'),
  ...each(
    'ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|chí ít|ít nhất là|tối thiểu là|thấp nhất là|' +
      'tối thiểu đạt|tối thiểu phải đạt|ít nhất đạt|ít nhất phải đạt',
    'at-least',
  ),
  ...each('ít nhất khoảng|không kém', 'at-least'),
  ...each('at least|no less than|not less than|no fewer than|a minimum of', 'at-least'),
  ...each('hơn|trên|quá|vượt trên|vượt quá|hơn cả', 'more-than'),
  ...each('more than|over|above|exceeding|greater than', 'more-than'),
  ...each(
    'không quá|tối đa|không vượt quá|không cao hơn|không hơn|không nhiều hơn|nhiều nhất|tối đa là|không lớn hơn',
    'at-most',
  ),
  ...each('không trên|cao nhất là', 'at-most'),
  ...each('at most|no more than|not more than|up to a maximum of', 'at-most'),
  ...each('dưới|gần|non|ngót|ngót nghét|chưa đầy|chưa đến|chưa tới|gần tới|gần đến|suýt soát', 'less-than'),
  ...each('less than|under|below|nearly|almost|close to|fewer than', 'less-than'),
]);

/** "cao hơn 0,8%" compares: the word belongs to a change, not to the number. */
const COMPARATIVES = wordSet('cao thấp nhiều ít lớn nhỏ nhanh chậm tốt ngắn nhẹ đông sớm muộn kém giỏi mạnh già trẻ');

/** Without accents "đông" is "đồng" and "động" too, so fewer words count. */
const BARE_COMPARATIVES = new Set(['cao', 'thap', 'nhieu', 'it', 'lon', 'nho']);

const isComparative = (scan: Scan, at: number): boolean =>
  scan.bare ? BARE_COMPARATIVES.has(wordAt(scan, at)) : inSet(scan, at, COMPARATIVES);

/** Without accents these are too many other words: qua, có, tám, chung. */
const AMBIGUOUS_BARE = new Set(['qua', 'co', 'tam', 'chung', 'non']);

/**
 * Words that make another word with a bound word behind them: "rừng non 50 ha" is young, "kích cỡ 5 cm" a size, "các hộ nói
 * trên" are those named above. For both, tests/quantity/lists.test.ts reads examples of these lists.
 */
export const COMPOUNDS: ReadonlyMap<string, WordSet> = new Map([
  ['non', wordSet('rừng cây trẻ lá măng chồi mầm núi nước lúa chè')],
  ['trên', wordSet('nói nêu kể phía bên')],
  ['dưới', wordSet('phía bên')],
  ['gần', wordSet('xa')],
  ['chừng', wordSet('coi lưng nửa cầm')],
  ['ngót', wordSet('rau canh')],
  ['quá', wordSet('thái')],
  ['cỡ', wordSet('kích tầm')],
  ['tầm', wordSet('ngang xứng đúng')],
]);

const AFTER = phrases<Bound>([
  ...each('trở lên|and above|and over|or more', 'at-least'),
  ...each('trở xuống|or less|or fewer|and below', 'at-most'),
]);

const MARKS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['≥', 'at-least'],
  ['⩾', 'at-least'],
  ['≤', 'at-most'],
  ['⩽', 'at-most'],
  ['>', 'more-than'],
  ['<', 'less-than'],
  ['~', 'about'],
  ['≈', 'about'],
  ['±', 'about'],
]);

/** "≥ 95%", "> 2.500 tỷ"; the head of an arrow ("=>", "->") is none. */
function markBefore(scan: Scan, at: number): BoundMatch | null {
  const mark = at > 0 ? scan.tokens[at - 1]! : null;
  const bound = mark?.kind === 'mark' ? MARKS.get(mark.norm) : undefined;
  if (bound === undefined) return null;
  const arrow = isMark(scan, at - 2, '=') || isMark(scan, at - 2, '-') || isMark(scan, at - 2, '>');
  return arrow ? null : { bound, from: at - 1, to: at };
}

/** The bound word or mark that ends right before token `at`. */
export function boundBefore(scan: Scan, at: number): BoundMatch | null {
  if (!isWord(scan, at - 1)) return markBefore(scan, at);
  const found = matchBackward(scan, at - 1, BOUNDS);
  if (found === null) return null;
  const single = found.to - found.from === 1;
  const word = scan.tokens[found.from]!.bare;
  if (single && (word === 'hon' || word === 'qua') && isComparative(scan, found.from - 1)) return null;
  if (scan.bare && single && AMBIGUOUS_BARE.has(word)) return null;
  const compound = single ? COMPOUNDS.get(scan.tokens[found.from]!.norm) : undefined;
  if (compound !== undefined && inSet(scan, found.from - 1, compound)) return null;
  return { bound: found.value, from: found.from, to: found.to };
}

/** "trở lên", "trở xuống", "+" right behind token `at`. */
export function boundAfter(scan: Scan, at: number): BoundMatch | null {
  const found = isWord(scan, at) ? matchForward(scan, at, AFTER) : null;
  // "25 million tonnes and over 400,000 hectares": the word is the next number's.
  if (found !== null && !isDigits(scan, found.to)) return { bound: found.value, from: found.from, to: found.to };
  const plus = isMark(scan, at, '+') && isGlued(scan, at);
  return plus && scan.tokens[at + 1]?.kind !== 'digits' ? { bound: 'at-least', from: at, to: at + 1 } : null;
}
