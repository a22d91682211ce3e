import { cueSet, isOneOf } from '../../mention/cue/cue-sets.ts';
import type { CueKind } from '../../mention/cue/cues.ts';
import { CUE_KINDS } from '../../mention/cue/cues.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import type { Cue, Sentence } from '../../mention/sentence/sentence.ts';
import { startingIn, tokenIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Evidence, Status } from '../figure.ts';
import { statesResults } from '../table/head-words.ts';
import { aimWordBefore } from './aim-words.ts';
import type { Around } from './around.ts';
import type { Candidate } from './collect.ts';
import { few, indexesOf, indexIn, yes } from './features.ts';
import type { FigureSpot } from './figure-spot.ts';
import { previousIn } from './previous.ts';
import type { Relation } from './relation.ts';
import { CAUTIONS, CUE_PLACES, STATUS_FEATURES as F, STATUS_WORDS, YEARS } from './status-features.ts';
import { MEASURES, STATUSES } from './values.ts';

const FAR = 150;
const NEAR = 2;
const NEAREST = CUE_PLACES.indexOf('near');
const BEHIND = 12;
const FIRM = cueSet('estimate', 'target', 'target-head', 'done', 'denied', 'supposed', 'plan', 'task');

const KIND_AT = indexesOf(CUE_KINDS);
const WORD_AT = indexesOf(STATUS_WORDS);
const indexOfKind = (kind: CueKind): number => KIND_AT.get(kind)!;
const DONE = [indexOfKind('done')];
const REACHED = cueSet('done', 'reach');
const AIMED = cueSet('target');
const has = ({ cueKinds }: Sentence, kinds: number): boolean => (cueKinds & kinds) !== 0;

/** The kinds of cues in a sentence, as indexes of CUE_KINDS. */
export type KindsOf = (sentence: Sentence | null | undefined) => readonly number[];

const NONE: readonly number[] = [];

/** Tells the kinds of a sentence's cues; a title is asked for by every sentence under it, and looked through once. */
export function kindsOnce(): KindsOf {
  const known = new Map<Sentence, readonly number[]>();
  return (sentence) => {
    if (sentence == null || sentence.cues.length === 0) return NONE;
    let kinds = known.get(sentence);
    if (kinds === undefined) {
      kinds = kindsIn(sentence);
      known.set(sentence, kinds);
    }
    return kinds;
  };
}

/** "Kết quả thực hiện các chỉ tiêu năm 2016", "các chỉ tiêu đều đạt" tell of what was done. */
function kindsIn(sentence: Sentence): readonly number[] {
  const isDone = statesResults([sentence]) || (has(sentence, REACHED) && !has(sentence, AIMED));
  return isDone ? DONE : [...new Set(sentence.cues.map(({ kind }) => indexOfKind(kind)))];
}

function placeOf({ side, numbers, distance, commas, semicolons }: Relation, isOwn: boolean): number {
  const name =
    side === 2
      ? 'inside'
      : side === 1
        ? numbers + commas + semicolons === 0 && distance <= BEHIND
          ? 'behind'
          : 'far-behind'
        : numbers > 0
          ? 'sentence'
          : distance <= NEAR
            ? 'near'
            : isOwn
              ? 'own'
              : 'clause';
  return CUE_PLACES.indexOf(name);
}

/** Of all ids of periods only a span's is as long. */
const SPAN = 'yyyy-yyyy'.length;
const HOWS = ['said', 'carried', 'assumed'] as const;

function yearTo(period: string | null, year: number | null): number {
  if (period?.length === SPAN) return YEARS.indexOf('span');
  const own = period === null || year === null ? Number.NaN : Number.parseInt(period, 10);
  if (Number.isNaN(own) || year === null) return YEARS.indexOf('unknown');
  const name = own < year ? 'before' : own === year ? 'same' : own === year + 1 ? 'next' : 'later';
  return YEARS.indexOf(name);
}

/**
 * What the words around a figure say of how firmly it is stated: features of the first status, of which the next ones' follow
 * one by one (every template ends in the status).
 */
