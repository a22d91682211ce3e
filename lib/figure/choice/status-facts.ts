import { cueSet, isOneOf } from '../../mention/cue/cue-sets.ts';
import type { Cue } from '../../mention/sentence/sentence.ts';
import { startingIn, tokenIn } from '../../mention/sentence/sentence-lookup.ts';
import { isRemarked } from '../spot/remark.ts';
import { aimWordBefore } from './aim-words.ts';
import { few, indexesOf, indexIn, yes } from './features.ts';
import type { FigureSpot } from './figure-spot.ts';
import { knownOf } from './period-facts.ts';
import { previousIn } from './previous.ts';
import type { Relation } from './relation.ts';
import { CAUTIONS, CUE_PLACES, STATUS_FEATURES as F, STATUS_WORDS, YEARS } from './status-features.ts';
import { indexOfKind } from './status-sources.ts';
import { totalHere } from './total-here.ts';
import { EVIDENCE_HOWS, MEASURES, STATUSES } from './values.ts';

const FAR = 150;
const NEAR = 2;
const NEAREST = CUE_PLACES.indexOf('near');
const BEHIND = 12;
const FIRM = cueSet('estimate', 'target', 'target-head', 'done', 'denied', 'supposed', 'plan', 'task');
const WORD_AT = indexesOf(STATUS_WORDS);

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
const YEAR = 'yyyy'.length;

/** The year that a period begins in; NaN where it has none. */
const yearOf = (period: string | null): number => (period === null ? Number.NaN : Number.parseInt(period, 10));

/** How the year of a period, `own`, lies to another (null or NaN: there is none), as an index of YEARS. */
function yearTo(period: string | null, own: number, year: number | null): number {
  if (period !== null && period.length === SPAN) return YEARS.indexOf('span');
  if (year === null || Number.isNaN(own)) return YEARS.indexOf('unknown');
  const name = own < year ? 'before' : own === year ? 'same' : own === year + 1 ? 'next' : 'later';
  return YEARS.indexOf(name);
}

/**
 * What the words around a figure say of how firmly it is stated: features of the first status, of which the next ones' follow
 * one by one (every template ends in the status). `elsewhere`: what the sentences around it say.
 */
export function factsOf(spot: FigureSpot, elsewhere: readonly number[]): number[] {
  const { figure, before, relationOf, discourse, main, previous } = spot;
  const { sentence, placed, window, governing } = figure;
  const measure = MEASURES.indexOf(figure.measure);
  const facts: number[] = [F.prior()];
  let firm: Cue | null = null;
  let last: Cue | null = null;
  for (const cue of startingIn(sentence.cues, placed.first - FAR, placed.first + FAR)) {
    // "350 lao động (kế hoạch) và 379": what is said of the number in front alone
    if (cue.last < placed.first && isRemarked(sentence, cue.first)) continue;
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
  for (const fact of elsewhere) facts.push(fact);
  const total = totalHere(figure);
  if (total !== null) facts.push(F.total(STATUSES.indexOf(total.status)));
  const { period } = figure;
  const year = yearOf(period);
  const toMain = yearTo(period, year, main === null ? null : Number(main.slice(0, YEAR)));
  const toPublished = yearTo(period, year, discourse.published);
  const aim = aimWordBefore(sentence, window.from, placed.first);
  facts.push(F.toMain(toMain), F.aim(aim, measure), F.aimYear(aim, toMain));
  if (previous !== null) {
    const toPrevious = yearTo(period, year, previous.period === null ? null : yearOf(previous.period));
    facts.push(F.previous(STATUSES.indexOf(previous.status), previousIn(previous, sentence), toPrevious));
  }
  if (before !== null) {
    const { semicolons, commas } = relationOf(before.placed, placed);
    facts.push(F.before(STATUSES.indexOf(before.status), few(2 * semicolons + commas), yes(window.hasSubject)));
  }
  if (governing !== null)
    facts.push(F.governing(STATUSES.indexOf(governing.status), yes(governing.sentence === sentence)));
  const rule = STATUSES.indexOf(figure.status);
  const how = indexIn(EVIDENCE_HOWS, figure.statusEvidence.how);
  facts.push(F.rule(rule, how), F.ruleMeasure(rule, measure), F.ruleFirst(rule, how, yes(before === null)));
  facts.push(
    F.toPublished(toPublished),
    F.toLatest(yearTo(period, year, discourse.latest)),
    F.toSeason(toPublished, yes(period?.length === YEAR), spot.season, knownOf(spot)),
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
