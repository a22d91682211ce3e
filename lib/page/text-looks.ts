import type { LookKind } from '../text/article.ts';
import { isUnfinishedCounter } from './counter.ts';
import { parentOf } from './dom.ts';
import type { Shown } from './shown.ts';
import type { TextWeights } from './text-weights.ts';

const DIGIT = /[0-9]/;

/** In which ways the words of a text may be others than those that the eye sees, or not be held to. `raw`: what is read of it. */
export function looksOf(
  node: Text,
  raw: string,
  { struck, reordered }: Shown,
  weights: TextWeights,
  hasEffect: (text: Text) => boolean,
): LookKind[] {
  const looks: LookKind[] = [];
  if (struck) looks.push('struck');
  if (reordered) looks.push('reordered');
  const parent = parentOf(node);
  if (parent !== null && isUnfinishedCounter(parent, raw, weights)) looks.push('running');
  else if (DIGIT.test(raw) && hasEffect(node)) looks.push('effect');
  return looks;
}
