import type { TooltipRoot } from './tooltip-root.ts';

/** Pixels between the words and the line around them. */
const AWAY = 4;
/** Height of letters, of the line they stand in; how narrow a blank may be, of that height. */
const LETTERS = 0.8;
const BLANK = 0.2;

/** A line under the words of a range as its verdict has it (the name of its highlight), or around them. */
export interface ForcedLine {
  readonly range: Range;
  readonly line: string;
}

/**
 * The marks of figures where the reader's system forces its own colours: there Chromium paints every highlight as one block
 * that hides which line it has. So the lines are drawn above the page, and let everything through.
 */
export interface ForcedLines {
  /** Draws these in place of those before, and has them follow the page; `chosen` stands around its range. */
  show(lines: readonly ForcedLine[]): void;
  /** The page may have moved under them. */
  refresh(): void;
}

export function createForcedLines(view: Window, root: TooltipRoot, signal: AbortSignal): ForcedLines {
  const layer = root.box();
  layer.className = 'lines';
  layer.setAttribute('aria-hidden', 'true');
  let shown: readonly ForcedLine[] = [];
  let frame = 0;
  let end = new AbortController();

  function draw(): void {
    frame = 0;
    const drawn = shown.flatMap(({ range, line }) =>
      [...range.getClientRects()].filter(isSeen).map((box) => lineAt(box, line)),
    );
    layer.replaceChildren(...drawn);
    if (root.host.isConnected && !layer.matches(':popover-open')) root.raise(layer);
  }
  const refresh = () => {
    if (shown.length > 0 && frame === 0) frame = view.requestAnimationFrame(draw);
  };
  function lineAt({ left, top, width, height }: DOMRect, line: string): HTMLElement {
    const element = root.make('div');
    element.className = line;
    const away = line === 'chosen' ? AWAY : 0;
    // a wave between two pixels is drawn in part only
    const size = Math.round(height * LETTERS);
    const place = {
      left: left - away,
      top: Math.round(top - away),
      width: width + 2 * away,
      height: height + 2 * away,
      'line-height': Math.round(height),
      'font-size': size,
    };
    for (const [name, value] of Object.entries(place)) element.style.setProperty(name, `${value}px`);
    // a line stands under blanks as well, if they are such as do not collapse; the element has room for it below them, and a ground that
    // is not seen: Chromium takes a line under words to be thinner than it is, and else draws only a part of it anew
    if (line !== 'chosen') element.textContent = '\u00a0'.repeat(Math.ceil(width / (size * BLANK)));
    return element;
  }
  function listen(): void {
    end = new AbortController();
    const quiet = { signal: AbortSignal.any([end.signal, signal]), capture: true, passive: true };
    view.addEventListener('scroll', refresh, quiet);
    view.addEventListener('resize', refresh, quiet);
  }
  function clear(): void {
    shown = [];
    end.abort();
    view.cancelAnimationFrame(frame);
    frame = 0;
    root.lower(layer);
    layer.replaceChildren();
  }
  signal.addEventListener('abort', clear);

  return {
    show(lines) {
      if (lines.length === 0) {
        clear();
        return;
      }
      const isFirst = shown.length === 0;
      shown = lines;
      if (!isFirst) {
        refresh();
        return;
      }
      // only now: a page that takes the root away with each change would go on doing so for ever
      root.attach();
      listen();
      draw();
    },
    refresh,
  };
}

/** A box that a page has flattened, or is about to, shows no number. */
const isSeen = ({ width, height }: DOMRect): boolean => width > 0 && height > 2;
