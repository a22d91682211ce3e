import './section.css';
import type { ComponentChildren } from 'preact';

interface Props {
  /** Part of an element id, so plain ASCII. */
  name: string;
  title: string;
  hint?: string;
  children: ComponentChildren;
}

/** A headed part of the panel, named to screen readers by its heading. */
export function Section({ name, title, hint, children }: Props) {
  return (
    <section class="section" aria-labelledby={`section-${name}`}>
      <h2 id={`section-${name}`}>{title}</h2>
      {hint && <p class="section-hint">{hint}</p>}
      {children}
    </section>
  );
}
