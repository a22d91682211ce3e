import type { CorrectionOutcome } from '../engine/corrections.ts';
import type { KeptCorrection } from '../notes/kept-corrections.ts';
import type { PageNames } from '../notes/page-identity.ts';
import type { NotePlace } from './note-view.ts';

/**
 * What became of a correction on its page: the index of the figure it is applied to, or why it is not: the engine's reasons;
 * `changed`: another number stands there now; `lost`: its place is gone; `unplaced`: nobody could look for its place.
 */
export interface CorrectionState {
  readonly id: string;
  readonly version: string;
  readonly outcome: CorrectionOutcome | 'changed' | 'lost' | 'unplaced';
}

/** A correction and where its number stands in the article by now. */
export interface PlacedCorrection {
  readonly kept: KeptCorrection;
  readonly place: NotePlace;
}

/** What is asked of the background and of the page. `Map` is lib/page's map between text and page. */
export interface CorrectionParts<Map> {
  /** The corrections that are kept for the page; null where they cannot be read. */
  kept(names: PageNames): Promise<readonly KeptCorrection[] | null>;
  /** Where the numbers of corrections stand, in their order; null where that cannot be told. */
  locate(corrections: readonly KeptCorrection[], map: Map): Promise<readonly NotePlace[] | null>;
}

/** The reader's corrections of one page. They are read once, and again when they may have changed; their places each time. */
export function createPageCorrections<Map>(parts: CorrectionParts<Map>) {
  let read: { readonly page: string; readonly kept: Promise<readonly KeptCorrection[] | null> } | null = null;

  const keptFor = (names: PageNames): Promise<readonly KeptCorrection[] | null> => {
    const page = JSON.stringify(names);
    if (read?.page !== page) read = { page, kept: parts.kept(names) };
    return read.kept;
  };

  return {
    /** Reads them anew when they are needed next. */
    forget(): void {
      read = null;
    },
    /** The page's corrections at their places in the article that is read now. */
    async placed(names: PageNames, map: Map): Promise<readonly PlacedCorrection[]> {
      const kept = await keptFor(names);
      // what could not be read may be readable at the next look
      if (kept === null) read = null;
      if (kept === null || kept.length === 0) return [];
      const places = await parts.locate(kept, map);
      return kept.map((one, index) => ({ kept: one, place: places?.[index] ?? { found: 'unknown' } }));
    },
  };
}
