import { ELEMENT, nameOf, nodeType } from './dom.ts';

/** Who hears of a page's signs of change. */
export interface SignHearer {
  /** The tree or its texts have changed. */
  readonly changed: (records: readonly MutationRecord[]) => void;
  /** Something at this node may show or hide text by styles alone. */
  readonly shown: (at: Node) => void;
  /** The reader has pressed something. */
  readonly pressed: () => void;
  /** The address has been written: with another path, or only over. */
  readonly address: (elsewhere: boolean) => void;
  /** The page has got another root: `document.open` has then taken away all listeners of document and window. */
  readonly newRoot: () => void;
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

/** Listens to everything by which a page tells that it shows another text than before. Ends with the signal. */
export function hearSigns(view: Window & typeof globalThis, hearer: SignHearer, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { document } = view;
  let root = document.documentElement;
  let path = pathOf(view.location);

  const observer = new view.MutationObserver((records) => {
    if (document.documentElement !== root) {
      root = document.documentElement;
      listen();
      hearer.newRoot();
    }
    hearer.changed(records);
  });

  function onEvent({ type, target }: Event): void {
    // pictures and frames that have come show no text
    if (type !== 'load' || isStyleSheet(target as Node)) hearer.shown(target as Node);
  }

  /** A reader presses; a script only pretends. */
  function onClick({ isTrusted }: Event): void {
    if (isTrusted) hearer.pressed();
  }

  function onNavigation(): void {
    const before = path;
    path = pathOf(view.location);
    hearer.address(path !== before);
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

  listen();
  view.navigation?.addEventListener('currententrychange', onNavigation, { signal });
  // the document itself: its root may be taken away or replaced
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: ATTRIBUTES });
  signal.addEventListener('abort', () => observer.disconnect());
}

const isStyleSheet = (node: Node): boolean =>
  nodeType(node) === ELEMENT && (nameOf(node as Element) === 'link' || nameOf(node as Element) === 'style');

const pathOf = ({ origin, pathname, search }: Location): string => origin + pathname + search;
