import type { IndicatorData } from '../../../data/schemas/indicator.ts';
import type { Draft } from '../draft.ts';
import { ASSUMED, evidenceOf } from '../draft.ts';
import type { Evidence } from '../figure.ts';
import type { Fit } from '../fit.ts';
import { fitOf } from '../fit.ts';
import { namedInTurn } from '../in-turn.ts';
import type { IndicatorName } from '../lexicon.ts';
import type { Line } from '../line.ts';
import { anyIn, startingIn } from '../line-lookup.ts';
import { isPercent } from '../measure.ts';
import { hasNounBehind } from '../noun-behind.ts';
import type { PhraseMatch } from '../phrase-index.ts';
import { Candidates } from './collect.ts';
import { few, indexIn, size, yes } from './features.ts';
import { INDICATOR_FEATURES as F, NAME_SOURCES, UNIT_KINDS, VERB_KINDS } from './indicator-features.ts';
import type { Candidate } from './scorer.ts';
import type { Spot } from './spot.ts';
import { MEASURES } from './values.ts';

/** An indicator and how the number reads under it; both null: none that the data knows. */
export interface Naming {
  readonly indicator: IndicatorData | null;
  readonly fit: Fit | null;
  /** The words in the figure's own line, where it is named there. */
  readonly match: PhraseMatch<IndicatorName> | null;
  readonly evidence: Evidence | null;
}

type Source = (typeof NAME_SOURCES)[number];

const MOST_BEFORE = 10;
const MOST_BEHIND = 6;
const FAR_BEFORE = 120;
const FAR_BEHIND = 60;
const MOST_ELSEWHERE = 6;

const COUNTED: ReadonlySet<string> = new Set(['person', 'household', 'house', 'job', 'criterion', 'party-member']);

function unitKind(unit: string): number {
  const isMoney = unit.startsWith('VND') || unit.startsWith('USD');
  const name = unit === 'count' ? 'count' : isPercent(unit) ? 'percent' : isMoney ? 'money' : null;
  return UNIT_KINDS.indexOf(name ?? (COUNTED.has(unit) ? 'noun' : 'other'));
}

const isBare = ({ quantity }: Draft): boolean => quantity.unit === 'count' && quantity.unitWord === null;

/** How a figure reads as one of an indicator; a bare number may be in any of the indicator's units. */
function fitFor(draft: Draft, indicator: IndicatorData, name: IndicatorName | null): Fit | null {
  const fit = fitOf(indicator, draft, name);
  if (fit !== null || !isBare(draft)) return fit;
  for (const unit of indicator.units) {
    const own = fitOf(indicator, draft, name, unit);
    if (own !== null) return own;
  }
  return null;
}

const NONE: Candidate<Naming> = {
  value: { indicator: null, fit: null, match: null, evidence: null },
  key: '',
  features: [],
};

/**
 * Every indicator that a figure may be of: those named in its sentence, in the lines around it, in its cell's heads, those
 * of the figures it goes on with, none at all, and what the rules say. Only such as its unit and its words allow. Bounded for
 * each figure.
 */
