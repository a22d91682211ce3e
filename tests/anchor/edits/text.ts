import { saysOtherBeside } from './beside.ts';
import { mayHoldMore } from './naming.ts';
import { type EditedPage, type Place, pick, type Random } from './page.ts';

const FILLERS = ['trên địa bàn', 'theo báo cáo', 'trong kỳ', 'được giao', 'qua rà soát', 'tính chung'];
const OTHERS = ['thường xuyên', 'kịp thời', 'phối hợp', 'triển khai', 'hỗ trợ', 'vận động', 'kiểm tra', 'nâng cao'];
/** An edit of the text on one side of a passage; `inside` the passage itself. */
export type EditText = (text: string, random: Random) => string;

/** A word as it is typed without accents. */
export const bareOf = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** Word borders of a text as pairs of offsets. */
const wordsOf = (text: string) => [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({ word, index }));

export const putIn: EditText = (text, random) => {
  const at = pick(random, [...text.matchAll(/ /g)])?.index ?? -1;
  return at < 0 ? text : `${text.slice(0, at)} ${pick(random, FILLERS)}${text.slice(at)}`;
};
const takeOut: EditText = (text, random) => {
  const found = wordsOf(text);
  if (found.length < 3) return text;
  const { word, index } = pick(random, found);
  return text.slice(0, index) + text.slice(index + word.length).replace(/^ /, '');
};
/** A word that is part of a value: another one in its place makes another value. */
const OF_VALUE = /^(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ|đồng|phần|trăm|tháng|ha|tấn|tạ|m)$/iu;
const replace: EditText = (text, random) => {
  const found = wordsOf(text).filter(({ word }) => !OF_VALUE.test(word));
  if (found.length === 0) return text;
  const { word, index } = pick(random, found);
  const other = pick(random, OTHERS);
  // "hỗ trợ" for "hộ" may be a slip and a word put in
  if (bareOf(other.split(' ')[0]!) === bareOf(word)) return text;
  return text.slice(0, index) + other + text.slice(index + word.length);
};
const rewrite: EditText = (text, random) => [replace, putIn, replace].reduce((now, edit) => edit(now, random), text);
export const otherDigits: EditText = (text, random) =>
  text.replace(/\d/g, (digit) =>
    random() < 0.5 ? String((Number(digit) + 1 + Math.floor(random() * 8)) % 10) : digit,
  );
const invisible: EditText = (text, random) => {
  const at = 1 + Math.floor(random() * (text.length - 1));
  return text.slice(0, at) + pick(random, ['\u200b', '\u00ad', '\u2060', '\ufeff']) + text.slice(at);
};
const typo: EditText = (text, random) => {
  const long = wordsOf(text).filter(({ word }) => word.length >= 3);
  if (long.length === 0) return text;
  const { word, index } = pick(random, long);
  const bare = bareOf(word);
  const slip = bare !== word ? bare : word[0] + word[1]! + word[1]! + word.slice(2);
  return text.slice(0, index) + slip + text.slice(index + word.length);
};
const TONES: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];
const tones: EditText = (text) => TONES.reduce((now, [old, next]) => now.replaceAll(old, next), text);
export const firstNumber: EditText = (text, random) => {
  const found = /\d+(?:[.,]\d+)*/.exec(text);
  if (!found) return text;
  let now = found[0];
  while (now === found[0]) now = otherDigits(found[0], random);
  return text.slice(0, found.index) + now + text.slice(found.index + found[0].length);
};

/** What an edit does to the passage, to what stands before and behind it in its paragraph. */
interface Edit {
  readonly kind: string;
  readonly before?: EditText;
  readonly inside?: EditText;
  readonly after?: EditText;
}

/** Edits after which the passage stands where it stood; one whose number is another has `isChanged`. */
export const EDITS: readonly Edit[] = [
  { kind: 'words put in before', before: putIn },
  { kind: 'words put in behind', after: putIn },
  { kind: 'a word taken out on each side', before: takeOut, after: takeOut },
  { kind: 'a word replaced on each side', before: replace, after: replace },
  { kind: 'both sides rewritten', before: rewrite, after: rewrite },
  { kind: 'other digits around', before: otherDigits, after: otherDigits },
  { kind: 'other digits', inside: firstNumber },
  { kind: 'other digits and words put in', before: putIn, inside: firstNumber, after: putIn },
  {
    kind: 'decomposed letters',
    before: (t) => t.normalize('NFD'),
    inside: (t) => t.normalize('NFD'),
    after: (t) => t.normalize('NFD'),
  },
  { kind: 'an invisible mark', inside: invisible },
  { kind: 'capitals', inside: (text) => text.toUpperCase() },
  {
    kind: 'all in capitals',
    before: (t) => t.toUpperCase(),
    inside: (t) => t.toUpperCase(),
    after: (t) => t.toUpperCase(),
  },
  { kind: 'no-break blanks', inside: (text) => text.replaceAll(' ', '\u00a0') },
  { kind: 'a blank before %', inside: (text) => text.replaceAll('%', ' %') },
  { kind: 'phần trăm', inside: (text) => text.replaceAll('%', ' phần trăm') },
  { kind: 'tones placed anew', before: tones, inside: tones, after: tones },
  { kind: 'tỉ for tỷ', inside: (text) => text.replaceAll('tỷ', 'tỉ') },
  { kind: 'dot for comma', inside: (text) => text.replace(/(\d),(\d)/g, '$1.$2') },
  {
    kind: 'dashes and quotes',
    before: (t) => t.replace(/[-–]/g, '—').replace(/[“”]/g, '"'),
    after: (t) => t.replace(/[-–]/g, '—').replace(/[“”]/g, '"'),
  },
  { kind: 'thousands apart', inside: (text) => text.replace(/(\d)\.(?=\d{3})/g, '$1 ') },
  { kind: 'thousands together', inside: (text) => text.replace(/(\d)\.(?=\d{3})/g, '$1') },
  { kind: 'a slip mended', inside: typo },
  { kind: 'a word replaced in it', inside: replace },
  { kind: 'a word put in', inside: putIn },
];

/** Edits that may put another word beside a figure, which then says something else. */
export const REWORDS: ReadonlySet<string> = new Set([
  'a word replaced in it',
  'a word put in',
  'words put in everywhere',
]);

/** The page after an edit that leaves the passage in its paragraph; null when there was nothing to edit. */
export function edited(before: readonly string[], noted: Place, edit: Edit, random: Random): EditedPage | null {
  const text = before[noted.paragraph]!;
  const head = (edit.before ?? same)(text.slice(0, noted.start), random);
  const own = (edit.inside ?? same)(text.slice(noted.start, noted.end), random);
  const tail = (edit.after ?? same)(text.slice(noted.end), random);
  if (head + own + tail === text) return null;
  if (REWORDS.has(edit.kind) && [text.slice(noted.start, noted.end), own].some(mayHoldMore)) return null;
  const after = before.map((other, at) => (at === noted.paragraph ? head + own + tail : other));
  const now = { paragraph: noted.paragraph, start: head.length, end: head.length + own.length };
  const isReworded = REWORDS.has(edit.kind) && saysOtherBeside(text.slice(noted.start, noted.end), own);
  const isChanged = (edit.inside === firstNumber && /\d/.test(own)) || isReworded;
  return { kind: edit.kind, before, noted, after, now, isChanged };
}

const same: EditText = (text) => text;
