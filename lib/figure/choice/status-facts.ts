import { cueSet, isOneOf } from '../../mention/cue/cue-sets.ts';
import type { Cue } from '../../mention/sentence/sentence.ts';
import { startingIn, tokenIn } from '../../mention/sentence/sentence-lookup.ts';
import { isRemarked } from '../spot/remark.ts';
import { aimWordBefore } from './aim-words.ts';
import { few, indexesOf, indexIn, yes } from './features.ts';
import type { FigureSpot } from './figure-spot.ts';
import { seasonOf, timeFactsOf } from './period-facts.ts';
import { previousIn } from './previous.ts';
import type { Relation } from './relation.ts';
import { CAUTIONS, CUE_PLACES, STATUS_FEATURES as F, STATUS_WORDS, YEARS } from './status-features.ts';
import type { CuesElsewhere } from './status-sources.ts';
import { indexOfKind } from './status-sources.ts';
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

function yearTo(period: string | null, year: number | null): number {
  if (period !== null && period.length === SPAN) return YEARS.indexOf('span');
  const own = period === null || year === null ? Number.NaN : Number.parseInt(period, 10);
  if (Number.isNaN(own) || year === null) return YEARS.indexOf('unknown');
  const name = own < year ? 'before' : own === year ? 'same' : own === year + 1 ? 'next' : 'later';
  return YEARS.indexOf(name);
}

/**
 * What the words around a figure say of how firmly it is stated: features of the first status, of which the next ones' follow
 * one by one (every template ends in the status).
 */
export function factsOf(spot: FigureSpot, { title, head, intro, back, above, question }: CuesElsewhere): number[] {
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
  for (const kind of title) facts.push(F.title(kind));
  for (const kind of head) facts.push(F.head(kind));
  for (const kind of intro) facts.push(F.intro(kind));
  for (const kind of back) facts.push(F.back(kind));
  for (const kind of above) facts.push(F.above(kind));
  for (const kind of question) facts.push(F.question(kind));
  if (figure.total !== null) facts.push(F.total(STATUSES.indexOf(figure.total.status)));
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
  const how = indexIn(EVIDENCE_HOWS, figure.statusEvidence.how);
  facts.push(F.rule(rule, how), F.ruleMeasure(rule, measure), F.ruleFirst(rule, how, yes(before === null)));
  facts.push(
    F.toPublished(yearTo(figure.period, discourse.published)),
    F.toLatest(yearTo(figure.period, discourse.latest)),
    F.toSeason(
      yearTo(figure.period, discourse.published),
      yes(figure.period?.length === YEAR),
      seasonOf(discourse.article.published),
      timeFactsOf(spot).known,
    ),
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
