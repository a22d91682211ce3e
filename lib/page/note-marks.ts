import type { PointedRegistry } from './marks.ts';
import { liveRange } from './ranges.ts';

/** The names of our two highlights: rules in note-marks.css. */
const ALL = 'doi-chieu-note';
const CHOSEN = 'doi-chieu-note-chosen';
/** More are not drawn: each costs every frame of a page that goes on changing. */
const MOST = 200;

/** A passage with a note. */
interface NoteMark {
  readonly id: string;
  readonly range: AbstractRange;
}

/** Marks on the passages of notes, by the CSS Custom Highlight API: no node of the page is touched. */
export interface NoteMarks {
  /** Shows these in place of those shown before. */
  readonly show: (marks: readonly NoteMark[]) => void;
  /** Sets one passage off; null sets none off. */
  readonly choose: (range: AbstractRange | null) => void;
  /** The note whose mark is at a point of the window (CSS pixels), or null. */
  readonly at: (x: number, y: number) => string | null;
  /** Takes our marks away. */
  readonly clear: () => void;
}

/** `view` is the page's window. The registry is the page's: what stands there under other names is never touched. */
export function createNoteMarks(view: Window & typeof globalThis): NoteMarks {
  const registry = view.CSS.highlights;
  const own = { [ALL]: new view.Highlight(), [CHOSEN]: new view.Highlight() };
  // a ground under the marks of figures, which stay as they are
  own[ALL].priority = -2;
  own[CHOSEN].priority = -1;
  let drawn: readonly { readonly id: string; readonly range: Range }[] = [];

  /** The page may have cleared the registry, and a script of ours that has ended may have left its own there. */
  function put(name: keyof typeof own, ranges: readonly Range[]): void {
    own[name].clear();
    for (const range of ranges) own[name].add(range);
    if (ranges.length > 0) registry.set(name, own[name]);
    else registry.delete(name);
  }

  return {
    show(marks) {
      drawn = marks
        .slice(0, MOST)
        .map(({ id, range }) => ({ id, range: liveRange(range) }))
        .filter((mark): mark is { id: string; range: Range } => mark.range !== null);
      put(
        ALL,
        drawn.map(({ range }) => range),
      );
    },
    choose(range) {
      const live = range && liveRange(range);
      put(CHOSEN, live ? [live] : []);
    },
    at(x, y) {
      const hits = (registry as unknown as PointedRegistry).highlightsFromPoint(x, y);
      const under = new Set(hits.filter(({ highlight }) => highlight === own[ALL]).flatMap(({ ranges }) => ranges));
      return drawn.find(({ range }) => under.has(range))?.id ?? null;
    },
    clear() {
      drawn = [];
      for (const name of [ALL, CHOSEN] as const) {
        own[name].clear();
        if (registry.get(name) === own[name]) registry.delete(name);
      }
    },
  };
}
