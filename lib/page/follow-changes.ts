import { windowOf } from './dom.ts';
import type { Look } from './look-turns.ts';
import { createRecentChanges } from './recent-changes.ts';
import { REST } from './restless.ts';
import { hearShown, type ShownSigns } from './shown-signs.ts';
import { createStandIns, type TextChange } from './stand-ins.ts';
import type { NodeNow } from './text-map.ts';
import { type WatchOptions, watchChanges } from './watch-changes.ts';

/** A page that is watched, and what is known of the parts of it that go on changing. */
export interface PageChanges {
  /** To be called when a reading of the page begins: what changes later is not as it was read. */
  readonly reading: () => void;
  /** To be called when the article has been found: a rule of a style that shows or hides text in it changes its size. */
  readonly found: (article: Element) => void;
  /** The nodes whose text goes on changing, or has since the last reading began; null when the whole page does. */
  readonly changing: () => readonly Node[] | null;
  /** Settles when the page has been watched for long enough to say so of any part of it. */
  readonly known: Promise<void>;
  /** The text node that stands now where one was read: a page may write the same anew over its article. */
  readonly nodeNow: NodeNow;
  /** Calls back once what changes now may have come to rest, the page is seen, and the looks have left it its time. */
  readonly atRest: (then: () => void) => void;
}

/**
 * A counter that runs changes at least twice in this time. It is waited for in turns: on a machine so busy that the page's
 * own timers come late, ours do as well.
 */
const KNOWN = { turns: 10, milliseconds: 100 } as const;

interface FollowOptions extends WatchOptions {
  /** Called when text was put in the place of the same text, before the page is drawn: what stood on its nodes moves on. */
  readonly replaced?: () => void;
}

/**
 * Watches a page as `watchChanges` does, and also for what shows or hides its text where it stands: attributes, events, and,
 * where a rule of a style alone does it, the size of the body and the article. What changes neither is seen at the next look.
 * Tells which of the text is changing. Ends with the signal.
 */
export function followChanges(
  document: Document,
  look: Look,
  options: FollowOptions,
  signal: AbortSignal,
): PageChanges {
  const now = (): number => performance.now();
  const view = windowOf(document);
  const recent = createRecentChanges();
  let article: Element | null = null;
  let signs: ShownSigns | null = null;
  const lookAgain: Look = () => {
    signs?.watch(article);
    return look();
  };
  const newRoot = () => {
    signs?.listen();
    signs?.watch(article);
    options.newRoot?.();
  };
  const standIns = createStandIns();
  const sift = (records: readonly MutationRecord[]): readonly TextChange[] => {
    const { changes, replaced } = standIns.sift(records);
    if (replaced) options.replaced?.();
    return changes;
  };
  const watch = watchChanges(document, lookAgain, { ...options, sift, noted: recent.note, newRoot }, signal);
  if (view !== null) {
    signs = hearShown(view, { changed: watch.note, shown: watch.noteShown, pressed: watch.lookSoon }, signal);
    signs.watch(article);
  }

  function atRest(then: () => void): void {
    const later = () => {
      if (signal.aborted) return;
      if (document.hidden) atRest(then);
      else then();
    };
    setTimeout(later, Math.max(REST, watch.notBefore() - now()));
  }

  return {
    reading: () => recent.reading(now()),
    found(root) {
      article = root;
      signs?.watch(article);
    },
    changing: () => recent.nodes(now()),
    nodeNow: standIns.of,
    known: afterTurns(KNOWN.turns),
    atRest,
  };
}

async function afterTurns(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve, KNOWN.milliseconds));
}
