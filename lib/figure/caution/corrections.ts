import type { Sentence } from '../../mention/sentence/sentence.ts';
import { areWords } from '../../words/word-classes.ts';
import type { Filled } from '../spot/slots.ts';

/** The sentences beside a figure's that may take its number back. */
export interface NearSentences {
  /** The sentence behind in the same block. */
  readonly next: Sentence | null;
  /** The sentence in front in the same block, if it has no numbers of its own. */
  readonly before: Sentence | null;
  /** The line right in front, of a block of its own, if it has no numbers. */
  readonly line: Sentence | null;
  /** The sentence behind, in whatever block. */
  readonly following: Sentence | null;
  /** The sentences of the article that open as a correction ("Đính chính: ..."). */
  readonly corrections: readonly Correction[];
}

/** A correction, and what it speaks of: the units of its numbers, the indicators it names. */
interface Correction {
  readonly sentence: Sentence;
  readonly of: ReadonlySet<string>;
}

/** Who corrects may stand in front: "Tòa soạn thành thật xin lỗi ...", in tokens. */
const OPENING = 5;
/** So many corrections of a page are asked about each figure. */
const MOST_CORRECTIONS = 4;

/** The sentences that open as a correction of what the page has said. */
export const correctionsIn = (sentences: readonly Sentence[]): readonly Correction[] =>
  sentences
    .filter((sentence) =>
      sentence.cautions.some(({ first }) => first <= OPENING && areWords(sentence, first, 'corrects')),
    )
    .slice(0, MOST_CORRECTIONS)
    .map((sentence) => ({
      sentence,
      of: new Set([
        ...sentence.quantities.map(({ quantity }) => quantity.unit),
        ...sentence.names.map(({ value }) => value.indicator.id),
      ]),
    }));

/** The sentences that may take back a number of the one at `index`. */
export function nearSentences(
  sentences: readonly Sentence[],
  index: number,
  corrections: NearSentences['corrections'],
): NearSentences {
  const { block } = sentences[index]!;
  const following = sentences[index + 1] ?? null;
  const previous = sentences[index - 1];
  const isPlain = previous !== undefined && previous.quantities.length === 0;
  return {
    next: following?.block === block ? following : null,
    before: isPlain && previous.block === block ? previous : null,
    line: isPlain && previous.block !== block ? previous : null,
    following,
    corrections,
  };
}

/** Is it a correction of the figure: right behind its sentence, or of the same unit or the same thing? */
export function corrects(
  { sentence: other, of }: Correction,
  { sentence, unit, indicator }: Filled,
  { following }: NearSentences,
): boolean {
  if (other === sentence || other.span.start < sentence.span.start) return false;
  return other === following || of.has(unit) || (indicator !== null && of.has(indicator));
}
