import type { VerdictKind } from '../check/verdict.ts';
import type { Measure, Status } from '../figure/figure.ts';
import type { Bound, Decimal } from '../quantity/quantity.ts';

/**
 * The context of a note: the W3C one, and our one property of its own, kept as JSON by JSON-LD processors.
 * https://www.w3.org/TR/annotation-model/, https://www.w3.org/TR/json-ld11/#json-literals
 */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { doiChieu: 'urn:doi-chieu:', 'doiChieu:figure': { '@type': '@json' } },
] as const;

/** A selector of the W3C model as lib/anchor describes it; stored and given back untouched. */
export interface StoredSelector {
  readonly type: string;
}

/** What the page and the source said of a figure when the note was written, and what came of it. */
export interface FigureRecord {
  /** The words on the page, and the value the engine read in them. */
  readonly surface: string;
  readonly value: Decimal;
  readonly high: Decimal | null;
  readonly unit: string;
  readonly bound: Bound;
  readonly indicator: string | null;
  readonly place: string | null;
  readonly period: string;
  readonly status: Status;
  readonly measure: Measure;
  readonly verdict: VerdictKind;
  /** The figure of the source that was held against it, in the source's words; null when there was none. */
  readonly reference: {
    readonly id: string;
    readonly pack: string;
    readonly version: number;
    readonly quote: string;
  } | null;
  /** The version of the engine that judged. */
  readonly engine: string;
  readonly packs: readonly { readonly id: string; readonly version: number }[];
}

/** A note: a W3C Web Annotation with a plain text body. Dates are ISO 8601 in UTC. */
export interface Note {
  readonly '@context': typeof CONTEXT;
  /** "urn:uuid:..." */
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'commenting';
  readonly created: string;
  readonly modified: string;
  readonly body: { readonly type: 'TextualBody'; readonly value: string; readonly format: 'text/plain' };
  /** Without a selector the note stands on the page as a whole. */
  readonly target: { readonly source: string; readonly selector?: readonly StoredSelector[] };
  readonly 'doiChieu:figure'?: FigureRecord;
}

/**
 * The longest text of a note, in UTF-16 units: some forty printed pages. A field or a list of longer ones would freeze the
 * panel (2 MB took a browser 2.6 s to draw, 20 MB two minutes). What is longer stays a draft.
 */
export const LONGEST_NOTE = 100_000;

/** What a note is made of. `id` is a UUID, `at` the time it is written. */
export interface NoteParts {
  readonly id: string;
  readonly at: Date;
  readonly text: string;
  readonly url: string;
  readonly selectors: readonly StoredSelector[];
  readonly figure: FigureRecord | null;
}

export function makeNote({ id, at, text, url, selectors, figure }: NoteParts): Note {
  const time = at.toISOString();
  return {
    '@context': CONTEXT,
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: time,
    modified: time,
    body: { type: 'TextualBody', value: text, format: 'text/plain' },
    target: selectors.length > 0 ? { source: url, selector: selectors } : { source: url },
    ...(figure !== null && { 'doiChieu:figure': figure }),
  };
}

/** The same note with other words. */
export function withText(note: Note, text: string, at: Date): Note {
  return { ...note, modified: at.toISOString(), body: { ...note.body, value: text } };
}

/** A new note with the given words on the same place, with what was known there. */
export function copyWithText(note: Note, id: string, text: string, at: Date): Note {
  return { ...withText(note, text, at), id: `urn:uuid:${id}`, created: at.toISOString() };
}

/** The same note with other selectors; the words and their time stay. */
export function withSelectors(note: Note, selectors: readonly StoredSelector[]): Note {
  return { ...note, target: { ...note.target, selector: selectors } };
}
