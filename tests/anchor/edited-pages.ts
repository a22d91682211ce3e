/** A page as paragraphs, and a stretch of one of them (UTF-16, `end` exclusive). */
export interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A page before and after an edit, a passage that was noted, and what is to be said of it afterwards. */
export interface EditedPage {
  readonly kind: string;
  readonly before: readonly string[];
  readonly noted: Place;
  readonly after: readonly string[];
  /** Where the passage stands now; null when it is gone. */
  readonly now: Place | null;
  /** Has a number in it become another? */
  readonly isChanged: boolean;
}

export type Random = () => number;

/** Pseudo-random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** A figure with up to two words in front and its unit behind: "hơn 2.500 tỷ đồng", "2,88%", "tăng 16,8%". */
const FIGURE = /(?:[\p{L}]+ ){0,2}\d+(?:[.,]\d+)*(?:%| [\p{L}]+(?: [\p{L}]+)?)/gu;
/** A few words without a number. */
const WORDS = /[\p{L}]+(?: [\p{L}]+){3,5}/gu;

/** A passage somebody may note: mostly a figure. Null on a page that has none. */
export function somePassage(paragraphs: readonly string[], random: Random, figures = random() < 0.85): Place | null {
  const places = paragraphs.flatMap((text, paragraph) =>
    [...text.matchAll(figures ? FIGURE : WORDS)].map(({ 0: found, index }) => ({
      paragraph,
      start: index,
      end: index + found.length,
    })),
  );
  return places.length === 0 ? null : pick(random, places);
}

const FILLERS = ['trên địa bàn', 'theo báo cáo', 'trong kỳ', 'được giao', 'qua rà soát', 'tính chung'];
const OTHERS = ['thường xuyên', 'kịp thời', 'phối hợp', 'triển khai', 'hỗ trợ', 'vận động', 'kiểm tra', 'nâng cao'];
const NEWS = [
  'Hội nghị cũng nghe báo cáo công tác kiểm tra, giám sát và thi hành kỷ luật trong Đảng.',
  'Thời tiết diễn biến phức tạp, giá vật tư ở mức cao nên sản xuất gặp nhiều khó khăn.',
  'Công tác tuyên truyền được thực hiện thường xuyên dưới nhiều hình thức.',
];

/** An edit of the text on one side of a passage; `inside` the passage itself. */
type EditText = (text: string, random: Random) => string;

/** Word borders of a text as pairs of offsets. */
const wordsOf = (text: string) => [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({ word, index }));

const putIn: EditText = (text, random) => {
  const at = pick(random, [...text.matchAll(/ /g)])?.index ?? -1;
  return at < 0 ? text : `${text.slice(0, at)} ${pick(random, FILLERS)}${text.slice(at)}`;
};
const takeOut: EditText = (text, random) => {
  const found = wordsOf(text);
  if (found.length < 3) return text;
  const { word, index } = pick(random, found);
  return text.slice(0, index) + text.slice(index + word.length).replace(/^ /, '');
};
const replace: EditText = (text, random) => {
  const found = wordsOf(text);
  if (found.length === 0) return text;
  const { word, index } = pick(random, found);
  return text.slice(0, index) + pick(random, OTHERS) + text.slice(index + word.length);
};
const rewrite: EditText = (text, random) => [replace, putIn, replace].reduce((now, edit) => edit(now, random), text);
const otherDigits: EditText = (text, random) =>
  text.replace(/\d/g, (digit) => (random() < 0.5 ? String((Number(digit) + 1 + Math.floor(random() * 8)) % 10) : digit));
