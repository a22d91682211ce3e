import './verdict-badge.css';
import type { VerdictKind } from '../lib/check/verdict.ts';
import { VerdictIcon } from './VerdictIcon.tsx';
import { toneOf } from './verdict-tone.ts';

/** A verdict as shape, word and colour. */
export function VerdictBadge({ kind, name }: { kind: VerdictKind; name: string }) {
  return (
    <p class={`verdict tone-${toneOf(kind)}`}>
      <VerdictIcon kind={kind} />
      <span>{name}</span>
    </p>
  );
}
