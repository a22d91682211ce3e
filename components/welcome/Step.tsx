import './steps.css';
import type { ComponentChildren } from 'preact';

/** One of the steps: its number, its picture (which says nothing that the words do not), its words. */
export function Step({
  title,
  picture,
  done = false,
  children,
}: {
  title: string;
  picture: ComponentChildren;
  done?: boolean;
  children: ComponentChildren;
}) {
  return (
    <li class="step" data-done={done}>
      {picture}
      <h3>{title}</h3>
      {children}
    </li>
  );
}
