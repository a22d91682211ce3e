import { CUE_WORD_KINDS } from '../../../data/schemas/word-kinds.ts';
import type { Words } from '../../../data/schemas/words.ts';
import { hidersOf, phrasesOf } from '../../words/word-phrases.ts';

/**
 * What the words around a number say of how it is meant; see data/schemas/word-kinds.ts. `none`: nothing, it hides a shorter
 * phrase inside it ("chương trình mục tiêu quốc gia" is no target).
 */
export type CueKind = (typeof CUE_WORD_KINDS)[number] | 'none';

/** Every kind there is. */
export const CUE_KINDS: readonly CueKind[] = [...CUE_WORD_KINDS, 'none'];

/** Every cue phrase of data/words/cues.json with its kind; a phrase of two kinds comes twice. */
export const cuePhrases = (cues: Words['cues']): (readonly [string, CueKind])[] => [
  ...phrasesOf(cues, CUE_WORD_KINDS),
  ...hidersOf(cues),
];