function factsOf(spot: FigureSpot, { title, head, intro, back, above }: CuesElsewhere): number[] {
  const { figure, before, relationOf, discourse, main, previous } = spot;
  const { sentence, placed, window, governing } = figure;
  const measure = MEASURES.indexOf(figure.measure);
  const facts: number[] = [F.prior()];
  let firm: Cue | null = null;
  let last: Cue | null = null;
  for (const cue of startingIn(sentence.cues, placed.first - FAR, placed.first + FAR)) {
    const where = placeOf(relationOf(cue, placed), cue.first >= window.own);
    const kind = indexOfKind(cue.kind);
    facts.push(F.cue(kind, where));
    if (where <= NEAREST) facts.push(F.cueMeasure(kind, measure));
    if (cue.last >= placed.first) continue;
    if (isOneOf(cue.kind, FIRM)) firm = cue;
    if (cue.first >= window.from) last = cue;
  }
  if (firm !== null) facts.push(F.firm(indexOfKind(firm.kind), few(relationOf(firm, placed).numbers)));
  if (last !== null) facts.push(F.last(indexOfKind(last.kind)));
  for (const kind of title) facts.push(F.title(kind));
  for (const kind of head) facts.push(F.head(kind));
  for (const kind of intro) facts.push(F.intro(kind));
  for (const kind of back) facts.push(F.back(kind));
  for (const kind of above) facts.push(F.above(kind));
  const toMain = yearTo(figure.period, main === null ? null : Number(main.slice(0, 4)));
  const aim = aimWordBefore(sentence, window.from, placed.first);
  facts.push(F.toMain(toMain), F.aim(aim, measure), F.aimYear(aim, toMain));
  if (previous !== null) {
    const year = previous.period === null ? null : Number.parseInt(previous.period, 10);
    facts.push(
      F.previous(STATUSES.indexOf(previous.status), previousIn(previous, sentence), yearTo(figure.period, year)),
    );
  }
  if (before !== null) {
    const { semicolons, commas } = relationOf(before.placed, placed);
    facts.push(F.before(STATUSES.indexOf(before.status), few(2 * semicolons + commas), yes(window.hasSubject)));
  }
  if (governing !== null)
    facts.push(F.governing(STATUSES.indexOf(governing.status), yes(governing.sentence === sentence)));
  const rule = STATUSES.indexOf(figure.status);
  const how = indexIn(HOWS, figure.statusEvidence.how);
  facts.push(F.rule(rule, how), F.ruleMeasure(rule, measure), F.ruleFirst(rule, how, yes(before === null)));
  facts.push(
    F.toPublished(yearTo(figure.period, discourse.published)),
    F.toLatest(yearTo(figure.period, discourse.latest)),
  );
  for (const { value, first } of startingIn(sentence.cautions, placed.first - FAR, placed.first + FAR)) {
    const kind = (CAUTIONS as readonly string[]).indexOf(value.kind);
    if (kind >= 0) facts.push(F.caution(kind, yes(first < placed.first)));
  }
  facts.push(F.bracket(yes(window.inBracket), yes(before === null)));
  for (let back = 1; back <= 3; back++) {
    const word = WORD_AT.get(tokenIn(sentence.tokens, placed.first - back)?.bare ?? '');
    if (word !== undefined) facts.push(F.word(word, back - 1));
  }
  return facts;
}

/** The kinds of cues in the sentences around one, as indexes of CUE_KINDS. */
export interface CuesElsewhere {
  readonly title: readonly number[];
  readonly head: readonly number[];
  readonly intro: readonly number[];
  readonly back: readonly number[];
  /** Of the nearest sentence in front that has no figures. */
  readonly above: readonly number[];
}

/** The cues of the sentences around one: its titles, its head, what introduces its list, the sentence in front. */
export function cuesElsewhere({ titles, head, intro, back }: Around, block: number, kindsOf: KindsOf): CuesElsewhere {
  return {
    title: titles.flatMap(kindsOf),
    head: kindsOf(head),
    intro: kindsOf(intro),
    back: back[0]?.block === block ? kindsOf(back[0]) : [],
    above: kindsOf(back.find(({ quantities }) => quantities.length === 0)),
  };
}

const SPEAKS: Readonly<Record<Status, readonly CueKind[]>> = {
  result: ['done', 'reach'],
  estimate: ['estimate'],
  target: ['target', 'target-head', 'plan', 'task'],
  denied: ['denied'],
  supposed: ['supposed'],
};

/** The words that speak for a status: the nearest of its own kinds in the sentence, the head, the title. */
export function wordsForStatus(status: Status, { figure, around, discourse }: FigureSpot): Evidence {
  const speaks = ({ kind }: Cue): boolean => SPEAKS[status].includes(kind);
  const { sentence, placed } = figure;
  const own = sentence.cues.findLast((cue) => cue.first < placed.first && speaks(cue)) ?? sentence.cues.find(speaks);
  for (const [where, cue] of [
    [sentence, own],
    ...[around.head, ...around.titles].map((one) => [one, one?.cues.find(speaks)] as const),
  ] as const) {
    if (where == null || cue === undefined) continue;
    return evidenceOf(discourse.article.text, where, cue.first, cue.last, where === sentence ? 'said' : 'carried');
  }
  return { text: '', span: null, how: 'assumed' };
}

/** Every status a figure may have. */
export function statusCandidates(
  spot: FigureSpot,
  elsewhere: CuesElsewhere,
  keeps: boolean,
): readonly Candidate<Status>[] {
  const weights = spot.weights.status;
  const facts = factsOf(spot, elsewhere);
  return STATUSES.map((status, index) => {
    let score = 0;
    for (const fact of facts) score += weights[fact + index]!;
    return { value: status, key: status, score, features: keeps ? facts.map((fact) => fact + index) : NONE };
  });
}
