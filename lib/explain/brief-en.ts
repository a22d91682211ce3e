import type { TargetParams, UnsureParams } from '../check/reason.ts';
import type { BriefParams, BriefSay, GapWords } from './brief-params.ts';
import type { Catalogue } from './catalogue.ts';
import { isolated } from './isolate.ts';
import { capital, isNought, oneBreath, quoted as q, shortened } from './text.ts';

const UNSURE: Readonly<Record<UnsureParams['what'][number], string>> = {
  'year-open': 'the page appeared before the year was over',
  'year-unknown': 'the page does not show whether the year is over',
  'year-ahead': 'the page appeared before the year began',
  narrowed: 'the number may be only a part',
  both: 'the page also gives the source’s number',
  beside: 'the page gives another number for the same',
  repeated: 'the page says more of this number elsewhere',
  indicator: 'the page does not say clearly what it measures',
  place: 'the page does not say clearly which place',
  period: 'the page does not say clearly which period',
  status: 'the page does not say whether it is a result or a plan',
  measure: 'the page does not say whether it is a level or a change',
  issuer: 'the page does not say who set it',
  'plan-met': 'the plan the page speaks of is another one',
  'aimed-otherwise': 'the page says its aim is another one than what was set',
  asked: 'the number stands in a question',
  'far-above': 'several times the target: it may be of something else',
  'other-start': 'the page counts from another level',
  'taken-back': 'the sentence speaks of a mistake, a rumour or a correction',
  touching: 'its digits meet those of another part of the page',
  effect: 'the page shows it by a counter or an effect',
};

/** One doubt is enough for one breath; the reason in full names them all. */
function doubt({ what, words }: UnsureParams): string {
  const [first] = what;
  const [word] = words;
  if (first === 'narrowed' && word !== undefined) return `${q(shortened(word))} may narrow it to a part`;
  return first === undefined ? 'there is not enough to go on' : UNSURE[first];
}

/** "36 billion (16.7%)". */
const distance = (gap: GapWords): string => (gap.percent === '' ? gap.distance : `${gap.distance} (${gap.percent})`);
const farther = (gap: GapWords): string => `${distance(gap)} ${gap.above ? 'higher' : 'lower'}`;

/** The page's number against the source's, where both are numbers of one kind: "18 people above the source". */
const againstSource = ({ gap }: BriefSay): string =>
  gap === null || gap.above === null
    ? 'Not the source’s number'
    : `${distance(gap)} ${gap.above ? 'above' : 'below'} the source`;

function target({ source, pack, role }: TargetParams, say: BriefSay): string {
  return `the target of ${q(source)} in ${say.short(pack, role)}`;
}

/** An estimate, and a part of the year that already reaches the year's target, say so in front. */
function outcome({ estimate, period, sourcePeriod }: TargetParams, words: string, say: BriefSay): string {
  if (period !== sourcePeriod) return `In ${say.period(period)} already ${words}`;
  return estimate === 'yes' ? `By estimate, ${words}` : capital(words);
}

const notReached = (page: string, words: string): string =>
  page.startsWith(words) ? q(page) : `${q(words)} ${q(page)}`;

const TO_TARGET = { missed: 'Short of', reached: 'At or beyond', apart: 'Not' } as const;

