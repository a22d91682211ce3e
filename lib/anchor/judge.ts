import type { Weighed } from './weigh.ts';

export type Judgement = 'found' | 'changed' | 'lost';

/** A quote with this many letters says by itself where it belongs. */
const LONG_QUOTE = 48;

/** Which places are the note's own? `letters`: how many letters the quote has. In doubt the passage is lost. */
export function judge(found: Weighed, letters: number): Judgement {
  if (found.from === found.to || found.numbers === 'missing') return 'lost';
  return found.numbers === 'same' ? (isHome(found, letters) ? 'found' : 'lost') : isChanged(found) ? 'changed' : 'lost';
}

function isHome({ words, before, after }: Weighed, letters: number): boolean {
  const own = words ?? 1;
  const around = ((before ?? after ?? 1) + (after ?? before ?? 1)) / 2;
  if (letters >= LONG_QUOTE) return own >= 0.6;
  if (own >= 0.95) return around >= 0.5;
  return own + around >= 1.2;
}

function isChanged({ words, before, after, putBefore, putAfter }: Weighed): boolean {
  if (before === null && after === null) return false;
  const own = words ?? 1;
  return own >= 0.7 && (before ?? 0) >= 0.6 && (after ?? 0) >= 0.6 && putBefore <= 3 && putAfter <= 3;
}
