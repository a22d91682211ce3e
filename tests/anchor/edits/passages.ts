import { saysOtherBeside } from './beside.ts';
import { NEWS } from './moves.ts';
import { mayHoldMore } from './naming.ts';
import { type EditedPage, type Place, pick, type Random } from './page.ts';
import { EDITS, type EditText, firstNumber, putIn, REWORDS } from './text.ts';

/** A sentence with figures of its own. */
const COUNTED = [
  'Cùng kỳ, có 47 đoàn kiểm tra đã làm việc tại 13 cơ sở.',
  'Riêng quý IV đã tổ chức 29 lớp cho 1.146 người.',
];

/** Where a passage may begin and end: at words, sentences and paragraphs. */
type Choose = (before: readonly string[], random: Random) => Place | null;

const SENTENCE = /[^.;!?\s][^;!?]*?(?:[.;!?](?=\s|$)|$)/gu;
const spans = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
const inParagraphs = (before: readonly string[], pattern: RegExp, wanted: (words: string) => boolean): Place[] =>
  before.flatMap((text, paragraph) =>
    spans(text, pattern)
      .filter(({ start, end }) => wanted(text.slice(start, end)))
      .map((span) => ({ paragraph, ...span })),
  );
const oneOf = (random: Random, places: readonly Place[]): Place | null =>
  places.length === 0 ? null : pick(random, places);
const numbersIn = (words: string): number => words.match(/\d+/g)?.length ?? 0;

/** From a sentence in one paragraph to the end of a sentence in one of the next three. */
const acrossParagraphs: Choose = (before, random) => {
  if (before.length < 2) return null;
  const paragraph = Math.floor(random() * (before.length - 1));
  const last = Math.min(before.length - 1, paragraph + 1 + Math.floor(random() * 3));
  const first = pick(random, spans(before[paragraph]!, SENTENCE));
  const end = pick(random, spans(before[last]!, SENTENCE));
  return first && end ? { paragraph, start: first.start, last, end: end.end } : null;
};

/** Passages that a reader selects, by their kind. */
export const PASSAGES: Readonly<Record<string, Choose>> = {
  'a few words': (before, random) =>
    oneOf(
      random,
      inParagraphs(before, /[\p{L}]+(?: [\p{L}]+){3,7}/gu, () => true),
    ),
  'a sentence': (before, random) =>
    oneOf(
      random,
      inParagraphs(before, SENTENCE, (words) => words.length > 20),
    ),
  'several figures': (before, random) =>
    oneOf(
      random,
      inParagraphs(before, SENTENCE, (words) => numbersIn(words) > 2),
    ),
  'a paragraph': (before, random) =>
    oneOf(
      random,
      inParagraphs(before, /^.+$/gu, (words) => words.length > 40),
    ),
  'several paragraphs': acrossParagraphs,
};

/** The passage, and what stands before and behind it in its first and last paragraph. */
interface Parts {
  readonly head: string;
  readonly own: readonly string[];
  readonly tail: string;
}

function partsOf(before: readonly string[], { paragraph, start, end, last = paragraph }: Place): Parts {
  const own = before.slice(paragraph, last + 1);
  const [first, final] = [own[0]!, own.at(-1)!];
  const pieces = own.map((text, at) => text.slice(at === 0 ? start : 0, at === own.length - 1 ? end : undefined));
  return { head: first.slice(0, start), own: pieces, tail: final.slice(end) };
}

/** The page with other parts in the place of a passage's. */
function withParts(
  kind: string,
  before: readonly string[],
  noted: Place,
  parts: Parts,
  isChanged: EditedPage['isChanged'],
): EditedPage {
  const { paragraph, last = paragraph } = noted;
  const { head, own, tail } = parts;
  const texts = own.map((text, at) => (at === 0 ? head : '') + text + (at === own.length - 1 ? tail : ''));
  const after = [...before.slice(0, paragraph), ...texts, ...before.slice(last + 1)];
  const end = own.length === 1 ? head.length + own[0]!.length : own.at(-1)!.length;
  const now = { paragraph, start: head.length, last: paragraph + own.length - 1, end };
  return { kind, before, noted, after, now, isChanged };
}

type EditPage = (before: readonly string[], noted: Place, random: Random) => EditedPage | null;

