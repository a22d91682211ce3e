import { evidenceOf } from '../../mention/evidence.ts';
import type { CountedIndicator } from '../../mention/indicator/counted-indicator.ts';
import type { IndicatorName } from '../../mention/indicator/indicator-name.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { COMMA } from '../../mention/sentence/sentence.ts';
import { anyIn, startingIn } from '../../mention/sentence/sentence-lookup.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import type { Evidence } from '../figure.ts';
import type { NameFit } from '../measure/fit.ts';
import { fitOf } from '../measure/fit.ts';
import { isPercent } from '../measure/measure.ts';
import { namedInTurn } from '../spot/in-turn.ts';
import { hasNounBehind } from '../spot/noun-behind.ts';
import type { Located } from '../spot/slots.ts';
import type { Candidate } from './collect.ts';
import { Candidates } from './collect.ts';
import { few, indexIn, size, yes } from './features.ts';
import type { FigureSpot } from './figure-spot.ts';
import { INDICATOR_FEATURES as F, NAME_KINDS, NAME_SOURCES, UNIT_KINDS, VERB_KINDS } from './indicator-features.ts';
import type { NameElsewhere, NameSource } from './indicator-sources.ts';
import { MEASURES } from './values.ts';

/** An indicator and how the number reads under it; both null: none that the data knows. */
export interface Naming {
  readonly indicator: CountedIndicator | null;
  readonly fit: NameFit | null;
  /** The words that name it and their sentence; null: `evidence` has them. */
  readonly sentence: Sentence | null;
  readonly match: PhraseMatch<IndicatorName> | null;
  readonly evidence: Evidence | null;
}

/** The words an indicator was read from. */
export const namingEvidence = (text: string, { sentence, match, evidence }: Naming): Evidence | null =>
  sentence === null || match === null ? evidence : evidenceOf(text, sentence, match.first, match.last, 'said');

const NONE: Naming = { indicator: null, fit: null, sentence: null, match: null, evidence: null };

const HOWS = ['said', 'carried', 'assumed'] as const;
const MOST_BEFORE = 10;
const MOST_BEHIND = 6;
const FAR_BEFORE = 120;
const FAR_BEHIND = 60;

const COUNTED: ReadonlySet<string> = new Set(['person', 'household', 'house', 'job', 'criterion', 'party-member']);

function unitKind(unit: string): number {
  const isMoney = unit.startsWith('VND') || unit.startsWith('USD');
  const name = unit === 'count' ? 'count' : isPercent(unit) ? 'percent' : isMoney ? 'money' : null;
  return UNIT_KINDS.indexOf(name ?? (COUNTED.has(unit) ? 'noun' : 'other'));
}

/** What the words of a figure say of it, whichever indicator it is of. */
interface Facts {
  readonly unit: number;
  readonly measure: number;
  readonly subject: number;
  readonly noun: number;
  readonly isOpen: number;
  readonly verb: number;
}

function factsOf(figure: Located): Facts {
  const { window, quantity, words } = figure;
  const other = VERB_KINDS.indexOf('other');
  return {
    unit: unitKind(quantity.unit),
    measure: MEASURES.indexOf(figure.measure),
    subject: yes(window.hasSubject),
    noun: yes(hasNounBehind(figure)),
    isOpen: yes(words.measure === 'open'),
    verb: words.verbKind === null ? VERB_KINDS.indexOf('none') : indexIn(VERB_KINDS, words.verbKind, other),
  };
}

/** So far behind a name (tokens) the number stands that it leads to. */
const NEAR = 3;

/** "cho 150 quần chúng, kết nạp mới 85 đảng viên": does another number follow on a name? */
const isOfNext = ({ quantities }: Sentence, { first, last }: PhraseMatch<IndicatorName>): boolean =>
  anyIn(quantities, first, last + NEAR);

