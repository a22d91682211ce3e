import type { CorrectionState } from './page-corrections.ts';

interface FollowParts {
  /** The page in front, and the corrections that its report was made with; null while it has none. */
  told(): { readonly url: string; readonly corrections: readonly CorrectionState[] } | null;
  /** Has the page read its corrections anew and checked with them; resolves when that is done. */
  recheck(): Promise<unknown>;
}

type Versions = readonly Pick<CorrectionState, 'id' | 'version'>[];

/**
 * Sees to it that the page is checked with the corrections that are kept, whichever window, file or undoing has changed them.
 * Once for each change: a page that cannot read them would be checked for ever.
 */
export function createFollowCorrections({ told, recheck }: FollowParts) {
  let asked = '';
  let done: Promise<unknown> = Promise.resolve();
  return {
    /** The corrections of the page in front, as they are kept by now. */
    see(kept: Versions): void {
      const page = told();
      if (page === null) return;
      const [now, then] = [nameOf(page.url, kept), nameOf(page.url, page.corrections)];
      if (now === then) asked = '';
      if (now === then || now === asked) return;
      asked = now;
      done = recheck();
    },
    /** Resolves when the page has been checked with what was seen last. */
    settled: (): Promise<unknown> => done,
  };
}

const nameOf = (url: string, corrections: Versions): string =>
  JSON.stringify([url, ...corrections.map(({ id, version }) => `${id} ${version}`).sort()]);
