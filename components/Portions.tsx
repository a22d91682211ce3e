import './portions.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  draw: (item: T) => ComponentChildren;
  /** How many are drawn before the reader asks for more, and how many he then gets. */
  size: number;
  /** How many are drawn in any case. */
  least?: number;
  /** The words of the button that shows so many more. */
  more: (n: number) => string;
  /** The class of the list. */
  list: string;
  label?: string | undefined;
}

/** A list that is drawn in portions: thousands of cards or notes at once would freeze the panel. */
export function Portions<T>({ items, keyOf, draw, size, least = 0, more, list, label }: Props<T>) {
  const [wanted, setWanted] = useState(size);
  const shown = Math.max(wanted, least);
  const rest = items.length - shown;
  return (
    <>
      <ul class={list} aria-label={label}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{draw(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="portions-more" onClick={() => setWanted(shown + size)}>
          {more(Math.min(rest, size))}
        </button>
      )}
    </>
  );
}