const same: EditText = (text) => text;
const isFormEdit = (kind: string): boolean => !/^(?:other digits|a slip|a word)/.test(kind);

/** The edits of a text (text.ts): those of form in the whole passage, the others at one place of it. */
const byText: readonly EditPage[] = EDITS.map(
  ({ kind, before: onHead = same, inside = same, after: onTail = same }) =>
    (before, noted, random) => {
      const { head, own, tail } = partsOf(before, noted);
      const able = own.map((_, at) => at).filter((at) => inside !== firstNumber || /\d/.test(own[at]!));
      const chosen = able.length === 0 ? -1 : pick(random, able);
      const pieces = own.map((text, at) => (at === chosen || isFormEdit(kind) ? inside(text, random) : text));
      const parts = { head: onHead(head, random), own: pieces, tail: onTail(tail, random) };
      const isSame = parts.head === head && parts.tail === tail && pieces.every((text, at) => text === own[at]);
      if (isSame) return null;
      if (REWORDS.has(kind) && [...own, ...pieces].some(mayHoldMore)) return null;
      const isReworded = REWORDS.has(kind) && pieces.some((text, at) => saysOtherBeside(own[at]!, text));
      return withParts(kind, before, noted, parts, (inside === firstNumber && chosen >= 0) || isReworded);
    },
);

/** A number and what it counts. */
const COUNT = /(\d+(?:[.,]\d+)*)(%| [\p{L}]+)/gu;

/** Two numbers of a passage that measure alike in each other's place. */
const swapped: EditPage = (before, noted, random) => {
  const { head, own, tail } = partsOf(before, noted);
  const pairs = own.flatMap((text, at) => {
    const counts = [...text.matchAll(COUNT)].map(([, number = '', unit]) => ({ at, number, unit }));
    return counts.flatMap((one, i) =>
      counts
        .slice(i + 1)
        .flatMap((other) => (one.unit === other.unit && one.number !== other.number ? [[one, other] as const] : [])),
    );
  });
  if (pairs.length === 0) return null;
  const [one, other] = pick(random, pairs);
  const text = own[one.at]!.replace(/\d+(?:[.,]\d+)*/g, (number) =>
    number === one.number ? other.number : number === other.number ? one.number : number,
  );
  return withParts('two numbers swapped', before, noted, { head, own: own.with(one.at, text), tail }, true);
};

/** A sentence put into a passage, at a border of two. */
const sentencePutIn =
  (kind: string, sentences: readonly string[], isChanged: null | false): EditPage =>
  (before, noted, random) => {
    const { head, own, tail } = partsOf(before, noted);
    const borders = own.flatMap((text, at) =>
      [...text.matchAll(/[.;] /g)].map(({ index }) => ({ at, index: index + 2 })),
    );
    if (borders.length === 0) return null;
    const { at, index } = pick(random, borders);
    const text = `${own[at]!.slice(0, index)}${pick(random, sentences)} ${own[at]!.slice(index)}`;
    return withParts(kind, before, noted, { head, own: own.with(at, text), tail }, isChanged);
  };

/** A sentence with numbers taken out of a passage. */
const figureTakenOut: EditPage = (before, noted, random) => {
  const { head, own, tail } = partsOf(before, noted);
  const able = own.flatMap((text, at) =>
    spans(text, SENTENCE)
      .filter(({ start, end }) => end - start < text.length && numbersIn(text.slice(start, end)) > 0)
      .map((span) => ({ at, ...span })),
  );
  if (able.length === 0) return null;
  const { at, start, end } = pick(random, able);
  const left = (own[at]!.slice(0, start) + own[at]!.slice(end).trimStart()).trim();
  return left === ''
    ? null
    : withParts('a sentence with figures taken out', before, noted, { head, own: own.with(at, left), tail }, null);
};

const paragraphPutIn: EditPage = (before, noted, random) => {
  const after = [...before];
  after.splice(Math.floor(random() * (noted.paragraph + 1)), 0, pick(random, NEWS));
  return { kind: 'a paragraph put in before', before, noted, after, now: moved(noted, 1), isChanged: false };
};

