import { CAUTION_KINDS } from '../../../data/schemas/word-kinds.ts';
import type { Words } from '../../../data/schemas/words.ts';
import { phrasesOf } from '../../words/word-phrases.ts';

/** What words around a number hold back of it; see data/schemas/word-kinds.ts. */
export type CautionWord = (typeof CAUTION_KINDS)[number];

const BITS = Object.fromEntries(CAUTION_KINDS.map((kind, index) => [kind, 1 << index])) as Readonly<
  Record<CautionWord, number>
>;

/** The kind as a set of one. */
export const bitOf = (kind: CautionWord): number => BITS[kind];

/** A phrase of such words. */
export interface CautionPhrase {
  readonly kind: CautionWord;
  readonly text: string;
}

/** All phrases of data/words/cautions.json, for matching. */
export const cautionPhrases = (cautions: Words['cautions']): (readonly [string, CautionPhrase])[] =>
  phrasesOf(cautions, CAUTION_KINDS).map(([text, kind]) => [text, { kind, text }]);
