import type { Drawn } from './axis.ts';

const MORE: ReadonlySet<Drawn['bound']> = new Set(['more-than', 'at-least']);
const LESS: ReadonlySet<Drawn['bound']> = new Set(['less-than', 'at-most']);

/**
 * What a word before a number leaves open: "hơn" an arrow to the right, "gần" one to the left, "khoảng" a band to both sides,
 * a range a bar to its other end. Nothing for an exact number.
 */
export function Reach({ of, at, y }: { of: Drawn; at: (value: number) => number; y: number }) {
  const x = at(of.value);
  if (of.high !== null) {
    return <line class="picture-reach" x1={`${x}%`} x2={`${at(of.high)}%`} y1={y - 8} y2={y - 8} />;
  }
  if (of.bound === 'about') {
    return <line class="picture-reach" x1={`${x - 4}%`} x2={`${x + 4}%`} y1={y - 8} y2={y - 8} />;
  }
  const way = MORE.has(of.bound) ? 1 : LESS.has(of.bound) ? -1 : 0;
  if (way === 0) return null;
  // the arrow is in pixels, its place in hundredths: a nested picture takes both
  return (
    <svg x={`${x}%`} y={y - 12} overflow="visible" aria-hidden="true">
      <path class="picture-reach" fill="none" d={`M0 4h${14 * way}m${-4 * way} -3l${4 * way} 3l${-4 * way} 3`} />
    </svg>
  );
}
