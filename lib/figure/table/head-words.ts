import type { WordClass } from '../../../data/schemas/words.ts';
import { cueSet, isOneOf } from '../../mention/cue/cue-sets.ts';
import type { CueKind } from '../../mention/cue/cues.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { areWords, hasWords } from '../../words/word-classes.ts';

/** Words in the head of a table, by tokens. */
export interface Spoken {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
}

/** Abbreviations of heads by what they say. */
const ABBREVIATIONS: readonly (readonly [WordClass, CueKind])[] = [
  ['head-reach', 'reach'],
  ['head-estimate', 'estimate'],
  ['head-plan', 'plan'],
  ['head-same-period', 'same-period'],
];

/** The first word of some kinds in heads, nearest head first. */
export function findHeadCue(
  sentences: readonly Sentence[],
  kinds: readonly CueKind[],
): (Spoken & { readonly kind: CueKind }) | null {
  const abbreviations = ABBREVIATIONS.filter(([, kind]) => kinds.includes(kind));
  for (const sentence of sentences) {
    const cue = sentence.cues.find(({ kind }) => kinds.includes(kind));
    if (cue !== undefined) return { sentence, first: cue.first, last: cue.last, kind: cue.kind };
    for (let at = 0; abbreviations.length > 0 && at < sentence.tokens.length; at++) {
      const said = abbreviations.find(([name]) => areWords(sentence, at, name));
      if (said !== undefined) return { sentence, first: at, last: at, kind: said[1] };
    }
  }
  return null;
}

/** "%" or "tỷ lệ" in a head. */
export function findPercent(sentences: readonly Sentence[]): Spoken | null {
  for (const sentence of sentences) {
    const at = sentence.tokens.findIndex(
      ({ bare }, index) =>
        bare === '%' || ((bare === 'ty' || bare === 'ti') && sentence.tokens[index + 1]?.bare === 'le'),
    );
    if (at >= 0) return { sentence, first: at, last: at };
  }
  return null;
}

/** Do the heads have these words, written without accents, one after the other? */
export function isAbout(sentences: readonly Sentence[], phrase: string): boolean {
  const words = phrase.split(' ');
  return sentences.some(({ tokens }) => {
    for (let at = 0; at + words.length <= tokens.length; at++) if (standAt(tokens, at, words)) return true;
    return false;
  });
}

function standAt(tokens: Sentence['tokens'], at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index++) if (tokens[at + index]!.bare !== words[index]) return false;
  return true;
}

/** "Kết quả thực hiện các chỉ tiêu năm 2016": the targets named are reached, not set. */
export const statesResults = (sentences: readonly Sentence[]): boolean =>
  sentences.some((sentence) => hasWords(sentence, 'of-results'));

const PLANS = cueSet('plan', 'target', 'target-head');

/** "Chỉ tiêu giao" over a column says whose plan it holds; elsewhere "chỉ tiêu" may be what is counted. */
export const isOfPlan = (sentence: Sentence, at: number): boolean =>
  sentence.cues.some(({ kind, first, last }) => isOneOf(kind, PLANS) && first <= at && at <= last);
