import { STRETCH_KINDS } from '../../../data/schemas/word-kinds.ts';
import type { Words } from '../../../data/schemas/words.ts';
import { hidersOf, phrasesOf } from '../../words/word-phrases.ts';

/** What a word of time says: nothing that names a period, or nothing at all (it hides a shorter phrase inside it). */
type StretchKind = (typeof STRETCH_KINDS)[number] | 'none';

/** A phrase of such words. */
export interface StretchPhrase {
  readonly kind: StretchKind;
  readonly text: string;
}

/** All phrases of data/words/stretches.json, for matching. */
export const stretchPhrases = (stretches: Words['stretches']): (readonly [string, StretchPhrase])[] =>
  [...phrasesOf(stretches, STRETCH_KINDS), ...hidersOf(stretches)].map(([text, kind]) => [text, { kind, text }]);
