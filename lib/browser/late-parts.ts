import { browser } from 'wxt/browser';
import type { describe } from '../anchor/describe.ts';
import type { locate } from '../anchor/find.ts';
import type { createTurns } from '../anchor/turns.ts';
import type { createNoteMarks } from '../page/note-marks.ts';
import type { createSelectionButton } from '../page/selection-button.ts';
import { ask } from './ask.ts';
import type { Answer } from './messages.ts';
import type { Language } from './settings.ts';

/** What the page script has in files of their own, which are in a page only once they are needed. */
export interface LateParts {
  /** Describes the places of notes and finds them again. */
  readonly places: {
    readonly describe: typeof describe;
    readonly locate: typeof locate;
    readonly createTurns: typeof createTurns;
  };
  /** What is drawn for notes: marks on their passages, and the button by a selection with its words. */
  readonly passages: {
    readonly createNoteMarks: typeof createNoteMarks;
    readonly createSelectionButton: typeof createSelectionButton;
    readonly words: Readonly<Record<Language, { readonly write: string; readonly openPanel: string }>>;
  };
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
