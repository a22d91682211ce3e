import type { Point } from './hear-selecting.ts';
import { createOwnRoot, style } from './own-root.ts';

/** A small button by what the reader has selected. */
export interface SelectionButton {
  /** Shows it at a point of the window, in a language. */
  readonly showAt: (point: Point, label: string, lang: string) => void;
  /** Puts a sentence in its place. */
  readonly say: (sentence: string) => void;
  readonly hide: () => void;
}

/** Pixels between the pointer and the button, so that the first does not cover the words. */
const AWAY = 12;

/** Everything is written into the elements themselves: no page's style reaches these, and no page's policy forbids them. */
const BOX = {
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  direction: 'ltr',
  'color-scheme': 'light dark',
  'max-width': '18rem',
  'user-select': 'none',
};
const FACE = {
  font: '600 13px/1.35 system-ui, sans-serif',
  'letter-spacing': '0',
  'text-align': 'start',
  margin: '0',
  padding: '5px 10px',
  border: '1px solid light-dark(#9aa7b4, #5d6b79)',
  'border-radius': '6px',
  color: 'light-dark(#123a5e, #dcecfb)',
  background: 'light-dark(#ffffff, #1d2731)',
  'box-shadow': '0 2px 8px rgb(0 0 0 / 25%)',
};

/**
 * The button in one closed shadow root beside the body, so that no node of the article is touched and no script of the page
 * has a way in. It stands above everything and goes with the selection, on Escape, and when the page is scrolled, resized or
 * pressed elsewhere. It takes no focus and is no stop for the keyboard, which has a command of its own. `pressed` is called
 * within the reader's click, and never for one that a script has made.
 */
export function createSelectionButton(view: Window, pressed: () => void, signal: AbortSignal): SelectionButton {
  const { document } = view;
  const { host, make, attach, raise, lower, ...own } = createOwnRoot(view, signal);
  const box = own.box();
  const button = make('button');
  const words = make('p');
  style(box, BOX);
  style(button, { ...FACE, cursor: 'pointer' });
  style(words, FACE);
  words.setAttribute('role', 'status');
  button.setAttribute('type', 'button');
  button.tabIndex = -1;

  let at: Point = { x: 0, y: 0 };
  const hide = () => lower(box);
  function put(face: HTMLElement): void {
    box.replaceChildren(face);
    if (!attach()) return;
    raise(box);
    place(box, at, view);
  }

  // the selection stays, and with it what the note is to stand on
  box.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  button.addEventListener(
    'click',
    (event) => {
      event.stopPropagation();
      if (event.isTrusted) pressed();
    },
    { signal },
  );
  const elsewhere = ({ target }: Event) => {
    if (target !== host) hide();
  };
  const quiet = { signal, capture: true, passive: true };
  document.addEventListener('pointerdown', elsewhere, quiet);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), quiet);
  document.addEventListener('selectionchange', () => view.getSelection()?.isCollapsed !== false && hide(), quiet);
  view.addEventListener('scroll', hide, quiet);
  view.addEventListener('resize', hide, quiet);

  return {
    showAt(point, label, lang) {
      at = point;
      box.lang = lang;
      button.textContent = label;
      put(button);
    },
    say(sentence) {
      words.textContent = sentence;
      put(words);
    },
    hide,
  };
}

/** Below and behind a point, and always within the window. */
function place(box: HTMLElement, { x, y }: Point, view: Window): void {
  const { width, height } = box.getBoundingClientRect();
  const below = y + AWAY + height <= view.innerHeight ? y + AWAY : y - AWAY - height;
  const clamp = (at: number, most: number) => Math.max(4, Math.min(at, most - 4));
  style(box, {
    left: `${clamp(x + AWAY / 2, view.innerWidth - width)}px`,
    top: `${clamp(below, view.innerHeight - height)}px`,
  });
}
