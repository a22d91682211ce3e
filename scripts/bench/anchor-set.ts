import type { Selector } from '../../lib/anchor/selectors.ts';
import { TEXTS } from '../../tests/anchor/edits/texts.ts';

/** A note, and where it stands in the text of the page by now. */
interface SetNote {
  readonly selectors: readonly Selector[];
  readonly start: number;
  readonly end: number;
}

/** Notes on a page that has been edited since. */
export interface AnchorSet {
  readonly paragraphs: readonly string[];
  readonly notes: readonly SetNote[];
}

/** What stood around a quote, as the other keeps it. */
const CONTEXT = 32;
const FIGURE = /\d+(?:[.,]\d+)*(?:%| [\p{L}]+)/gu;
const SENTENCE = /[^.;\s](?:[^.;]|[.;](?=\S)){30,300}[.;](?=\s|$)/gu;
const NEWS = 'Bản tin được cập nhật lúc 10 giờ.';
const PUT_IN = ' theo báo cáo';

/**
 * So many notes, half on figures and half on sentences, of a page of so many characters, made before it was edited: a line
 * was put on top, and words into each fifth paragraph.
 */
export function anchorSet(count: number, length: number): AnchorSet {
  const before = paragraphsUpTo(length);
  const after = before.map((text, at) => (at % 5 === 0 ? text.replace(' ', `${PUT_IN} `) : text));
  const text = before.join('');
  const [figures, sentences]: [SetNote[], SetNote[]] = [[], []];
  let [old, now] = [0, NEWS.length];
  for (const [at, paragraph] of before.entries()) {
    // words put in at the first blank move what stands behind it
    const moved = (offset: number): number =>
      now + offset + (at % 5 === 0 && offset > paragraph.indexOf(' ') ? PUT_IN.length : 0);
    for (const [pattern, notes] of [
      [FIGURE, figures],
      [SENTENCE, sentences],
    ] as const) {
      for (const {
        0: { length: long },
        index,
      } of paragraph.matchAll(pattern)) {
        const selectors = selectorsAt(text, old + index, old + index + long);
        notes.push({ selectors, start: moved(index), end: moved(index + long) });
      }
    }
    old += paragraph.length;
    now += after[at]!.length;
  }
  return { paragraphs: [NEWS, ...after], notes: [...spread(figures, count / 2), ...spread(sentences, count / 2)] };
}

const spread = (all: readonly SetNote[], count: number): SetNote[] =>
  Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]!);

/** Paragraphs of different pages, one page behind the other. */
function paragraphsUpTo(length: number): string[] {
  let left = length;
  return TEXTS.flat().filter((paragraph) => {
    left -= paragraph.length;
    return left >= 0;
  });
}

const selectorsAt = (text: string, start: number, end: number): Selector[] => [
  {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  },
  { type: 'TextPositionSelector', start, end },
];
