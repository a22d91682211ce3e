import type { IndicatorName } from '../../mention/indicator/indicator-name.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { COMMA } from '../../mention/sentence/sentence.ts';
import { anyIn, startingIn } from '../../mention/sentence/sentence-lookup.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import { isOfRest } from '../indicator/name-behind.ts';
import { fitOf } from '../measure/fit.ts';
import { isPercent } from '../measure/measure.ts';
import { namedInTurn } from '../spot/in-turn.ts';
import type { Candidates } from './collect.ts';
import { few, size, yes } from './features.ts';
import type { FigureSpot } from './figure-spot.ts';
import type { NumberFacts } from './indicator-facts.ts';
import { INDICATOR_FEATURES as F, NAME_KINDS } from './indicator-features.ts';
import type { Naming } from './naming.ts';

/** So many names in front of a number and behind it are looked at, and so far (tokens). */
const MOST_BEFORE = 10;
const MOST_BEHIND = 6;
const FAR_BEFORE = 120;
const FAR_BEHIND = 60;

/** So far behind a name (tokens) the number stands that it leads to. */
const NEAR = 3;

/** "cho 150 quần chúng, kết nạp mới 85 đảng viên": does another number follow on a name? */
const isOfNext = ({ quantities }: Sentence, { first, last }: PhraseMatch<IndicatorName>): boolean =>
  anyIn(quantities, first, last + NEAR);

/** Adds the names of the figure's own sentence; gives how many fit. */
export function addOwnNames(spot: FigureSpot, facts: NumberFacts, found: Candidates<Naming>): number {
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
    const isRest = r.side === 1 && isOfRest(figure, match);
    if (r.side === 1 && isWhole && !name.shareOf && !isRest) return;
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
      .put(F.rest(yes(isRest), r.side))
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
