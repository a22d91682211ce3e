import type { Run } from '../explain/excerpt.ts';
import type { Lang } from '../explain/lang.ts';

/**
 * A report as its parts, before it is Markdown or HTML: both are written from this and so say the same. All words are plain
 * text, whoever wrote them; whoever writes them out takes their power.
 */
export interface Outline {
  readonly lang: Lang;
  /** What kind of paper this is. */
  readonly kind: string;
  readonly title: string;
  /** The language of the title; null where it is ours. */
  readonly titleLang: string | null;
  readonly facts: readonly Fact[];
  readonly result: string;
  /** Why nothing was compared, or what the page is taken to be about. */
  readonly why: readonly string[];
  readonly sections: readonly Section[];
  /** How to come to the same; the last words announce the command. */
  readonly again: { readonly heading: string; readonly words: readonly string[]; readonly command: string };
  readonly foot: string;
}

export interface Fact {
  readonly label: string;
  readonly words: string;
  /** The words are an address that may be opened. */
  readonly isAddress?: boolean;
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly hint: string | null;
  readonly entries: readonly Entry[];
}

export type Tone = 'apart' | 'agrees' | 'unsure' | 'quiet';

/** A figure, a sum or a note. */
export interface Entry {
  /** Unique in the report: "figure-3". */
  readonly id: string;
  /** In front of the heading: "3." of a figure; empty for anything else. */
  readonly number: string;
  /** The verdict, or how a sum comes out; empty for a note. */
  readonly outcome: string;
  readonly heading: string;
  readonly tone: Tone;
  readonly parts: readonly Part[];
}

export type Part =
  | { readonly kind: 'words'; readonly words: string; readonly isMain?: boolean }
  | { readonly kind: 'quote'; readonly label: string; readonly lang: string; readonly quote: Quoted }
  /** What a reader wrote: lines stay lines. */
  | { readonly kind: 'note'; readonly words: string; readonly foot: string };

/** Words of another with the part in focus; the dots where more stands are in `before` and `after`. */
export interface Quoted {
  readonly before: readonly Run[];
  readonly focus: readonly Run[];
  readonly after: readonly Run[];
}

/** Words of which no part is in focus. */
export const whole = (words: string): Quoted => ({
  before: [],
  focus: [],
  after: words === '' ? [] : [{ text: words, struck: false }],
});
