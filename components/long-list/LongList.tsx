import './long-list.css';
import type { ComponentChildren, ComponentType, JSX, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Frame, frameOf, longer } from './frame.ts';

/** What a list tells the part that follows the window. */
export interface FollowProps {
  readonly list: RefObject<HTMLElement | null>;
  readonly rows: number;
  /** Another list: its heights are not those of the one before. */
  readonly of: unknown;
  readonly keyOf: (row: number) => string;
  /** How high a row is supposed to be, in CSS pixels, before any has been drawn. */
  readonly usual: number;
  /** Rows that are drawn wherever they are, so that they can be brought into view, or lose nothing. */
  readonly also: readonly number[];
  readonly frame: Frame;
  readonly onFrame: (frame: Frame) => void;
}

export interface LongListProps extends Pick<FollowProps, 'rows' | 'of' | 'keyOf' | 'usual' | 'also'> {
  /** Its name towards a screen reader. */
  label?: string | undefined;
  /** Its class. */
  list?: string;
  /** Where the first row stands in the whole list, and how long that is: said to screen readers. */
  offset?: number;
  all?: number;
  /** The same function as long as it would draw the same: then a row that is there is not drawn again as others come. */
  draw: (row: number) => ComponentChildren;
  /** Tells which rows are drawn. */
  onDrawn?: (rows: readonly number[]) => void;
  /** What draws more and lets go of what is far, once it is loaded. */
  Follow: ComponentType<FollowProps> | undefined;
  /** The words of the button that draws so many more, for a list whose `Follow` does not come. */
  more?: (n: number) => string;
}

/** How many rows the button adds. */
const PORTION = 20;

/** A list of any number of rows, each of its own height, that scrolls with the page: only what is about the window is there. */
export function LongList(props: LongListProps) {
  const { label, list = '', rows, of, keyOf, usual, offset = 0, all = rows, draw, onDrawn, Follow, more } = props;
  const element = useRef<HTMLUListElement>(null);
  const [drawn, setDrawn] = useState(() =>
    frameOf(of, rows, { near: { from: 0, to: 0 }, first: 0, top: 0, height: rows * usual }, usual),
  );
  const frame = drawn.of === of ? drawn : frameOf(of, rows, drawn, usual);
  const left = rows - frame.rows.length;
  const isWhole = left === 0;
  const next = Follow ? 0 : Math.min(left, PORTION);
  // where all rows are drawn from the beginning there is nothing to follow the window for
  const follows = useRef(false);
  follows.current ||= !isWhole;
  // what a row holds is drawn once for as long as it is shown
  const kept = useMemo(() => ({ contents: new Map<number, JSX.Element>() }), [draw]);
  kept.contents = new Map(frame.rows.map((row) => [row, kept.contents.get(row) ?? <>{draw(row)}</>]));
  useLayoutEffect(() => onDrawn?.(frame.rows), [frame.rows, onDrawn]);
  return (
    <>
      <ul class={`long-list ${list}${isWhole ? '' : ' partly'}`} aria-label={label} ref={element}>
        {frame.rows.map((row, i) => (
          <li
            key={keyOf(row)}
            data-row={row}
            aria-setsize={all}
            aria-posinset={offset + row + 1}
            style={`margin: ${frame.gaps[i] ?? 0}px 0 ${i === frame.rows.length - 1 && next === 0 ? frame.rest : 0}px`}
          >
            {kept.contents.get(row)}
          </li>
        ))}
      </ul>
      {next > 0 && more && (
        <div class="long-list-more" style={`min-height: ${frame.rest}px`}>
          <button type="button" onClick={() => setDrawn(longer(frame, next, usual))}>
            {more(next)}
          </button>
        </div>
      )}
      {Follow && follows.current && <Follow {...props} {...{ list: element, frame, onFrame: setDrawn }} />}
    </>
  );
}