/** Adds the names of the figure's own sentence; gives how many fit. */
function addOwn(spot: FigureSpot, facts: Facts, found: Candidates<Naming>): number {
  const { figure, discourse } = spot;
  const { sentence, placed, window, quantity } = figure;
  const { unit, measure, subject, noun, isOpen, verb } = facts;
  const { names } = sentence;
  const starts = names.length < 2 ? names : names.filter(({ first }, at) => first !== names[at - 1]?.first);
  const inTurn = starts.length < 2 ? null : namedInTurn(sentence, placed, starts, () => true);
  const isWhole = isPercent(quantity.unit) && figure.words.measure !== 'change';
  // "đạt trong sạch vững mạnh, 100% đảng viên ...": a share with a noun of its own begins a clause of its own
  const isOfAnother = isPercent(quantity.unit) && noun === 1 && sentence.breaks[placed.first - 1] === COMMA;
  const beginsAnew = figure.indicator === null && noun === 1;
  const ranks = [0, 0, 0];
  let named = 0;
  const add = (match: PhraseMatch<IndicatorName>): void => {
    const { value: name, first, last } = match;
    const { indicator } = name;
    const fit = fitOf(indicator, figure, name);
    if (fit === null) return;
    const r = spot.relationOf(match, placed);
    // "100% hộ nghèo được cấp thẻ" is a share of those households, not of all
    if (r.side === 1 && isWhole && !name.shareOf) return;
    if (r.side === 0 && (isOfAnother || (beginsAnew && r.semicolons > 0))) return;
    if (r.side === 1 && r.commas > 0 && isOfNext(sentence, match)) return;
    named++;
    const order = few(ranks[r.side]!++);
    const share = yes(!fit.own);
    const isOwn = r.side === 0 ? last >= window.own : first < window.to;
    const isAside = window.asides.some(([from, to]) => last > from && last < to);
    const isWithin = anyIn(names, first, first + 1, (longer) => longer.last > last);
    const value: Naming = { indicator, fit, sentence, match, evidence: null };
    found
      .at(indicator.id, value)
      .put(F.sideNumbers(r.side, few(r.numbers)))
      .put(F.sideCommas(r.side, few(r.commas), few(r.numbers)))
      .put(F.commasNoun(few(r.commas), noun, r.side))
      .put(F.sideBreaks(r.side, few(r.semicolons + r.colons)))
      .put(F.content(r.side, size(r.content)))
      .put(F.distance(r.side, size(r.distance), unit))
      .put(F.fit(r.side, share))
      .put(F.fitMeasure(share, measure, isOpen))
      .put(F.fitUnit(share, unit))
      .put(F.weight(size(match.weight), r.side))
      .put(F.context(yes(name.context), share, r.side))
      .put(F.usable(yes(discourse.usable(name))))
      .put(F.shareOf(yes(name.shareOf), yes(isPercent(quantity.unit)), r.side))
      .put(F.close(yes(name.close), few(r.distance)))
      .put(F.other(yes(indicator.id.startsWith('other:')), r.side))
      .put(F.rank(order, r.side, share))
      .put(F.own(yes(isOwn), subject, r.side))
      .put(F.verb(verb, r.side, share))
      .put(F.aside(yes(isAside)))
      .put(F.colon(yes(sentence.tokens[last + 1]?.bare === ':')))
      .put(F.noun(noun, r.side))
      .put(F.brackets(few(r.brackets), r.side, yes(window.inBracket)))
      .put(F.touching(yes(r.distance === 0), r.side))
      .put(F.within(yes(isWithin)))
      .put(F.kind(NAME_KINDS.indexOf(name.loose ? 'loose' : name.concept ? 'composed' : 'literal'), r.side));
    if (inTurn !== null) found.at(indicator.id, value).put(F.inTurn(yes(first === inTurn.first)));
  };
  const before = startingIn(names, placed.first - FAR_BEFORE, placed.first).slice(-MOST_BEFORE);
  before.toReversed().forEach(add);
  startingIn(names, placed.first, placed.last + FAR_BEHIND)
    .slice(0, MOST_BEHIND)
    .forEach(add);
  return named;
}

