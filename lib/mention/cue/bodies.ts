import { BODY_KINDS } from '../../../data/schemas/word-kinds.ts';
import type { Words } from '../../../data/schemas/words.ts';
import { phrasesOf } from '../../words/word-phrases.ts';

/** The names of organisations and sites within a place, for matching. */
export const bodyPhrases = (bodies: Words['bodies']): (readonly [string, true])[] =>
  phrasesOf(bodies, BODY_KINDS).map(([name]) => [name, true]);
