import { createOwnRoot, type OwnRoot } from './own-root.ts';

/** How long after its root has come into the page a live text is heard, in milliseconds. */
const HEARD = 150;

export interface TooltipRoot extends OwnRoot {
  /** Says a sentence to those who hear the page, when they have heard what comes first. */
  say(sentence: string, lang: string): void;
}

/** The one root of all that stands beside the marks: the tooltip, the outline, and what is only said. */
export function createTooltipRoot(view: Window & typeof globalThis, css: string, signal: AbortSignal): TooltipRoot {
  const own = createOwnRoot(view, signal);
  dress(view, own, css);
  const live = own.make('div');
  live.className = 'live';
  live.setAttribute('role', 'status');
  own.root.append(live);
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    ...own,
    say(sentence, lang) {
      if (!own.attach()) return;
      // the same sentence is heard again only when it has been away
      live.textContent = '';
      live.lang = lang;
      clearTimeout(timer);
      timer = setTimeout(() => {
        live.textContent = sentence;
      }, HEARD);
    },
  };
}

/** No policy of a page forbids a sheet that is constructed. */
function dress(view: Window & typeof globalThis, { root }: OwnRoot, css: string): void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