/** "3.420 đồng chí; 12 đồng chí nghỉ hưu": does a semicolon part a figure from one in front of it in its sentence? */
const isParted = ({ figure, relationOf }: FigureSpot, { sentence, placed }: Located): boolean =>
  sentence === figure.sentence && relationOf(placed, figure.placed).semicolons > 0;

/**
 * Every indicator that a figure may be of: those named in its sentence and in its sentence's surroundings (`elsewhere`), those of
 * the figures it goes on with, none at all, and what the rules say. Only such as its unit and its words allow. Bounded for
 * each figure.
 */
export function indicatorCandidates(
  spot: FigureSpot,
  elsewhere: readonly NameElsewhere[],
  keeps: boolean,
): readonly Candidate<Naming>[] {
  const { figure, discourse } = spot;
  const { quantity, words } = figure;
  const found = new Candidates<Naming>(spot.weights.indicator, keeps);
  if (figure.isOfOthers) {
    found.at('', NONE);
    return found.list();
  }
  const facts = factsOf(figure);
  const { unit, measure, subject, noun, isOpen } = facts;
  const named = few(addOwn(spot, facts, found));
  const hasVerb = yes(words.verbKind !== null);
  const add = (source: number, value: Naming, isSame: boolean): void => {
    const { indicator, fit } = value;
    if (indicator === null || fit === null) return;
    found
      .at(indicator.id, value)
      .put(F.source(source, subject))
      .put(F.sourceUnit(source, unit, yes(!fit.own)))
      .put(F.sourceNoun(source, noun, hasVerb))
      .put(F.sourceNames(source, named))
      .put(F.sourceSame(source, yes(isSame), isOpen))
      .put(F.sourceMeasure(source, measure));
  };
  const byId = (id: string | null | undefined): CountedIndicator | null =>
    (id == null ? undefined : discourse.lexicon.indicators.get(id)) ?? null;
  // "giảm từ 2.310 hộ xuống 1.980 hộ, giảm 14,3%" is by how much the number fell, not the rate.
  const isShare = isPercent(quantity.unit) && (words.measure !== 'change' || words.verb === null);
  const addOf = (name: 'before' | 'governing' | 'total' | 'first', one: Located | null): void => {
    if (one === null || (figure.indicator === null && noun === 1 && isParted(spot, one))) return;
    const carry = (source: NameSource, indicator: CountedIndicator | null, isSame: boolean): void => {
      const fit = indicator === null ? null : fitOf(indicator, figure, null);
      const value: Naming = { ...NONE, indicator, fit, evidence: one.indicatorEvidence };
      add(NAME_SOURCES.indexOf(source), value, isSame);
    };
    const indicator = byId(one.indicator);
    carry(name, indicator, one.quantity.unit === quantity.unit);
    if (isShare) carry(`rate-${name}`, byId(indicator?.rate), false);
  };
  addOf('before', spot.before);
  addOf('governing', figure.governing);
  addOf('total', figure.total);
  addOf('first', discourse.first);
  for (const { source, sentence, match } of elsewhere) {
    const { indicator } = match.value;
    add(source, { ...NONE, indicator, fit: fitOf(indicator, figure, match.value), sentence, match }, false);
  }
  found.at('', NONE).put(F.none(subject, noun)).put(F.noneNames(named, unit)).put(F.noneMeasure(measure, unit));
  const how = indexIn(HOWS, figure.indicatorEvidence?.how ?? '', 3);
  const ruled = byId(figure.indicator);
  const value: Naming = { ...NONE, indicator: ruled, evidence: figure.indicatorEvidence };
  found
    .at(ruled?.id ?? '', value)
    .put(F.rule(how))
    .put(F.ruleUnit(unit, how));
  return found.list();
}
