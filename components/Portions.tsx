import './portions.css';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

interface Props<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  /** The same function as long as it would draw the same: then what is drawn is not drawn again as the list grows. */
  draw: (item: T) => ComponentChildren;
  /** How many are drawn at first, and how many more when the reader asks for them. */
  size: number;
  /** How many are drawn in any case. */
  least?: number;
  /** The words of the button that shows so many more. */
  more: (n: number) => string;
  /** The class of the list. */
  list: string;
  label?: string | undefined;
}

/** How far below the window more is drawn already, and how many at a time: a card takes milliseconds, and a frame has few. */
const AHEAD = '800px';
const STEP = 4;

/** Does the window tell what is in view? Where it does not, the reader has the button. */
const tells = (): boolean => typeof IntersectionObserver === 'function';

/** A list that is drawn as it comes into view: thousands of cards or notes at once would freeze the panel. */
export function Portions<T>({ items, keyOf, draw, size, least = 0, more, list, label }: Props<T>) {
  const [wanted, setWanted] = useState(size);
  const button = useRef<HTMLButtonElement>(null);
  const shown = Math.max(wanted, least);
  const rest = items.length - shown;
  const drawn = useMemo(() => new Map<T, JSX.Element>(), [items, draw]);
  const row = (item: T): JSX.Element => {
    const before = drawn.get(item);
    if (before) return before;
    const made = <li key={keyOf(item)}>{draw(item)}</li>;
    drawn.set(item, made);
    return made;
  };
  useEffect(() => {
    const end = button.current;
    if (end === null || !tells()) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setWanted(shown + STEP);
      },
      { rootMargin: `0px 0px ${AHEAD} 0px` },
    );
    watch.observe(end);
    return () => watch.disconnect();
  }, [shown, rest > 0]);
  return (
    <>
      <ul class={list} aria-label={label}>
        {items.slice(0, shown).map(row)}
      </ul>
      {rest > 0 && (
        <button type="button" class="portions-more" ref={button} onClick={() => setWanted(shown + size)}>
          {more(Math.min(rest, size))}
        </button>
      )}
    </>
  );
}
