import { type ReadonlySignal, signal } from '@preact/signals';
import type { Question } from '../notes/catalogue.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { Listing } from './all-notes-state.ts';
import type { IndexLink } from './index-link.ts';
import type { Answer } from './index-messages.ts';
import { EVERYTHING, firstListing, isNarrowed, listingOf } from './listings.ts';

interface AskedParts {
  /** Null while there is none to be asked. */
  readonly index: () => IndexLink | null;
  /** Are all notes being read? What asks for all of them is answered when they have been. */
  readonly isReading: () => boolean;
  readonly onAnswer: (answer: Answer) => void;
}

/** What the reader asks of all notes, and what is listed for it; until the end that `end` tells. */
export function createAskedNotes({ index, isReading, onAnswer }: AskedParts, end: AbortSignal) {
  const question = signal(EVERYTHING);
  const listing = signal<Listing | null>(null);
  let answers = 0;
  /** Are the rows that are listed to be replaced by what is asked? */
  let isStale = true;

  /**
   * Has what is asked answered, the last of what was asked by then. `keepsRows`: the rows that are listed stay, unless something
   * else was asked that has not been answered yet.
   */
  async function answer(keepsRows = false): Promise<void> {
    const asking = index();
    if (asking === null || (isReading() && !isNarrowed(question.value))) return;
    if (!keepsRows) isStale = true;
    const mine = ++answers;
    const asked = question.value;
    const found = await asking.ask(asked);
    if (found === null || mine !== answers || end.aborted) return;
    const before = listing.value;
    if (isStale || before === null) listing.value = listingOf(asked, found, asking.idOf);
    else listing.value = { ...before, facets: before.facets && found.facets };
    isStale = false;
    onAnswer(found);
  }

  return {
    question: question as ReadonlySignal<Question>,
    listing: listing as ReadonlySignal<Listing | null>,
    answer,
    /** Lists the latest notes, unless something was answered already, or less than all is asked for: these may be others. */
    begin(latest: readonly StoredNote[]): void {
      if (!isNarrowed(question.value)) listing.value ??= firstListing(latest);
    },
    /** Asks something else; resolves once it has been answered, or something else was asked. */
    ask(next: Partial<Question>): Promise<void> {
      question.value = { ...question.value, ...next };
      return answer();
    },
    /** Every note that stands, in the order in which they are listed, or of them all. */
    idsShown: (): readonly string[] => {
      const shown = listing.value;
      return shown === null ? [] : [...new Set(Array.from({ length: shown.rows }, (_, row) => shown.idAt(row)))];
    },
  };
}
