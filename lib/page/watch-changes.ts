import { createLookTurns, type Look, type TurnOptions } from './look-turns.ts';
import { createRecentChanges } from './recent-changes.ts';
import { createRestless, REST } from './restless.ts';
import { createStayers, STAY } from './stayers.ts';

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
  /** The nodes whose text goes on changing, or has since the last reading began; null when the whole page does. */
  readonly changing: () => readonly Node[] | null;
  /** Settles when the page has been watched for long enough to say so of any part of it. */
  readonly known: Promise<void>;
  /** Calls back once what changes now may have come to rest, the page is seen, and the looks have left it its time. */
  readonly atRest: (then: () => void) => void;
}

/**
 * A counter that runs changes at least twice in this time. It is waited for in turns: on a machine so busy that the page's
 * own timers come late, ours do as well.
 */
const KNOWN = { turns: 10, milliseconds: 100 } as const;
/** Attributes that show or hide text. */
const ATTRIBUTES = [
  ...['class', 'style', 'hidden', 'open', 'inert', 'data-state'],
  ...['aria-expanded', 'aria-hidden', 'aria-selected', 'aria-current'],
];
/** What shows or hides text without a change of the page: a box ticked that a style asks for, the end of a movement, a popover. */
const EVENTS = ['change', 'transitionend', 'animationend', 'toggle'] as const;
/** Records of attributes in one batch that are looked at one by one: a page in motion writes thousands of styles. */
const MAX_ATTRIBUTES = 500;
const ELEMENT = 1;

/**
 * Calls `look` after the document has changed, within a budget of one part in a hundred of the time. Parts that change again
 * and again (a clock, a counter) call for ever fewer looks, until they come to rest; what changes beside them is looked at
 * soon, and an element that is added inside them when it has stayed for a while. What shows text by a rule of a style alone,
 * with no click and no movement, is seen at the next look. A page that is hidden waits until it is seen again. Another path in the address begins the pauses anew; one that is
 * only written over (scroll positions, `#` marks) is a change like others. Ends with the signal.
 */
export function watchChanges(document: Document, look: Look, options: WatchOptions, signal: AbortSignal): PageChanges {
  const view = document.defaultView;
  const restless = createRestless();
  const recent = createRecentChanges();
  const stayers = createStayers();
  if (view === null) return { reading: () => {}, changing: () => [], known: Promise.resolve(), atRest: () => {} };
  const now = (): number => performance.now();
  let resting: ReturnType<typeof setTimeout> | undefined;
  let staying: ReturnType<typeof setTimeout> | undefined;
  const turns = createLookTurns(document, look, options, signal);
  const { want } = turns;
  let root = document.documentElement;
  let path = pathOf(view.location);

  const observer = new view.MutationObserver(onRecords);

  function onRecords(records: MutationRecord[]): void {
    const time = now();
    let fresh = false;
    let attributes = 0;
    for (const record of records) {
      // changes of text are all noted: one that is left out would be a number that stands still
      if (record.type === 'attributes' && ++attributes > MAX_ATTRIBUTES) fresh = true;
      else if (!isRestless(record, time)) fresh = true;
    }
    if (document.documentElement !== root) {
      root = document.documentElement;
      listen();
      options.newRoot?.();
    }
    changed(fresh);
  }

  /** Notes a change; is it of a part that changes again and again? */
  function isRestless(record: MutationRecord, time: number): boolean {
    const habit = restless.note(record.target, time);
    recent.note(record, habit.again, time);
    if (habit.restless)
      for (const node of record.addedNodes) if (node.nodeType === ELEMENT) stayers.note(node, record.target, time);
    return habit.restless;
  }

  function onEvent({ target }: Event): void {
    changed(!restless.note(target as Node, now()).restless);
  }

  /** What the reader presses may show text by styles alone, as a box that is ticked or a menu does. */
  function onClick({ isTrusted }: Event): void {
    if (isTrusted) want('soon');
  }

  function changed(fresh: boolean): void {
    options.changed?.();
    want(fresh ? 'soon' : 'seldom');
    if (restless.isRunning()) resting ??= setTimeout(awaitRest, REST);
    if (stayers.isWaiting()) staying ??= setTimeout(awaitStay, STAY);
  }

  function awaitRest(): void {
    resting = undefined;
    if (signal.aborted) return;
    if (restless.cameToRest(turns.last(), now())) want('soon');
    if (restless.isRunning()) resting = setTimeout(awaitRest, REST / 3);
  }

  function awaitStay(): void {
    staying = undefined;
    if (signal.aborted) return;
    if (stayers.hasStayed(now())) want('soon');
    if (stayers.isWaiting()) staying = setTimeout(awaitStay, STAY);
  }

  function atRest(then: () => void): void {
    const later = () => {
      if (signal.aborted) return;
      if (document.hidden) atRest(then);
      else then();
    };
    setTimeout(later, Math.max(REST, turns.notBefore() - now()));
  }

  function onNavigation(): void {
    const next = pathOf(view!.location);
    if (next === path) {
      want('seldom');
      return;
    }
    path = next;
    turns.anew();
    want('soon');
  }

  function onSeen(): void {
    if (!document.hidden) turns.goOn();
  }

  function listen(): void {
    for (const name of EVENTS) document.addEventListener(name, onEvent, { signal, capture: true, passive: true });
    document.addEventListener('click', onClick, { signal, capture: true, passive: true });
    document.addEventListener('visibilitychange', onSeen, { signal });
  }

  if (!signal.aborted) {
    listen();
    view.navigation?.addEventListener('currententrychange', onNavigation, { signal });
    // the document itself: its root may be taken away or replaced
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: ATTRIBUTES });
  }
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    clearTimeout(staying);
    observer.disconnect();
  });
  return {
    reading: () => recent.reading(now()),
    changing: () => recent.nodes(now()),
    known: afterTurns(KNOWN.turns),
    atRest,
  };
}

async function afterTurns(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve, KNOWN.milliseconds));
}

const pathOf = ({ origin, pathname, search }: Location): string => origin + pathname + search;
