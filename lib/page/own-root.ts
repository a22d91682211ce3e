/** Everything is written into the element itself: no page's style reaches it, and no page's policy forbids it. */
const HOST = { all: 'initial', position: 'fixed', display: 'block', width: '0', height: '0' };

/** One closed shadow root of ours beside the body: no node of the article is touched, and no script of the page has a way in. */
export interface OwnRoot {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** A new element of HTML. */
  make(name: string): HTMLElement;
  /**
   * Puts the root into the page where it is not, and writes its style anew: the page may have taken it away, or written its own
   * into what it can reach. Gives whether it is there now.
   */
  attach(): boolean;
  /** A new box in the root, hidden; of two that are shown the one that was made first lies above. */
  box(): HTMLElement;
  /** Shows a box above everything on the page; in a page that is being left nothing happens. */
  raise(box: HTMLElement): void;
  lower(box: HTMLElement): void;
}

/** `view` is the page's window; the root goes with the signal. */
export function createOwnRoot(view: Window, signal: AbortSignal): OwnRoot {
  const { document } = view;
  const make = (name: string): HTMLElement =>
    Document.prototype.createElementNS.call(document, 'http://www.w3.org/1999/xhtml', name) as HTMLElement;
  const host = make('div');
  const root = host.attachShadow({ mode: 'closed' });
  /** The style of the host as it was written. */
  let dressed = '';
  const show = (box: HTMLElement) => unlessLeft(() => box.showPopover());
  const lower = (box: HTMLElement) => {
    if (box.matches(':popover-open')) unlessLeft(() => box.hidePopover());
  };
  signal.addEventListener('abort', () => host.remove());
  return {
    host,
    root,
    make,
    attach() {
      // each writing is a change of the page, after which it would be read anew
      if (dressed === '' || host.getAttribute('style') !== dressed) {
        host.removeAttribute('style');
        style(host, HOST);
        dressed = host.getAttribute('style') ?? '';
      }
      const top = Reflect.get(Document.prototype, 'documentElement', document) as Element | null;
      if (!host.isConnected && !signal.aborted) top?.append(host);
      return host.isConnected;
    },
    box() {
      const box = make('div');
      box.popover = 'manual';
      root.append(box);
      return box;
    },
    raise(box) {
      const open = [...root.querySelectorAll<HTMLElement>(':popover-open')];
      // what the page has shown there since lies above it
      lower(box);
      show(box);
      for (const one of open.reverse()) {
        if (one === box || box.compareDocumentPosition(one) !== Node.DOCUMENT_POSITION_PRECEDING) continue;
        lower(one);
        show(one);
      }
    },
    lower,
  };
}

/**
 * Does something that browsers refuse in a page whose tab shows another one by now. The pointer's last way over it is still told
 * then, and no property of a document says in every browser that it has been left.
 */
function unlessLeft(act: () => void): void {
  try {
    act();
  } catch (problem) {
    if (Object(problem).name !== 'InvalidStateError') throw problem;
  }
}

export function style(element: HTMLElement, rules: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important');
}
