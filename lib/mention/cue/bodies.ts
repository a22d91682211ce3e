import { BODY_KINDS } from '../../../data/schemas/word-kinds.ts';
import type { Words } from '../../../data/schemas/words.ts';
import { phrasesOf } from '../../words/word-phrases.ts';

/** The names of organisations within the city, for matching; true for those below it, which a title may be about. */
export const bodyPhrases = (bodies: Words['bodies']): (readonly [string, boolean])[] =>
  phrasesOf(bodies, BODY_KINDS).map(([name, kind]) => [name, kind === 'below']);
