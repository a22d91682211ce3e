import type { VerdictKind } from '../lib/check/verdict.ts';

/** How a verdict is coloured. The colour repeats what icon and word already say. */
export type Tone = 'agrees' | 'compatible' | 'apart' | 'short' | 'beside' | 'unsure' | 'quiet';

const TONES: Readonly<Record<VerdictKind, Tone>> = {
  match: 'agrees',
  consistent: 'compatible',
  differs: 'apart',
  'target-met': 'agrees',
  'target-exceeded': 'agrees',
  'target-missed': 'short',
  'target-apart': 'beside',
  unclear: 'unsure',
  'other-period': 'quiet',
  'other-place': 'quiet',
  'other-measure': 'quiet',
  'not-in-resolution': 'quiet',
  'no-figure': 'quiet',
};

export function toneOf(kind: VerdictKind): Tone {
  return TONES[kind];
}
