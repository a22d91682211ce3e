import { windowOf } from '../page/dom.ts';
import { followChanges, type PageChanges } from '../page/follow-changes.ts';
import { whenThere } from '../page/when-there.ts';

/** A page that goes on changing is looked at less and less often, at last once a minute. */
const WATCH = { quiet: 300, pause: 1000, longest: 60_000 } as const;

type Watched = Pick<Parameters<typeof followChanges>[2], 'changed' | 'newRoot' | 'replaced'>;

interface LookParts {
  /** Is this script the page's own yet? Nothing is done else. */
  readonly alive: () => boolean;
  /** Reads the page and checks it. */
  readonly look: () => Promise<void>;
  /** Sees again to what is changing, of the page as it was read last. */
  readonly review: () => void;
  /** What is told of the page beside. */
  readonly watched: Watched;
}

/** When a page is looked at: once it is there, when it has been loaded, and again as it changes; each look is charged what it costs the page. */
export function createPageLooks(document: Document, { alive, look, review, watched }: LookParts, signal: AbortSignal) {
  /** How long the look under way has kept the page waiting, in milliseconds. */
  let spent = 0;
  const counted = async (work: () => unknown): Promise<number> => {
    spent = 0;
    if (alive()) await work();
    return spent;
  };
  /** Since the page has been read first, be it before its end: no reading is shown of which nobody knows what changes. */
  let changes: PageChanges | null = null;
  let parsed = false;
  /** Of a page that is still being sent a number may be cut in two: only where no piece comes is it read anew. */
  const lookAgain = (): Promise<number> => counted(parsed ? look : review);
  const watching = (): PageChanges => {
    changes ??= followChanges(document, lookAgain, { ...WATCH, ...watched }, signal);
    return changes;
  };

  return {
    spend(milliseconds: number): void {
      spent += milliseconds;
    },
    watching,
    begin(): void {
      const first = () => void counted(look);
      if (document.readyState !== 'complete')
        windowOf(document)?.addEventListener('load', first, { signal, once: true });
      const onParsed = () => {
        parsed = true;
        watching();
      };
      whenThere(document, first, onParsed, signal);
    },
  };
}
