import type { VerdictKind } from '../check/verdict.ts';
import { isConnected, nodeType, TEXT } from './dom.ts';
import { covers, liveRange } from './ranges.ts';

/** Looks of a mark; each is one named highlight with a rule in marks.css, told apart by shape as well as colour. */
export type MarkGroup =
  | 'agrees'
  | 'differs'
  | 'target-reached'
  | 'target-missed'
  | 'target-apart'
  | 'unclear'
  | 'not-compared';

const GROUPS: Readonly<Record<VerdictKind, MarkGroup>> = {
  match: 'agrees',
  consistent: 'agrees',
  differs: 'differs',
  'target-met': 'target-reached',
  'target-exceeded': 'target-reached',
  'target-missed': 'target-missed',
  'target-apart': 'target-apart',
  unclear: 'unclear',
  'other-measure': 'not-compared',
  'other-period': 'not-compared',
  'other-place': 'not-compared',
  'not-in-resolution': 'not-compared',
  'no-figure': 'not-compared',
};

/** The class of a verdict's line: the name of its highlight, without what begins all of ours. */
export const lineOf = (kind: VerdictKind): string => GROUPS[kind];

/** A stretch of a figure on the page. `figure` is its index in the report; a figure may have several marks. */
export interface Mark {
  readonly figure: number;
  readonly verdict: VerdictKind;
  /** Best a static one: the browser moves every other along with every change of the page, drawn or not. */
  readonly range: AbstractRange;
}

/** A mark's Range in the registry, and the words it was drawn on, with the characters beside them. */
interface Drawn {
  readonly range: Range;
  readonly words: string;
}

export interface Marks {
  /**
   * Shows these marks in place of those shown before, within one frame; also of those that a script of ours has left in
   * the registry: Firefox ends scripts of an extension that is reloaded before they can clean up. `which`: how to choose
   * this time those that are drawn.
   */
  readonly show: (marks: readonly Mark[], which?: (marks: readonly Mark[]) => readonly Mark[]) => void;
  /** Has the page taken away what some mark stands on? */
  readonly areCut: () => boolean;
  /** Chooses anew which of the marks are to be seen, and which of these are drawn. */
  readonly refresh: () => void;
  /**
   * Takes away the marks of figures whose words are no longer what was marked: to be called after each change of the page. Those whose
   * text is gone from the page are only cut: the same may have come in its place.
   */
  readonly dropChanged: () => void;
  /** Sets one figure off from the others; null sets none off. */
  readonly select: (figure: number | null) => void;
  /** The figure whose mark is at a point of the window (CSS pixels), or null; of the `drawn` only, or of all that are to be seen. */
  readonly at: (x: number, y: number, which?: 'drawn') => number | null;
  /** The range of a figure's mark, or null. */
  readonly rangeOf: (figure: number) => Range | null;
  /** Takes our marks away. The page's own highlights, and any that took our names since, stay. */
  readonly clear: () => void;
}

/** In both browsers, not yet in TypeScript's library: https://drafts.csswg.org/css-highlight-api-1/#interactions */
export interface PointedRegistry {
  highlightsFromPoint(x: number, y: number): readonly { highlight: Highlight; ranges: readonly AbstractRange[] }[];
}

const nameOf = (group: MarkGroup | 'selected'): string => `doi-chieu-${group}`;
/** All names of ours. Listed, since Firefox lets no content script go through the page's registry. */
const NAMES: readonly string[] = [...new Set([...Object.values(GROUPS), 'selected' as const])].map(nameOf);

/**
 * Marks by the CSS Custom Highlight API: no node of the page is touched. The registry belongs to the page, which can read
 * and clear it; so we never touch what stands there under other names than ours. `view` is the page's window. `choose`
 * says which of the marks shown are drawn (near-marks.ts); those that are not can be pointed at and chosen all the same. Those
 * that the reader does not want (`isWanted`) are neither drawn nor pointed at; the panel can set them off.
 */
