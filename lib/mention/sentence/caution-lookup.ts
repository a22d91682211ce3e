import type { PhraseMatch } from '../../words/phrase-index.ts';
import type { CautionPhrase, CautionWord } from '../cue/caution-words.ts';
import { bitOf } from '../cue/caution-words.ts';
import type { Sentence } from './sentence.ts';
import { firstFrom } from './sentence-lookup.ts';

export type CautionMatch = PhraseMatch<CautionPhrase>;

/** The last caution of a kind that lies wholly in [from, to). Most sentences have none of it, and are answered by one look. */
export function lastCaution(
  { cautions, cautionKinds }: Sentence,
  from: number,
  to: number,
  kind: CautionWord,
): CautionMatch | undefined {
  if ((cautionKinds & bitOf(kind)) === 0) return undefined;
  for (let at = firstFrom(cautions, to) - 1; at >= 0 && cautions[at]!.first >= from; at--) {
    const match = cautions[at]!;
    if (match.value.kind === kind && match.last < to) return match;
  }
  return undefined;
}