/** The sentences of cards in English. */
export const briefEn: Catalogue<BriefParams, BriefSay> = {
  'other-place': ({ place, sources, indicator }, say) => {
    const where = say.list(sources.map(say.place));
    const source = indicator === '' ? `the source covers only ${where}` : `on this the source gives only ${where}`;
    return `A figure for ${say.place(place)}; ${source}.`;
  },
  namesake: ({ place, about }, say) =>
    `The page is about ${say.place(about)}, so this belongs to a namesake of ${say.place(place)}.`,
  'other-place-body': ({ body }) => `A figure of ${isolated(shortened(body))} alone, not of the place.`,
  'no-indicator': () => 'It is not clear what this number counts.',
  'not-printed': ({ indicator }, say) => `The source has no figure for this: ${say.measured(indicator)}.`,
  'other-whole': ({ whole }) =>
    `A share of ${q(shortened(whole))}, not the share of the economy that the source gives.`,
  'place-unknown': () => 'The page does not say which place this is of.',
  'period-unknown': () => 'The page does not say which period this is of.',
  denied: () => 'The page takes this number back or corrects it.',
  negated: ({ page, words }) => `The page says ${notReached(page, words)}: the number was not reached.`,
  supposed: () => 'The page only supposes this number.',
  struck: () => 'The page crosses this number out.',
  reordered: () => 'The text is turned round here: the number seen may not be the number written.',
  running: ({ page }) =>
    isNought(page)
      ? 'This 0 may be a counter that has not started yet.'
      : 'A counter on the page is still running and will stop at another number.',
  'part-unnamed': () => 'Only a part of the number before it, so it cannot be compared by itself.',
  readings: ({ values, units, measures }, say) => {
    const ways = values.map((value, i) => `${say.amount(value, units[i] ?? '')} (${say.measure(measures[i] ?? '')})`);
    const [first = '', second = ''] = [...new Set(ways)];
    return oneBreath(
      `It can be ${first} or ${second}; the outcome depends on which.`,
      `${capital(first)} or ${second}; the outcome depends on which.`,
    );
  },
  'only-other-reading': ({ source, value, unit }, say) =>
    `Agrees with the source’s ${q(source)} only if read as ${say.amount(value, unit)}, against common use.`,
  'other-period': ({ source, role, period, sourcePeriod }, say) => {
    const what = role === 'resolution' ? 'a target for ' : '';
    return `For ${say.period(period)}. The source has only ${what}${say.period(sourcePeriod)}${say.gap ? `: ${q(source)}` : ''}.`;
  },
  'part-of-year': ({ source, period, sourcePeriod }, say) =>
    `Only ${say.period(period)}; the target of ${q(source)} is for the whole of ${say.period(sourcePeriod)}.`,
  'commitment-other-period': ({ period, sourcePeriod }, say) =>
    `For ${say.period(period)}; the source sets this target for ${say.period(sourcePeriod)}.`,
  doubtful: ({ source }) => `The source prints ${q(source)}, but what it means is doubtful, so it decides nothing.`,
  'match-doubtful': ({ source, pack, role }, say) =>
    `The same as in ${say.short(pack, role)}, but what ${q(source)} means there is doubtful.`,
  'target-met': (params, say) => {
    const exact = say.gap?.above === null ? 'exactly' : 'meets';
    return `${outcome(params, `${exact} ${target(params, say)}`, say)}.`;
  },
  'target-exceeded': (params, say) => {
    const by = say.gap === null || say.gap.above === null ? '' : `: ${farther(say.gap)}`;
    return `${outcome(params, `beyond ${target(params, say)}`, say)}${by}.`;
  },
  'target-missed': (params, say) => {
    const { gap } = say;
    if (params.negation !== '') {
      return `The page says ${notReached(params.page, params.negation)}: ${target(params, say)} was not reached.`;
    }
    if (gap === null || gap.above === null) return `${outcome(params, `short of ${target(params, say)}`, say)}.`;
    const reached = gap.above || gap.share === '' ? '' : ` (${gap.share} of it)`;
    return `${outcome(params, `${gap.distance} ${gap.above ? 'above' : 'short of'} ${target(params, say)}`, say)}${reached}.`;
  },
  'target-apart': (params, say) => {
    const by = say.gap === null ? '' : `${say.gap.distance} `;
    return `${outcome(params, `${by}${params.side} the ${q(params.source)} of ${say.short(params.pack, params.role)}`, say)}.`;
  },
  'target-straddles': ({ page, source }) => `${q(page)} is too loose to tell whether ${q(source)} is reached.`,
  'target-unsure': ({ source, outcome: stands, ...why }) =>
    `${TO_TARGET[stands]} the target of ${q(source)}, but ${doubt(why)}.`,
  'commitment-met': ({ pack }, say) =>
    `The page says that this target of ${say.short(pack, 'resolution')} is recognised as reached.`,
  'commitment-progress': ({ pack }, say) =>
    `Progress only; ${say.short(pack, 'resolution')} sets this target without a number.`,
  'other-measure': ({ source, measure, sourceMeasure }, say) =>
    `This is ${say.measure(measure)}; the source gives ${say.measure(sourceMeasure)} (${q(source)}).`,
  'other-status': ({ source, status, sourceStatus }, say) =>
    `This is ${say.status(status)}; the source gives ${say.status(sourceStatus)} (${q(source)}).`,
  'other-base': ({ source, base, sourceBase }, say) =>
    `Against ${say.base(base)}; the source’s ${q(source)} is against ${say.base(sourceBase)}.`,
  'other-unit': ({ source, unit, sourceUnit }, say) =>
    `In ${say.unit(unit)}; the source’s ${q(source)} is in ${say.unit(sourceUnit)}.`,
  'other-definition': ({ definition, sourceDefinition }, say) =>
    `Defined by ${say.definition(definition)}; the source ${sourceDefinition === '' ? 'does not say how' : `by ${say.definition(sourceDefinition)}`}.`,
  'other-issuer': ({ source, issuer, sourceIssuer }, say) =>
    `Set by ${say.issuer(issuer)}; ${q(source)} is set by ${say.issuer(sourceIssuer)}.`,
  'share-of-other-issuer': ({ issuer, sourceIssuer }, say) =>
    `A share of what ${say.issuer(issuer)} set; the source gives what ${say.issuer(sourceIssuer)} set.`,
  match: ({ pack, role }, say) => `The same as in ${say.short(pack, role)}.`,
  'match-status': ({ pack, role, status, sourceStatus }, say) =>
    `The same as in ${say.short(pack, role)}. The page calls it ${say.status(status)}, the source ${say.status(sourceStatus)}.`,
  'agrees-rounding': ({ source }) => `The same number as the source’s ${q(source)}, rounded differently.`,
  'agrees-last-digit': ({ source }) => `One unit of the last digit from the source’s ${q(source)}, by rounding.`,
  'agrees-bound': ({ source }) =>
    `Consistent with the source’s ${q(source)}; only the words for more, less or about differ.`,
  'agrees-range': ({ source }) => `Consistent with the source’s ${q(source)}: one lies within the range of the other.`,
  'agrees-issuer': ({ source, issuer, sourceIssuer }, say) =>
    `Equal to the source’s ${q(source)}, though set by ${say.issuer(issuer)}, not ${say.issuer(sourceIssuer)}.`,
  'agrees-by-number': ({ page, source, first }) =>
    `${q(page)} agrees with the source’s ${q(source)}, both have ${q(first)}: they may be the same figure.`,
  'agrees-handed-down': ({ source }) => `Equal to the source’s ${q(source)}, though the page says it was handed down.`,
  'agrees-conversion': ({ source, value, sourceValue }, say) =>
    value === sourceValue
      ? `Said in the same way it equals the source’s ${q(source)}.`
      : `Said in the same way it is ${say.number(value)}%; the source’s ${q(source)} is ${say.number(sourceValue)}%.`,
  'agrees-span': ({ source, period, sourcePeriod }, say) =>
    `The number of the source’s ${q(source)}; the page counts ${say.period(period)}, the source ${say.period(sourcePeriod)}.`,
  'agrees-follows': ({ source, plan, share, value, unit }, say) =>
    `Fits the source’s ${q(source)}: ${say.number(share)}% of the plan of ${say.amount(plan, unit)} is ${say.amount(value, unit)}.`,
  'agrees-plan-share': ({ source, pack, role, amount, share }, say) =>
    `${q(amount)} is ${say.number(share)}% of ${q(source)} in ${say.short(pack, role)}.`,
  'agrees-plan-named': ({ source, implied, unit, issuer }, say) =>
    `About ${say.amount(implied, unit)} of ${q(source)}, set by ${say.issuer(issuer)}; nothing contradicts it.`,
  'follows-alone': ({ plan, share, unit }, say) =>
    `It may be ${say.number(share)}% of the plan of ${say.amount(plan, unit)}, but the page prints neither.`,
  'plan-share-alone': ({ source, implied, unit }, say) =>
    `About ${say.amount(implied, unit)} if it is a share of ${q(source)}; the page prints no amount.`,
  'plan-share-apart': ({ source, amount, share }, say) =>
    `${q(amount)} is ${say.number(share)}% of ${q(source)}; the page may use another plan.`,
  'relative-change': ({ source, value }, say) =>
    `It may be a relative change: the source’s ${q(source)} is ${say.number(value)}% of the earlier rate.`,
  'bounds-open': ({ source }) =>
    `The source prints ${q(source)}; with other words for more, less or about, they may or may not be the same.`,
  'span-open': ({ source, period, sourcePeriod }, say) =>
    `The page counts ${say.period(period)}; the source’s ${q(source)} counts ${say.period(sourcePeriod)}.`,
  'later-figure': (_params, say) =>
    `${againstSource(say)}. The source was written before the year ended; this may be a later figure.`,
  'year-open': (_params, say) => `${againstSource(say)}; the page appeared before the year was over.`,
  'unnamed-issuer': (_params, say) => `${againstSource(say)}; the page does not say whose target this is.`,
  'unnamed-plan': (_params, say) => `${againstSource(say)}; the page does not say whose plan this is a share of.`,
  'direction-open': () => 'The page and the source point in opposite directions; the page may give a later figure.',
  'differs-unsure': (params, say) =>
    oneBreath(
      `${againstSource(say)}, but ${doubt(params)}.`,
      `${againstSource(say)}, but ${doubt({ ...params, words: [] })}.`,
    ),
  differs: ({ page, source, pack, role }, say) => {
    const { gap } = say;
    const here = `The page says ${q(page)}`;
    const both = `${here}, ${say.short(pack, role)}: ${q(source)}.`;
    if (gap === null || gap.above === null) return both;
    const from = gap.above ? 'above' : 'below';
    const there = `${from} the ${q(source)} of ${say.short(pack, role)}.`;
    return oneBreath(`${here}, ${distance(gap)} ${there}`, `${here}, ${gap.distance} ${there}`, both);
  },
  'differs-direction': ({ page, source, pack, role, direction }, say) => {
    const [here, there] = direction === 'up' ? ['rise', 'fall'] : ['fall', 'rise'];
    return `The page tells of a ${here} (${q(page)}), ${say.short(pack, role)} of a ${there} (${q(source)}).`;
  },
  'reader-none': () => 'You say that this is no figure.',
  'own-source': ({ source }) => `This page is the source itself; it printed ${q(source)} when it was taken as one.`,
  'packs-disagree': ({ sources }, say) => `The sources disagree: ${say.list(sources.map(q))}.`,
};
