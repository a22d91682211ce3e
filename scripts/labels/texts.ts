import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article, Span } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

/** What a careful reader says of one number; the fields are described in tests/fixtures/labelled/README.md. */
export interface Label {
  /** Where the printed words stand in the article's text. */
  readonly span: Span;
  readonly printed: string;
  readonly value: number;
  readonly high: number | null;
  readonly denominator: number | null;
  readonly unit: string;
  readonly bound: string;
  readonly measure: string;
  readonly indicator: string;
  readonly place: string;
  readonly period: string;
  readonly status: string;
  /** Every acceptable verdict, the best first. */
  readonly verdict: readonly string[];
}

export interface LabelledText {
  /** "f1-001", "T23": kept out of training or not by this name alone. */
  readonly id: string;
  readonly set: string;
  readonly article: Article;
  readonly labels: readonly Label[];
  readonly nonFigures: readonly Span[];
  /** Is every figure of the text labelled? */
  readonly isComplete: boolean;
}

export type Raw = Record<string, unknown> & {
  readonly title: string;
  readonly paragraphs: readonly string[];
};

const startOf = ({ title, paragraphs }: Raw, paragraph: number): number =>
  (paragraph < 0 ? [] : [title, ...paragraphs.slice(0, paragraph)]).reduce((sum, { length }) => sum + length + 1, 0);

function labelOf(raw: Record<string, unknown>, span: Span, printed: string): Label {
  const { value, high, denominator, unit, bound, measure, indicator, place, period, status, verdict } = raw;
  return {
    span,
    printed,
    value: value as number,
    high: (high as number | undefined) ?? null,
    denominator: (denominator as number | undefined) ?? null,
    unit: unit as string,
    bound: bound as string,
    measure: measure as string,
    indicator: indicator as string,
    place: place as string,
    period: period as string,
    status: status as string,
    verdict: Array.isArray(verdict) ? verdict : [verdict as string],
  };
}

/** Finds printed words of a paragraph: the places that earlier equal ones took are passed over. */
function finderIn(text: string): (words: string, from: number) => Span {
  const used = new Map<string, number>();
  return (words, from) => {
    const key = `${from} ${words}`;
    const start = text.indexOf(words, used.get(key) ?? from);
    if (start < 0) throw new Error(`"${words}" is not in its paragraph`);
    used.set(key, start + 1);
    return { start, end: start + words.length };
  };
}

function spansOf(raw: Raw): Span[] {
  const list = (raw['nonFigures'] ?? []) as { text: string; paragraph: number; start: number }[];
  return list.map(({ text, paragraph, start }) => {
    const from = startOf(raw, paragraph) + start;
    return { start: from, end: from + text.length };
  });
}

/**
 * A labelled page or document as it stands in its file. `isPlaced`: its labels stand where they say they start ("3,5%" stands in "53,5%" as
 * well); else where their words are found, in their order.
 */
export function pageOf(raw: Raw, id: string, set: string, isPlaced = false): LabelledText {
  const { title, paragraphs, published, lang, url } = raw;
  const article = articleFromText(
    { title, paragraphs },
    { published: (published as string | null) ?? null, lang: lang as string, url: (url as string | undefined) ?? null },
  );
  const find = finderIn(article.text);
  const labels = (raw['figures'] as Record<string, unknown>[]).map((figure) => {
    const surface = figure['surface'] as string;
    const from = startOf(raw, figure['paragraph'] as number);
    const start = from + ((figure['start'] as number | undefined) ?? -1);
    const isThere = isPlaced && start >= from && article.text.startsWith(surface, start);
    return labelOf(figure, isThere ? { start, end: start + surface.length } : find(surface, from), surface);
  });
  return { id, set, article, labels, nonFigures: spansOf(raw), isComplete: true };
}

function passageOf(raw: Raw, set: string): LabelledText {
  const { title, paragraphs, published } = raw;
  const article = articleFromText({ title, paragraphs }, { published: (published as string | null) ?? null });
  const labels = (raw['probe'] as Record<string, unknown>[]).map((probe) => {
    const number = probe['number'] as string;
    const from = startOf(raw, probe['paragraph'] as number);
    // texts that say where a number starts count equal ones from 0, the others from 1
    let start = from + ((probe['start'] as number | undefined) ?? -1);
    if (probe['start'] === undefined) {
      for (let nth = 0; nth < (probe['occurrence'] as number); nth++) start = article.text.indexOf(number, start + 1);
    }
    return labelOf(probe, { start, end: start + number.length }, number);
  });
  return { id: raw['id'] as string, set, article, labels, nonFigures: spansOf(raw), isComplete: set !== 'verdicts' };
}

/** The labelled texts of a folder: `*.jsonl` with a passage a line, sub-folders with a page a file. Throws when one cannot be read. */
export function readLabelled(folder: string): LabelledText[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return readdirSync(path)
          .toSorted()
          .map((name) =>
            pageOf(JSON.parse(readFileSync(join(path, name), 'utf8')), basename(name, '.json'), entry.name),
          );
      }
      const set = basename(entry.name, '.jsonl');
      if (set === entry.name || set === 'arithmetic') return [];
      return readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => passageOf(JSON.parse(line), set));
    });
}

const KEPT_OUT = 5;

/** Texts by their names in five parts of about the same size. FNV-1a of the name, 32 bits. */
export function foldOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash % KEPT_OUT;
}

/** Rounds that are kept whole (16 and 17), so that what they measure stays what unseen texts get. */
const KEPT_WHOLE = /^n1[67]-/u;

/** One text in five, and rounds that are kept whole: no rule and no weight learns from it. */
export const isKeptOut = (id: string): boolean => foldOf(id) === 0 || KEPT_WHOLE.test(id);
