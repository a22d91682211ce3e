import { bodyOf, ELEMENT, isConnected, nameOf, nodeType } from './dom.ts';
import { watchSize } from './watch-size.ts';

/** Who hears that a page may show another text than before, though it has the same. */
export interface ShownHearer {
  /** Attributes have changed. */
  readonly changed: (records: readonly MutationRecord[]) => void;
  /** Styles may show or hide something at this node. */
  readonly shown: (at: Node) => void;
  /** The reader has pressed something. */
  readonly pressed: () => void;
}

export interface ShownSigns {
  /** Watches the size of the article and of the body, which scripts may replace. */
  readonly watch: (article: Element | null) => void;
  /** To be called when the document has got another root: `document.open` takes all listeners away. */
  readonly listen: () => void;
}

/** Attributes that show or hide text. */
const ATTRIBUTES = [
  ...['class', 'style', 'hidden', 'open', 'inert', 'data-state'],
  ...['aria-expanded', 'aria-hidden', 'aria-selected', 'aria-current'],
];
/**
 * What shows or hides text without a change of the page: a box ticked that a style asks for, the end of a movement, a
 * popover, a style sheet that comes late.
 */
const EVENTS = ['change', 'transitionend', 'animationend', 'toggle', 'load'] as const;

/** Listens to what tells that text is shown or hidden where it stands. Ends with the signal. */
export function hearShown(view: Window & typeof globalThis, hearer: ShownHearer, signal: AbortSignal): ShownSigns {
  const { document } = view;
  if (signal.aborted) return { watch: () => {}, listen: () => {} };
  const sizes = watchSize(view, hearer.shown, signal);

  function onEvent({ type, target }: Event): void {
    // pictures and frames that have come show no text
    if (type !== 'load' || isStyleSheet(target as Node)) hearer.shown(target as Node);
  }

  /** A reader presses; a script only pretends. */
  function onClick({ isTrusted }: Event): void {
    if (isTrusted) hearer.pressed();
  }

  /** Where one is led within the page, `:target` may show a part; an address that is only written over leads nowhere. */
  function onTarget(): void {
    hearer.shown(document);
  }

  function listen(): void {
    const quietly = { signal, capture: true, passive: true };
    for (const name of EVENTS) document.addEventListener(name, onEvent, quietly);
    document.addEventListener('click', onClick, quietly);
    view.addEventListener('hashchange', onTarget, { signal });
  }

  const observer = new view.MutationObserver(hearer.changed);
  observer.observe(document, { subtree: true, attributeFilter: ATTRIBUTES });
  signal.addEventListener('abort', () => observer.disconnect());
  listen();
  return {
    watch(article) {
      const body = bodyOf(document);
      const inside = article !== null && article !== body && isConnected(article) ? [article] : [];
      sizes.of(body === null ? inside : [body, ...inside]);
    },
    listen,
  };
}

const isStyleSheet = (node: Node): boolean =>
  nodeType(node) === ELEMENT && (nameOf(node as Element) === 'link' || nameOf(node as Element) === 'style');