export function createMarks(
  view: Window & typeof globalThis,
  choose: (marks: readonly Mark[]) => readonly Mark[] = (marks) => marks,
  isWanted: (mark: Pick<Mark, 'verdict'>) => boolean = () => true,
): Marks {
  const registry = view.CSS.highlights;
  const ours = new Map<string, Highlight>();
  let shown: readonly Mark[] = [];
  /** The marks that are drawn. */
  let drawn: ReadonlyMap<Mark, Drawn> = new Map();

  function highlight(name: string, priority: number): Highlight {
    let own = ours.get(name);
    if (!own) {
      own = new view.Highlight();
      own.priority = priority;
      ours.set(name, own);
    }
    // The page may have cleared the registry since.
    if (registry.get(name) !== own) registry.set(name, own);
    return own;
  }

  /** Only what differs is touched: each touch has the browser draw the line again. */
  function draw(chosen: readonly Mark[]): void {
    const next = new Map<Mark, Drawn>();
    for (const mark of chosen) {
      const range = drawn.get(mark)?.range ?? liveRange(mark.range);
      if (range === null) continue;
      next.set(mark, drawn.get(mark) ?? { range, words: wordsOf(range) });
      const group = GROUPS[mark.verdict];
      const own = highlight(nameOf(group), group === 'not-compared' ? 0 : 1);
      if (!drawn.has(mark)) own.add(range);
    }
    for (const [mark, { range }] of drawn) if (!next.has(mark)) ours.get(nameOf(GROUPS[mark.verdict]))?.delete(range);
    drawn = next;
  }

  const rangesOf = (figure: number): Range[] =>
    shown
      .filter((mark) => mark.figure === figure)
      .map((mark) => drawn.get(mark)?.range ?? liveRange(mark.range))
      .filter((range) => range !== null);

  return {
    show(marks, which = choose) {
      for (const own of ours.values()) own.clear();
      drawn = new Map();
      shown = marks;
      draw(which(marks.filter(isWanted)));
      for (const name of NAMES) if (registry.get(name) !== ours.get(name)) registry.delete(name);
    },
    areCut: () => shown.some(isCut),
    refresh() {
      draw(choose(shown.filter(isWanted)));
    },
    dropChanged() {
      const changed = [...drawn].filter(([, { range, words }]) => wordsOf(range) !== words);
      if (changed.length === 0) return;
      const figures = new Set(changed.map(([{ figure }]) => figure));
      for (const [{ figure }, { range }] of drawn) if (figures.has(figure)) ours.get(nameOf('selected'))?.delete(range);
      shown = shown.filter((mark) => !figures.has(mark.figure) || isCut(mark));
      draw([...drawn.keys()].filter(({ figure }) => !figures.has(figure)));
    },
    select(figure) {
      ours.get(nameOf('selected'))?.clear();
      const ranges = figure === null ? [] : rangesOf(figure);
      for (const range of ranges) highlight(nameOf('selected'), 2).add(range);
    },
    at(x, y, which) {
      const own = new Set(ours.values());
      const hits = (registry as unknown as PointedRegistry).highlightsFromPoint(x, y);
      const ranges = new Set(hits.filter((hit) => own.has(hit.highlight)).flatMap((hit) => hit.ranges));
      // what is not drawn the browser cannot tell of
      const isUnder = (mark: Mark): boolean => {
        const range = drawn.get(mark)?.range;
        return range ? ranges.has(range) : covers(liveRange(mark.range), x, y);
      };
      const among = which === 'drawn' ? [...drawn.keys()] : shown.filter(isWanted);
      return among.find(isUnder)?.figure ?? null;
    },
    rangeOf: (figure) => rangesOf(figure)[0] ?? null,
    clear() {
      for (const [name, own] of ours) {
        own.clear();
        if (registry.get(name) === own) registry.delete(name);
      }
      ours.clear();
      shown = [];
      drawn = new Map();
    },
  };
}

/** Has the page taken away what a mark stands on? */
const isCut = ({ range }: Mark): boolean => !isConnected(range.startContainer) || !isConnected(range.endContainer);

/** With the characters beside them in their text: a number may grow there. */
function wordsOf(range: Range): string {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const before = nodeType(startContainer) === TEXT ? (startContainer as Text).data.charAt(startOffset - 1) : '';
  const after = nodeType(endContainer) === TEXT ? (endContainer as Text).data.charAt(endOffset) : '';
  return before + String(range) + after;
}
