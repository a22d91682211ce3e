import { bodyOf, ELEMENT, isConnected, nodeType, windowOf } from './dom.ts';
import { createLookTurns, type Look, type TurnOptions } from './look-turns.ts';
import { hearSigns } from './page-signs.ts';
import { createRecentChanges } from './recent-changes.ts';
import { REST } from './restless.ts';
import { createSettling } from './settling.ts';
import { watchSize } from './watch-size.ts';

/** When a page that changes is looked at again, and who else is told. */
export interface WatchOptions extends TurnOptions {
  /** Called after each change, for what depends on how often a page changes. */
  readonly changed?: () => void;
  /** Called when the page has got another root: `document.open` has then taken away all listeners of document and window. */
  readonly newRoot?: () => void;
}

export interface PageChanges {
  /** To be called when a reading of the page begins: what changes later is not as it was read. */
  readonly reading: () => void;
  /** To be called when the article has been found: a rule of a style that shows or hides text in it changes its size. */
  readonly found: (article: Element) => void;
  /** The nodes whose text goes on changing, or has since the last reading began; null when the whole page does. */
  readonly changing: () => readonly Node[] | null;
  /** Settles when the page has been watched, from its first reading on, for long enough to say so of any part of it. */
  readonly known: () => Promise<void>;
  /** Calls back once what changes now may have come to rest, the page is seen, and the looks have left it its time. */
  readonly atRest: (then: () => void) => void;
}

/**
 * A counter that runs changes at least twice in this time. It is waited for in turns: on a machine so busy that the page's
 * own timers come late, ours do as well.
 */
const KNOWN = { turns: 10, milliseconds: 100 } as const;
/** Records of attributes in one batch that are looked at one by one: a page in motion writes thousands of styles. */
const MAX_ATTRIBUTES = 500;

/**
 * Calls `look` after the document has changed, within a budget of one part in a hundred of the time. Parts that change again
 * and again (a clock, a counter) call for ever fewer looks, until they come to rest; what changes beside them is looked at
 * soon, and an element that is added inside them when it has stayed for a while. What shows text by a rule of a style alone
 * is seen by the size of the body or of the article; where it changes neither, at the next look. A page that is hidden waits
 * until it is seen again. Another path in the address begins the pauses anew; one that is only written over (scroll
 * positions, `#` marks) is a change like others. Ends with the signal.
 */
export function watchChanges(document: Document, look: Look, options: WatchOptions, signal: AbortSignal): PageChanges {
  const view = windowOf(document);
  if (view === null) {
    return { reading: () => {}, found: () => {}, changing: () => [], known: async () => {}, atRest: () => {} };
  }
  const now = (): number => performance.now();
  const recent = createRecentChanges();
  const lookAgain: Look = () => {
    watchSizes();
    return look();
  };
  const turns = createLookTurns(document, lookAgain, options, signal);
  const { want } = turns;
  const settling = createSettling(() => want('soon'), turns.last, signal);
  const sizes = watchSize(view, onShown, signal);
  let article: Element | null = null;
  let known: Promise<void> | null = null;

  /** Scripts put another body in the place of the first. */
  function watchSizes(): void {
    const body = bodyOf(document);
    const inside = article !== null && article !== body && isConnected(article) ? [article] : [];
    sizes.of(body === null ? inside : [body, ...inside]);
  }

  function onRecords(records: readonly MutationRecord[]): void {
    const time = now();
    let fresh = false;
    let attributes = 0;
    for (const record of records) {
      // changes of text are all noted: one that is left out would be a number that stands still
      if (record.type === 'attributes' && ++attributes > MAX_ATTRIBUTES) fresh = true;
      else if (!isRestless(record, time)) fresh = true;
    }
    changed(fresh);
  }

  /** Notes a change; is it of a part that changes again and again? */
  function isRestless(record: MutationRecord, time: number): boolean {
    const habit = settling.note(record.target, time);
    recent.note(record, habit.again, time);
    if (habit.restless)
      for (const node of record.addedNodes) if (nodeType(node) === ELEMENT) settling.added(node, record.target, time);
    return habit.restless;
  }

  function onShown(at: Node): void {
    changed(!settling.note(at, now()).restless);
  }

  function changed(fresh: boolean): void {
    options.changed?.();
    want(fresh ? 'soon' : 'seldom');
    settling.await();
  }

  function atRest(then: () => void): void {
    const later = () => {
      if (signal.aborted) return;
      if (document.hidden) atRest(then);
      else then();
    };
    setTimeout(later, Math.max(REST, turns.notBefore() - now()));
  }

  /** Only a page script asks; a detector would set ten timers for nothing. */
  function untilKnown(): Promise<void> {
    known ??= afterTurns(KNOWN.turns);
    return known;
  }

  hearSigns(
    view,
    {
      changed: onRecords,
      shown: onShown,
      // what the reader presses may show text by styles alone, as a box that is ticked or a menu does
      pressed: () => want('soon'),
      address(elsewhere) {
        if (elsewhere) turns.anew();
        want(elsewhere ? 'soon' : 'seldom');
      },
      newRoot() {
        watchSizes();
        options.newRoot?.();
      },
    },
    signal,
  );
  watchSizes();
  return {
    reading() {
      recent.reading(now());
      void untilKnown();
    },
    found(root) {
      article = root;
      watchSizes();
    },
    changing: () => recent.nodes(now()),
    known: untilKnown,
    atRest,
  };
}

async function afterTurns(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve, KNOWN.milliseconds));
}
