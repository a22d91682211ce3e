import { bitOf } from '../../mention/cue/caution-words.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import type { CautionMatch } from '../../mention/sentence/caution-lookup.ts';
import { lastCaution } from '../../mention/sentence/caution-lookup.ts';
import { behindSemicolon, reachFrom } from '../../mention/sentence/reach.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { lastOfWords } from '../../words/word-classes.ts';
import type { PlanTitle } from '../discourse/plan-title.ts';
import { isTitleOf } from '../discourse/plan-title.ts';
import type { Caution, Evidence } from '../figure.ts';
import type { Located } from '../spot/slots.ts';

/**
 * Does a plan stand in front of a figure that was taken for a result without a word that says so? Then the number may be
 * the plan. What is handed down ("Tỉnh giao thành phố trồng 90 ha rừng, kết nạp 85 đảng viên") is weaker: without a word of
 * a result all of it may be given.
 */
export function readPlanAround(figure: Located, text: string, title: PlanTitle | null): Caution | null {
  const { sentence, placed, statusEvidence } = figure;
  const isTitled = title !== null && isTitleOf(title, figure.period ?? 'unknown');
  if (statusEvidence.how !== 'assumed' || !(isTitled || (sentence.cautionKinds & OF_PLANS) !== 0)) return null;
  const to = placed.first;
  const from = reachFrom(sentence, placed);
  const own = behindSemicolon(sentence, from, to);
  const wordsOf = ({ first, last }: CautionMatch): Evidence => evidenceOf(text, sentence, first, last, 'carried');
  const head = lastCaution(sentence, from, to, 'plan-head');
  const near = head ?? lastPlan(sentence, own, to);
  if (head !== undefined || ((near !== undefined || isTitled) && !tellsResult(sentence, own, to))) {
    return { kind: 'plan', evidence: near === undefined ? title!.evidence : wordsOf(near) };
  }
  const given = lastGiven(sentence, own, to);
  return given === undefined ? null : { kind: 'given', evidence: wordsOf(given) };
}

const OF_PLANS = bitOf('plan-head') | bitOf('plan-word') | bitOf('given');

/** The last word of a plan in front of a figure; "đạt 94,4% kế hoạch" is a result, and no plan. */
function lastPlan(sentence: Sentence, from: number, to: number): CautionMatch | undefined {
  let match = lastCaution(sentence, from, to, 'plan-word');
  while (match !== undefined && sentence.tokens[match.first - 1]?.bare === '%') {
    match = lastCaution(sentence, from, match.first, 'plan-word');
  }
  return match;
}

/** The last word in front of a figure that hands something down; in "128,3% dự toán tỉnh giao" that is the plan of a share. */
function lastGiven(sentence: Sentence, from: number, to: number): CautionMatch | undefined {
  let match = lastCaution(sentence, from, to, 'given');
  while (match !== undefined && isOfShare(sentence, match.first))
    match = lastCaution(sentence, from, match.first, 'given');
  return match;
}

/** So many words stand at most between a percentage and who has set what it is a share of. */
const PLAN_REACH = 8;

function isOfShare({ tokens }: Sentence, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - PLAN_REACH); back--) {
    const { kind, bare } = tokens[back]!;
    if (bare === '%') return true;
    if (kind !== 'word') return false;
  }
  return false;
}

/**
 * "kế hoạch 100 ha, thực hiện 117 ha": the part of the sentence that begins with a result is no plan, nor is what follows
 * targets that were not met, nor a verb with "được" right in front of its number.
 */
function tellsResult(sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence;
  if (lastCaution(sentence, from, to, 'missed') !== undefined || isCompleted(sentence, from, to)) return true;
  let start = to;
  while (start > from && tokens[start - 1]!.bare !== ',') start--;
  if (start > from && beginsResult(sentence, start, to)) return true;
  const last = tokens[to - 1];
  return to - 1 > start && last?.bare === 'duoc' && (last.norm === 'được' || last.norm === 'duoc');
}

/** "nhiều chỉ tiêu hoàn thành: tỷ trọng ...": what is listed behind the colon was reached. */
function isCompleted({ tokens }: Sentence, from: number, to: number): boolean {
  for (let at = from + 2; at < to; at++) {
    if (tokens[at]!.bare === ':' && tokens[at - 1]!.bare === 'thanh' && tokens[at - 2]!.bare === 'hoan') return true;
  }
  return false;
}

function beginsResult(sentence: Sentence, at: number, to: number): boolean {
  const last = lastOfWords(sentence, at, 'begins-result');
  return last >= 0 && last < to;
}
