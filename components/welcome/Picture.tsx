import './step-pictures.css';
import type { ComponentChildren } from 'preact';

/** The frame of a step's picture. Hidden from screen readers: the step's words say all of it. */
export function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="step-picture" viewBox="0 0 280 140" width="280" height="140" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
