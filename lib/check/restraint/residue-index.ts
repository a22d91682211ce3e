import type { ResidueData } from '../../../data/schemas/residue.ts';
import type { CueKind } from '../../mention/cue/cues.ts';
import { indexPhrases, type PhraseIndex } from '../../words/phrase-index.ts';

/** Cues of these kinds are neutral: how far it came, and what it is held against. */
const CUES: ReadonlySet<CueKind> = new Set([
  'down-to',
  'reach',
  'equal',
  'is',
  'share',
  'plan',
  'same-period',
  'compare',
  'estimate',
  'target',
  'target-head',
  'up',
  'down',
  'exceed',
  'up-to',
  'respectively',
]);

/** "giảm thêm 0,5%", "trồng thêm 60 ha": more than what was told before, so not all there is. */
const ADDING = /(?:^|\s)thêm(?:\s|$)/u;

/** Behind an office and the name of its place: it tells what follows, and did not do it. */
const TELLS: readonly string[] = ['cho biết', 'cho hay', 'đưa tin', 'công bố'];

/**
 * What a phrase is: `neutral` anywhere, `actor` in front of what is counted only, `circumstance` in a sentence's opening,
 * `topic` there and not of money, `scene` in a sentence in front, `parting` never.
 */
export type ResidueKind = 'neutral' | 'actor' | 'circumstance' | 'topic' | 'scene' | 'parting';

/** By the stretch that is looked at; `...OfSpent`: in a sentence about money that is spent. */
export type ResidueIndex = PhraseIndex<
  Readonly<Record<'complement' | 'subject' | 'opening' | 'openingOfSpent' | 'front' | 'frontOfSpent', ResidueKind>>
>;

/** The words for a source's place as a whole, for its committee, for what it gives as a plan, and for who leads it. */
export interface WholeWords {
  readonly places: readonly string[];
  readonly committees: readonly string[];
  readonly givers: readonly string[];
  readonly leaders: readonly string[];
}

/**
 * Makes the index for one source of the words that say nothing of which part of a thing is counted (data/words/residue.json). Phrases are
 * matched whole, the longest first: "so" alone is a comparison, "đầu" alone is nothing, since "đầu tư" is not to be half
 * understood. `cues`: the words that say how a number is meant; those of some kinds are neutral.
 */
export function residueIndex(
  words: ResidueData,
  cues: readonly (readonly [string, CueKind])[],
  whole: WholeWords,
): ResidueIndex {
  const neutral = [
    ...words.neutral,
    ...whole.places,
    ...whole.committees,
    ...whole.givers,
    ...cues.flatMap(([phrase, kind]) => (CUES.has(kind) && !ADDING.test(phrase) ? [phrase] : [])),
  ];
  const phrases: Readonly<Record<ResidueKind, readonly string[]>> = {
    ...words,
    neutral,
    actor: [...words.actor, ...whole.leaders],
    // Who tells a number, or what a meeting has done, and no more: "theo báo cáo của Hạt Kiểm lâm", but not what the office does itself.
    circumstance: [
      ...words.circumstance,
      ...words.tellings.flatMap((telling) => words.tellers.map((teller) => `${telling} ${teller}`)),
      ...words.tellers.flatMap((teller) => TELLS.map((tells) => `${teller} … ${tells}`)),
      ...words.afterwards.flatMap((after) => words.deeds.map((deed) => `${after} ${deed}`)),
    ],
  };
  const pairs = (...kinds: readonly ResidueKind[]): (readonly [string, ResidueKind])[] =>
    kinds.flatMap((kind) => phrases[kind].map((phrase): readonly [string, ResidueKind] => [phrase, kind]));
  const parting = (list: readonly string[]): (readonly [string, ResidueKind])[] =>
    list.map((phrase) => [phrase, 'parting']);
  const hardest = parting(words.hardest);
  return indexPhrases({
    complement: pairs('parting', 'neutral'),
    subject: [...parting(words.people), ...pairs('parting', 'neutral', 'actor')],
    opening: [...hardest, ...pairs('parting', 'neutral', 'actor', 'circumstance', 'topic')],
    openingOfSpent: [...hardest, ...pairs('parting', 'neutral', 'actor', 'circumstance')],
    front: [...hardest, ...pairs('parting', 'neutral', 'actor', 'circumstance', 'topic', 'scene')],
    frontOfSpent: [...hardest, ...pairs('parting', 'neutral', 'actor', 'circumstance', 'scene')],
  });
}