/** A paragraph without figures put between two of the passage. */
const paragraphPutInside: EditPage = (before, noted, random) => {
  const { paragraph, last = paragraph } = noted;
  if (last === paragraph) return null;
  const after = [...before];
  after.splice(paragraph + 1 + Math.floor(random() * (last - paragraph)), 0, pick(random, NEWS));
  return { kind: 'a paragraph put into it', before, noted, after, now: { ...noted, last: last + 1 }, isChanged: false };
};

/** The paragraphs of the passage as they follow each other, those around it in another order. */
const shuffledAround: EditPage = (before, noted, random) => {
  const { paragraph, last = paragraph } = noted;
  const own = before.slice(paragraph, last + 1);
  const others = [...before.slice(0, paragraph), ...before.slice(last + 1)];
  const order = others.map((text) => ({ text, at: random() })).sort((a, b) => a.at - b.at);
  const at = Math.floor(random() * (others.length + 1));
  const texts = order.map(({ text }) => text);
  const after = [...texts.slice(0, at), ...own, ...texts.slice(at)];
  return {
    kind: 'the paragraphs around it in another order',
    before,
    noted,
    after,
    now: moved(noted, at - paragraph),
    isChanged: false,
  };
};

const deleted: EditPage = (before, noted) => {
  const { paragraph, last = paragraph } = noted;
  const { head, tail } = partsOf(before, noted);
  const left = (head.trimEnd() + (head.trim() === '' ? tail.trimStart() : tail)).trim();
  const after = [...before.slice(0, paragraph), ...(left === '' ? [] : [left]), ...before.slice(last + 1)];
  return after.length === 0 ? null : { kind: 'it is deleted', before, noted, after, now: null, isChanged: false };
};

/** Deleted, and something else written in its place. */
const writtenOver: EditPage = (before, noted, random) => {
  const parts = partsOf(before, noted);
  const page = withParts(
    'it is deleted, others in its place',
    before,
    noted,
    { ...parts, own: [pick(random, [...NEWS, ...COUNTED])] },
    false,
  );
  return { ...page, now: null };
};

/** The whole text stands on the page twice before and after; the note is on the second, and a paragraph comes in front. */
const repeated: EditPage = (before, noted, random) => {
  const twice = [...before, 'Bản tin được đăng lại toàn văn dưới đây.', ...before];
  const again = moved(noted, before.length + 1);
  const now = moved(again, 1);
  return {
    kind: 'it stands there twice',
    before: twice,
    noted: again,
    after: [pick(random, NEWS), ...twice],
    now,
    isChanged: false,
  };
};

/** The same, and a number changed in the one that was noted. */
const repeatedChanged: EditPage = (before, noted, random) => {
  const twice = [...before, 'Bản tin được đăng lại toàn văn dưới đây.', ...before];
  const again = moved(noted, before.length + 1);
  const { head, own, tail } = partsOf(twice, again);
  const at = own.findIndex((text) => /\d/.test(text));
  if (at < 0) return null;
  const parts = { head, own: own.with(at, firstNumber(own[at]!, random)), tail };
  // the copy says what the note says: it is found there, or told as changed here
  return { ...withParts('it stands there twice, a number changed', twice, again, parts, true), alsoAt: noted };
};

const wordsPutInEverywhere: EditPage = (before, noted, random) => {
  const { head, own, tail } = partsOf(before, noted);
  const many = (text: string): string => [putIn, putIn].reduce((now, edit) => edit(now, random), text);
  const parts = { head: many(head), own: own.map(many), tail: many(tail) };
  if ([...own, ...parts.own].some(mayHoldMore)) return null;
  const isReworded = parts.own.some((text, at) => saysOtherBeside(own[at]!, text));
  return withParts('words put in everywhere', before, noted, parts, isReworded);
};

const moved = (place: Place, by: number): Place => ({
  ...place,
  paragraph: place.paragraph + by,
  last: (place.last ?? place.paragraph) + by,
});

/** What is done to a page on which a passage was noted; null where it cannot be done there. */
export const PASSAGE_EDITS: readonly EditPage[] = [
  ...byText,
  wordsPutInEverywhere,
  swapped,
  sentencePutIn('a sentence put into it', NEWS, false),
  sentencePutIn('a sentence with figures put into it', COUNTED, null),
  figureTakenOut,
  paragraphPutIn,
  paragraphPutInside,
  shuffledAround,
  deleted,
  writtenOver,
  repeated,
  repeatedChanged,
];