const invisible: EditText = (text, random) => {
  const at = 1 + Math.floor(random() * (text.length - 1));
  return text.slice(0, at) + pick(random, ['\u200b', '\u00ad', '\u2060', '\ufeff']) + text.slice(at);
};
const typo: EditText = (text, random) => {
  const long = wordsOf(text).filter(({ word }) => word.length >= 3);
  if (long.length === 0) return text;
  const { word, index } = pick(random, long);
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  const slip = bare !== word ? bare : word[0] + word[1]! + word[1]! + word.slice(2);
  return text.slice(0, index) + slip + text.slice(index + word.length);
};
const TONES: readonly (readonly [string, string])[] = [
  ['òa', 'oà'], ['óa', 'oá'], ['ỏa', 'oả'], ['õa', 'oã'], ['ọa', 'oạ'],
  ['òe', 'oè'], ['óe', 'oé'], ['ỏe', 'oẻ'], ['ùy', 'uỳ'], ['úy', 'uý'], ['ủy', 'uỷ'], ['ũy', 'uỹ'], ['ụy', 'uỵ'],
];
const tones: EditText = (text) => TONES.reduce((now, [old, next]) => now.replaceAll(old, next), text);
const firstNumber: EditText = (text, random) => {
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
  { kind: 'decomposed letters', before: (t) => t.normalize('NFD'), inside: (t) => t.normalize('NFD'), after: (t) => t.normalize('NFD') },
  { kind: 'an invisible mark', inside: invisible },
  { kind: 'capitals', inside: (text) => text.toUpperCase() },
  { kind: 'all in capitals', before: (t) => t.toUpperCase(), inside: (t) => t.toUpperCase(), after: (t) => t.toUpperCase() },
  { kind: 'no-break blanks', inside: (text) => text.replaceAll(' ', '\u00a0') },
  { kind: 'a blank before %', inside: (text) => text.replaceAll('%', ' %') },
  { kind: 'phần trăm', inside: (text) => text.replaceAll('%', ' phần trăm') },
  { kind: 'tones placed anew', before: tones, inside: tones, after: tones },
  { kind: 'tỉ for tỷ', inside: (text) => text.replaceAll('tỷ', 'tỉ') },
  { kind: 'dot for comma', inside: (text) => text.replace(/(\d),(\d)/g, '$1.$2') },
  { kind: 'dashes and quotes', before: (t) => t.replace(/[-–]/g, '—').replace(/[“”]/g, '"'), after: (t) => t.replace(/[-–]/g, '—').replace(/[“”]/g, '"') },
  { kind: 'thousands apart', inside: (text) => text.replace(/(\d)\.(?=\d{3})/g, '$1 ') },
  { kind: 'thousands together', inside: (text) => text.replace(/(\d)\.(?=\d{3})/g, '$1') },
  { kind: 'a slip mended', inside: typo },
  { kind: 'a word replaced in it', inside: replace },
  { kind: 'a word put in', inside: putIn },
];

/** The page after an edit that leaves the passage in its paragraph; null when there was nothing to edit. */
export function edited(before: readonly string[], noted: Place, edit: Edit, random: Random): EditedPage | null {
  const text = before[noted.paragraph]!;
  const head = (edit.before ?? same)(text.slice(0, noted.start), random);
  const own = (edit.inside ?? same)(text.slice(noted.start, noted.end), random);
  const tail = (edit.after ?? same)(text.slice(noted.end), random);
  if (head + own + tail === text) return null;
  const after = before.map((other, at) => (at === noted.paragraph ? head + own + tail : other));
  const now = { paragraph: noted.paragraph, start: head.length, end: head.length + own.length };
  return { kind: edit.kind, before, noted, after, now, isChanged: edit.inside === firstNumber && /\d/.test(own) };
}

const same: EditText = (text) => text;

/** Edits of the page around a paragraph, and those that take the passage away. */
export const MOVES: readonly ((before: readonly string[], noted: Place, random: Random) => EditedPage | null)[] = [
  (before, noted, random) => {
    const at = Math.floor(random() * (before.length + 1));
    const after = [...before.slice(0, at), pick(random, NEWS), ...before.slice(at)];
    const paragraph = noted.paragraph + (at <= noted.paragraph ? 1 : 0);
    return { kind: 'a paragraph put in', before, noted, after, now: { ...noted, paragraph }, isChanged: false };
  },
  (before, noted, random) => {
    const order = before.map((_, at) => at).sort((a, b) => key(a) - key(b));
    const paragraph = order.indexOf(noted.paragraph);
    const after = order.map((at) => before[at]!);
    return { kind: 'paragraphs in another order', before, noted, after, now: { ...noted, paragraph }, isChanged: false };
    function key(at: number): number {
      return (Math.imul(at + 1, 2654435761) >>> 0) / 2 ** 32 + random() * 1e-9;
    }
  },
  (before, noted) => {
    const text = before[noted.paragraph]!;
    const left = text.slice(0, noted.start).trimEnd() + text.slice(noted.end);
    const after = before.map((other, at) => (at === noted.paragraph ? left : other));
    return { kind: 'the passage deleted', before, noted, after, now: null, isChanged: false };
  },
  (before, noted) => {
    const after = before.filter((_, at) => at !== noted.paragraph);
    return { kind: 'the paragraph deleted', before, noted, after, now: null, isChanged: false };
  },
  (before, noted) => {
    const { start, end } = sentenceAround(before[noted.paragraph]!, noted);
    const after = before.map((text, at) => (at === noted.paragraph ? text.slice(0, start) + text.slice(end) : text));
    return { kind: 'the sentence deleted', before, noted, after, now: null, isChanged: false };
  },
  (before, noted) => {
    const text = before[noted.paragraph]!;
    const cut = text.slice(0, noted.start).trimEnd() + text.slice(noted.end);
    const elsewhere = `Tại hội nghị, một số đại biểu nêu ${text.slice(noted.start, noted.end)} ở địa phương bạn để tham khảo.`;
    const after = [...before.map((other, at) => (at === noted.paragraph ? cut : other)), elsewhere];
    return { kind: 'deleted, its words elsewhere', before, noted, after, now: null, isChanged: false };
  },
];

