import { CAUTION_KINDS } from '../../../data/schemas/word-kinds.ts';
import type { Words } from '../../../data/schemas/words.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import { hidersOf, phrasesOf } from '../../words/word-phrases.ts';

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

/** All phrases of data/words/cautions.json, for matching; those of `none` say nothing and hide a shorter one inside them. */
export const cautionPhrases = (cautions: Words['cautions']): (readonly [string, CautionPhrase | HidingPhrase])[] => [
  ...phrasesOf(cautions, CAUTION_KINDS).map(([text, kind]): readonly [string, CautionPhrase] => [text, { kind, text }]),
  ...hidersOf(cautions).map(([text, kind]): readonly [string, HidingPhrase] => [text, { kind, text }]),
];

/** "giao thông": nothing is handed down. */
export interface HidingPhrase {
  readonly kind: 'none';
  readonly text: string;
}

type Found = PhraseMatch<CautionPhrase | HidingPhrase>;

/** Without those that stand inside a longer phrase that means something else. */
export function unhidden(found: readonly Found[]): readonly PhraseMatch<CautionPhrase>[] {
  const hiding = found.filter(({ value }) => value.kind === 'none');
  const isHidden = ({ first, last }: Found): boolean => hiding.some((one) => one.first <= first && last <= one.last);
  return found.filter((match): match is PhraseMatch<CautionPhrase> => match.value.kind !== 'none' && !isHidden(match));
}
