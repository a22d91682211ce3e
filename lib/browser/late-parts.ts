import { browser } from 'wxt/browser';
import type { describe } from '../anchor/describe.ts';
import type { locate } from '../anchor/find.ts';
import type { createTurns } from '../anchor/turns.ts';
import type { Report } from '../engine/report.ts';
import type { ForcedLine } from '../page/forced-lines.ts';
import type { Point } from '../page/hear-selecting.ts';
import { ask } from './ask.ts';
import type { Answer, PageCalls } from './messages.ts';
import type { checkCorrected, previewCorrected } from './with-corrections.ts';

/** What the page script has in files of their own, which are in a page only once they are needed. */
export interface LateParts {
  /** Describes the places of notes and finds them again. */
  readonly places: {
    readonly describe: typeof describe;
    readonly locate: typeof locate;
    readonly createTurns: typeof createTurns;
    /** Of pages on which the reader has corrected what was read. */
    readonly checkCorrected: typeof checkCorrected;
    readonly previewCorrected: typeof previewCorrected;
  };
  /** Notes on passages: what is selected, the button beside it, and the marks on passages with notes. */
  readonly passages: { readonly create: (parts: PassageParts, signal: AbortSignal) => PagePassages };
  /** What answers the reader beside the marks of figures. */
  readonly tooltip: { readonly create: (parts: BesideParts, signal: AbortSignal) => BesideFigures };
}

export interface PassageParts {
  readonly view: Window & typeof globalThis;
  readonly alive: () => boolean;
  /** Is a panel listening to this page? */
  readonly isHeard: () => boolean;
  /** Tells the panels that the reader has come to a note by a way of his own. */
  readonly noted: (id: string) => void;
  /** Where notes were last found, by their ids. */
  readonly places: ReadonlyMap<string, AbstractRange>;
}

export interface PagePassages {
  /** The reader has selected something with the mouse: the button is shown, unless it is switched off. */
  offer(at: Point): Promise<void>;
  selection(): Promise<PageCalls['selection']['answer']>;
  /** Marks the passages of these notes in place of those marked before. */
  mark(ids: readonly string[]): void;
  show(asked: PageCalls['show']['ask']): Promise<PageCalls['show']['answer']>;
  /** The note whose mark is at a point of the window. */
  at(x: number, y: number): string | null;
  /** Sets no note off any more, or the one of an id. */
  choose(id: string | null): void;
}

/** What answers beside marks needs of the page script. Figures are named by their indexes in the report. */
export interface BesideParts {
  readonly view: Window & typeof globalThis;
  readonly alive: () => boolean;
  /** Is a panel listening to this page? */
  readonly isHeard: () => boolean;
  /** Is the page still to be read or checked for the first time? */
  readonly isUnderWay: () => boolean;
  /** Null while there is none of the words that stand on the page. */
  readonly report: () => Report | null;
  /** A figure's words on the page, where they still stand as they were read. */
  readonly range: (index: number) => Range | null;
  /** The same of a figure that bears a mark; null also where the reader wants none on it. */
  readonly drawn: (index: number) => Range | null;
  /** Does the reader want words beside the pointer? */
  readonly hasTooltip: () => boolean;
  /** The figure whose mark is drawn at a point of the window. */
  readonly pointed: (at: Point) => number | null;
  readonly chosen: () => number | null;
  /** The reader wants this figure: it is set off, and its card shown. */
  readonly pick: (index: number) => void;
}

export interface BesideFigures {
  /** Go to the next figure that is compared, or to the one before. */
  step(by: 1 | -1): void;
  /** Take the marks of this site away, or bring them back. */
  toggle(): Promise<void>;
  /** Where the pointer was when this came. */
  rested(at: Point): void;
  /** The reader has clicked the mark of a figure. */
  click(figure: number, at: Point): void;
  /** Takes the words of a figure away. */
  hide(): void;
  /** Draws these lines under forced colours, in place of those before. */
  draw(lines: readonly ForcedLine[]): void;
  /** The page has changed, and a figure may have another index by now, or none. */
  follow(numberOf: (figure: number) => number | null): void;
  /** What has been told of the page is told anew. */
  told(): void;
  /** The page may have moved in its window. */
  moved(): void;
  /** Listens to the page again, after `document.open` has taken all listeners away. */
  listen(): void;
}

/** Where a part is left for the page script: both see the globals of one world. Of another version it may be another. */
const keyOf = (name: keyof LateParts): symbol =>
  Symbol.for(`doi-chieu ${name} ${browser.runtime.getManifest().version}`);

/** Called by the part's own file. */
export function offerPart<K extends keyof LateParts>(name: K, part: LateParts[K]): void {
  (globalThis as Record<symbol, unknown>)[keyOf(name)] = part;
}

/** Has the background put a part's file into this page if it is not there yet. Never rejects. */
export async function latePart<K extends keyof LateParts>(name: K): Promise<Answer<{ readonly part: LateParts[K] }>> {
  const there = () => (globalThis as Record<symbol, LateParts[K] | undefined>)[keyOf(name)];
  const answer: Answer<unknown> = there() === undefined ? await ask(name, null) : { ok: true };
  const part = there();
  if (part !== undefined) return { ok: true, part };
  return answer.ok ? { ok: false, problem: { code: 'background-gone' } } : answer;
}