function sentenceAround(text: string, { start, end }: Place): { start: number; end: number } {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('; ', start));
  const to = /[.;] /.exec(text.slice(end));
  return { start: from < 0 ? 0 : from + 2, end: to ? end + to.index + 2 : text.length };
}

/** Rows of a list or a table that differ in a name and in numbers. */
const COMMUNES = ['Dương Quang', 'Nông Thượng', 'Xuất Hóa', 'Huyền Tụng', 'Sông Cầu', 'Đức Xuân', 'Phùng Chí Kiên', 'Nguyễn Thị Minh Khai'];
const SHAPES: readonly ((name: string, random: Random) => string)[] = [
  (name, random) => `Xã ${name} trồng ${10 + Math.floor(random() * 5)} ha rừng.`,
  (name, random) =>
    `${name}: thu ngân sách đạt ${Math.floor(random() * 900)} triệu đồng, bằng ${90 + Math.floor(random() * 30)}% kế hoạch, giải quyết việc làm cho ${Math.floor(random() * 60)} lao động.`,
  (name, random) => `Phường ${name} kết nạp ${Math.floor(random() * 20)} đảng viên, đạt 100% kế hoạch năm.`,
  (name, random) => `${name}\t${Math.floor(random() * 50)}\t${Math.floor(random() * 50)}\t${Math.floor(random() * 100)},${Math.floor(random() * 10)}%`,
];

/** A list whose rows are alike, and what is done to its rows. */
export function editedList(random: Random): EditedPage[] {
  const shape = pick(random, SHAPES);
  const rows = COMMUNES.map((name) => shape(name, random));
  const before = ['Kết quả của các xã, phường như sau:', ...rows, 'Hội nghị kết thúc tốt đẹp.'];
  const paragraph = 1 + Math.floor(random() * rows.length);
  const figures = [...before[paragraph]!.matchAll(/\d+(?:,\d+)?%?(?: ha| triệu đồng| lao động| đảng viên)?/g)];
  const { 0: words, index } = pick(random, figures);
  const noted = { paragraph, start: index, end: index + words.length };
  const page = (kind: string, after: string[], now: Place | null, isChanged = false): EditedPage => ({
    kind, before, noted, after, now, isChanged,
  });
  const swapped = [...before];
  const other = 1 + ((paragraph + 2) % rows.length);
  [swapped[paragraph], swapped[other]] = [before[other]!, before[paragraph]!];
  const number = firstNumber(words, random);
  const text = before[paragraph]!;
  const changed = text.slice(0, index) + number + text.slice(index + words.length);
  const cut = (text.slice(0, index) + text.slice(index + words.length)).replace('  ', ' ');
  return [
    page('a row deleted', before.filter((_, at) => at !== paragraph), null),
    page('another row deleted', before.filter((_, at) => at !== other), { ...noted, paragraph: noted.paragraph - (other < paragraph ? 1 : 0) }),
    page('a row put in', [...before.slice(0, paragraph), shape('Bạch Thông', random), ...before.slice(paragraph)], { ...noted, paragraph: paragraph + 1 }),
    page('rows swapped', swapped, { ...noted, paragraph: other }),
    page('other digits in a row', before.map((row, at) => (at === paragraph ? changed : row)), { ...noted, end: index + number.length }, true),
    page('other digits in the other rows', before.map((row, at) => (at === paragraph ? row : otherDigits(row, random))), noted),
    page('a figure of a row deleted', before.map((row, at) => (at === paragraph ? cut : row)), null),
  ];
}
