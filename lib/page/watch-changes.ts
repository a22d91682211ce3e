import { ELEMENT, nodeType, windowOf } from './dom.ts';
import { createLookTurns, type Look, type LookTurns, type TurnOptions } from './look-turns.ts';
import { createSettling, type Settling } from './settling.ts';
import type { TextChange } from './stand-ins.ts';

/** When a page that changes is looked at again, and who else is told. */
export interface WatchOptions extends TurnOptions {
  /** Called after each change, for what depends on how often a page changes. */
  readonly changed?: () => void;
  /** Called when the page has got another root: `document.open` has then taken away all listeners of document and window. */
  readonly newRoot?: () => void;
  /** Gives of a batch of records what changed in the text; the others only put the same in its place again. */
  readonly sift?: (records: readonly MutationRecord[]) => readonly TextChange[];
  /** Called of each change. `again`: its target has just changed before as well. */
  readonly noted?: (change: TextChange, again: boolean, now: number) => void;
}

/** For those who hear of changes in other ways. */
export interface ChangeWatch {
  /** Notes changes of the page. */
  readonly note: (records: readonly MutationRecord[]) => void;
  /** Notes that something at a node may be shown or hidden. */
  readonly noteShown: (at: Node) => void;
  /** Sees to a look soon, whatever is restless. */
  readonly lookSoon: () => void;
  /** No look comes before. */
  readonly notBefore: () => number;
}

/** Records of attributes in one batch that are looked at one by one: a page in motion writes thousands of styles. */
const MAX_ATTRIBUTES = 500;

/**
 * Calls `look` after the text of the document has changed, within a budget of one part in a hundred of the time. Parts that
 * change again and again (a clock, a counter) call for ever fewer looks, until they come to rest; what changes beside them is
 * looked at soon, and an element that is added inside them when it has stayed for a while. A page that is hidden waits until
 * it is seen again. Another path in the address begins the pauses anew; one that is only written over (scroll positions,
 * `#` marks) is a change like others. Ends with the signal.
 */
export function watchChanges(document: Document, look: Look, options: WatchOptions, signal: AbortSignal): ChangeWatch {
  /** Made at the first change, so that the beginning of a page has less to do. */
  let made: { readonly turns: LookTurns; readonly settling: Settling } | null = null;
  function parts() {
    if (made === null) {
      const turns = createLookTurns(document, look, options, signal);
      made = { turns, settling: createSettling(() => turns.want('soon'), turns.last, signal) };
    }
    return made;
  }
  const lookSoon = () => parts().turns.want('soon');

  function note(records: readonly MutationRecord[]): void {
    const time = performance.now();
    let fresh = false;
    let attributes = 0;
    const changes = options.sift?.(records) ?? records;
    for (const record of changes) {
      // changes of text are all noted: one that is left out would be a number that stands still
      if (record.type === 'attributes' && ++attributes > MAX_ATTRIBUTES) fresh = true;
      else if (!isRestless(record, time)) fresh = true;
    }
    changed(fresh);
  }

  /** Notes a change; is it of a part that changes again and again? */
  function isRestless(record: TextChange, time: number): boolean {
    const { settling } = parts();
    const habit = settling.note(record.place ?? record.target, time);
    options.noted?.(record, habit.again, time);
    if (habit.restless)
      for (const node of record.addedNodes) if (nodeType(node) === ELEMENT) settling.added(node, record.target, time);
    return habit.restless;
  }

  function changed(fresh: boolean): void {
    const { turns, settling } = parts();
    options.changed?.();
    turns.want(fresh ? 'soon' : 'seldom');
    settling.await();
  }

  const view = windowOf(document);
  if (view !== null && !signal.aborted) {
    let root = document.documentElement;
    let path = pathOf(view.location);
    const observer = new view.MutationObserver((records) => {
      if (document.documentElement !== root) {
        root = document.documentElement;
        options.newRoot?.();
      }
      note(records);
    });
    const onNavigation = () => {
      const before = path;
      path = pathOf(view.location);
      const { turns } = parts();
      if (path !== before) turns.anew();
      turns.want(path === before ? 'seldom' : 'soon');
    };
    // the document itself: its root may be taken away or replaced
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    view.navigation?.addEventListener('currententrychange', onNavigation, { signal });
    signal.addEventListener('abort', () => observer.disconnect());
  }
  return {
    note,
    noteShown: (at) => changed(!parts().settling.note(at, performance.now()).restless),
    lookSoon,
    notBefore: () => made?.turns.notBefore() ?? 0,
  };
}

const pathOf = ({ origin, pathname, search }: Location): string => origin + pathname + search;
