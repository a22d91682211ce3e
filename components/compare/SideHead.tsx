import type { ComponentChildren } from 'preact';
import type { Side } from '../../lib/compare/comparison.ts';
import type { ComparedSide } from '../../lib/session/compared-side.ts';
import { useCompare } from './context.ts';
import { originOf } from './origin.ts';

interface Props {
  side: Side;
  of: ComparedSide;
  children?: ComponentChildren;
}

/** Which page stands on a side: its title, its site and its day, and how it stands to what its tab shows now. */
export function SideHead({ side, of, children }: Props) {
  const { t, lang } = useCompare();
  const { page, standing } = of.state.value;
  const told = t.standings[standing];
  const { title, origin } = originOf(page, standing === 'text', t, lang.value);
  return (
    <section class={`compare-side of-${side}`} aria-labelledby={`compare-${side}`}>
      <h2 id={`compare-${side}`}>
        <span class="compare-which">{t.sides[side]}</span>{' '}
        <bdi class="compare-title" lang={page.lang ?? undefined} title={title}>
          {title}
        </bdi>
      </h2>
      {origin !== '' && <p class="compare-origin">{origin}</p>}
      <p class="compare-standing" role="status">
        {told}
      </p>
      {children}
    </section>
  );
}