export function indicatorCandidates(spot: Spot): readonly Candidate<Naming>[] {
  const { draft, walk, around } = spot;
  const { line, placed, window, quantity, words } = draft;
  const { text } = walk.article;
  const found = new Candidates<Naming>();
  if (draft.isOfOthers) return [NONE];
  const add = (value: Naming, features: readonly number[]): void =>
    found.add(value.indicator?.id ?? '', value, features);
  const byId = (id: string | null | undefined): IndicatorData | null =>
    (id == null ? undefined : walk.lexicon.indicators.get(id)) ?? null;
  const unit = unitKind(quantity.unit);
  const measure = MEASURES.indexOf(draft.measure);
  const subject = yes(window.hasSubject);
  const noun = yes(hasNounBehind(draft));
  const isOpen = yes(words.measure === 'open');
  const other = VERB_KINDS.indexOf('other');
  const verb = words.verbKind === null ? VERB_KINDS.indexOf('none') : indexIn(VERB_KINDS, words.verbKind, other);

  const ranks = [0, 0, 0];
  let named = 0;
  const starts = line.names.filter(({ first }, at, all) => first !== all[at - 1]?.first);
  const inTurn = namedInTurn(line, placed, starts, () => true);
  const own = (match: PhraseMatch<IndicatorName>): void => {
    const { value: name, first, last } = match;
    const { indicator } = name;
    const fit = fitFor(draft, indicator, name);
    if (fit === null) return;
    named++;
    const r = spot.relationOf(match, placed);
    const order = few(ranks[r.side]!++);
    const share = yes(!fit.own);
    const isOwn = r.side === 0 ? last >= window.own : first < window.to;
    const isAside = window.asides.some(([from, to]) => last > from && last < to);
    const isWithin = anyIn(line.names, first, first + 1, (longer) => longer.last > last);
    add({ indicator, fit, match, evidence: evidenceOf(text, line, first, last, 'said') }, [
      F.sideNumbers(r.side, few(r.numbers)),
      F.sideCommas(r.side, few(r.commas), few(r.numbers)),
      F.sideBreaks(r.side, few(r.semicolons + r.colons)),
      F.content(r.side, size(r.content)),
      F.distance(r.side, size(r.distance), unit),
      F.fit(r.side, share),
      F.fitMeasure(share, measure, isOpen),
      F.fitUnit(share, unit),
      F.weight(size(match.weight), r.side),
      F.context(yes(name.context), share, r.side),
      F.usable(yes(walk.usable(name))),
      F.shareOf(yes(name.shareOf), yes(isPercent(quantity.unit)), r.side),
      F.close(yes(name.close), few(r.distance)),
      F.other(yes(indicator.id.startsWith('other:')), r.side),
      F.rank(order, r.side, share),
      F.own(yes(isOwn), subject, r.side),
      F.verb(verb, r.side, share),
      F.aside(yes(isAside)),
      F.colon(yes(line.tokens[last + 1]?.bare === ':')),
      F.noun(noun, r.side),
      F.brackets(few(r.brackets), r.side, yes(window.inBracket)),
      F.touching(yes(r.distance === 0), r.side),
      F.within(yes(isWithin)),
      ...(inTurn === null ? [] : [F.inTurn(yes(match.first === inTurn.first))]),
    ]);
  };
  for (const match of startingIn(line.names, placed.first - FAR_BEFORE, placed.first)
    .slice(-MOST_BEFORE)
    .toReversed())
    own(match);
  for (const match of startingIn(line.names, placed.first, placed.last + FAR_BEHIND).slice(0, MOST_BEHIND)) own(match);

  const from = (
    name: Source,
    indicator: IndicatorData | null,
    by: IndicatorName | null,
    isSame: boolean,
    evidence: Evidence | null,
  ): void => {
    const fit = indicator === null ? null : fitFor(draft, indicator, by);
    if (fit === null) return;
    const at = NAME_SOURCES.indexOf(name);
    add({ indicator, fit, match: null, evidence }, [
      F.source(at, subject),
      F.sourceUnit(at, unit, yes(!fit.own)),
      F.sourceNoun(at, noun, yes(words.verbKind !== null)),
      F.sourceNames(at, few(named)),
      F.sourceSame(at, yes(isSame), isOpen),
      F.sourceMeasure(at, measure),
    ]);
  };
  const fromFigure = (name: 'before' | 'governing' | 'total' | 'first', one: Draft | null): void => {
    if (one === null) return;
    const indicator = byId(one.indicator);
    from(name, indicator, null, one.quantity.unit === quantity.unit, one.indicatorEvidence);
    // "giảm từ 2.310 hộ xuống 1.980 hộ, giảm 14,3%" is by how much the number fell, not the rate.
    const isShare = words.measure !== 'change' || words.verb === null;
    if (isPercent(quantity.unit) && isShare)
      from(`rate-${name}`, byId(indicator?.rate), null, false, one.indicatorEvidence);
  };
  fromFigure('before', spot.before);
  fromFigure('governing', draft.governing);
  fromFigure('total', draft.total);
  fromFigure('first', walk.first);
  const fromLines = (name: Source, lines: readonly (Line | null)[]): void => {
    const had = new Set<string>();
    for (const where of lines.slice(0, 4)) {
      for (const { value, first, last } of where?.names.slice(0, MOST_ELSEWHERE) ?? []) {
        if (had.has(value.indicator.id)) continue;
        had.add(value.indicator.id);
        from(name, value.indicator, value, false, evidenceOf(text, where!, first, last, 'carried'));
      }
    }
  };
  fromLines('title', around.titles);
  fromLines('head', [around.head]);
  fromLines('intro', [around.intro]);
  const [back1, back2] = around.back.filter(({ block }) => block === line.block);
  fromLines('back1', [back1 ?? null]);
  fromLines('back2', [back2 ?? null]);

  add({ indicator: null, fit: null, match: null, evidence: null }, [
    F.none(subject, noun),
    F.noneNames(few(named), unit),
    F.noneMeasure(measure, unit),
  ]);
  const how = indexIn(['said', 'carried', 'assumed'], draft.indicatorEvidence?.how ?? '', 3);
  add(
    { indicator: byId(draft.indicator), fit: null, match: draft.name, evidence: draft.indicatorEvidence ?? ASSUMED },
    [F.rule(how), F.ruleUnit(unit, how)],
  );
  return found.list();
}
