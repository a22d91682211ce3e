import type { DifferenceParams, ReasonParams, SourceParams, TargetParams, UnsureParams } from '../check/reason.ts';
import type { Catalogue } from './catalogue.ts';
import { isolated } from './isolate.ts';
import { commitmentIn, derivedIn, referenceIn } from './names.ts';
import type { Say } from './say.ts';
import { stillChanging } from './still-changing.ts';
import { capital, isNought, quoted as q, sentence, shortened } from './text.ts';

function target({ source, pack, role, sourcePeriod }: TargetParams, say: Say): string {
  return `${q(source)}, set for ${say.period(sourcePeriod)} by ${say.document(pack, role)}`;
}

function outcome(params: TargetParams, say: Say): string {
  const subject = `${q(params.page)}${params.estimate === 'yes' ? ', an estimate,' : ''}`;
  return params.period === params.sourcePeriod ? subject : `${subject} (${say.period(params.period)} only)`;
}

function apart(params: TargetParams, say: Say): string {
  return params.difference === '0' ? '' : `, by ${say.distance(params.difference, params.unit)}`;
}

function doubtOf({ pack, reference }: SourceParams, say: Say): string {
  const doubt = referenceIn(say.names, pack, reference)?.doubt;
  if (!doubt) return '';
  const readings = [...new Set(doubt.readings.map((reading) => reading.reason.en))];
  return `${doubt.text.en} It can be read as: ${readings.map((reading, i) => `(${i + 1}) ${reading}`).join(' ')}`;
}

/** How a number whose verdict is held back stands to the target. */
const TO_TARGET = { missed: 'falls short of', reached: 'reaches or passes', apart: 'is not' } as const;

const UNSURE: Readonly<Partial<Record<string, string>>> = {
  'year-open': 'the page appeared before the year was over',
  'year-unknown': 'the page does not show whether the year is over',
  'year-ahead': 'the page appeared before the year began',
  narrowed: 'words beside the number may narrow it to a part',
  indicator: 'the page does not say clearly what the number measures',
  place: 'the page does not say clearly which place the number is of',
  period: 'the page does not say clearly which period the number is of',
  status: 'the page does not say whether this is a result or a plan',
  measure: 'the page does not say whether this is a level or a change',
  both: 'the page also gives the source’s own number for the same, so it says two different things',
  beside: 'the page gives another number for the same, of which this may be a part',
  repeated: 'the page gives the same number again and says there more exactly what it is of',
  'plan-met':
    'the page says that a plan was reached with this number, so that plan is not the source’s target or the number is only a part',
  'aimed-otherwise': 'the page says itself that this aim is another one than what was set',
  asked: 'the number stands in a question',
  'far-above': 'the number is several times the target, so it may be of something else',
  'other-start': 'the page names another starting level than the source, so this change is counted from elsewhere',
  'taken-back': 'the sentence speaks of a mistake, a rumour or a correction',
  touching: 'its digits meet those of another part of the page or an ellipsis, so it may not be the whole number',
  effect: 'the page shows it by a counter or an effect, so a reader may see another number',
};

function unsure({ what, words }: UnsureParams, say: Say): string {
  const narrowed = `the words ${say.list(words.map((word) => q(shortened(word))))} may narrow the number to a part`;
  const said = words.length === 0 ? UNSURE : { ...UNSURE, narrowed };
  return say.list(what.map((kind) => said[kind] ?? `${say.evidence(kind)} is not stated on the page`));
}

/** A bound that is a negation ("chưa đến 55%") stands within the number's own words. */
const notReached = (page: string, words: string): string =>
  page.startsWith(words) ? q(page) : `${q(words)} ${q(page)}`;

/** "“397 người” and “379 lao động” in the report". */
const both = ({ page, source, pack, role }: SourceParams, say: Say): string =>
  `${q(page)} and ${q(source)} in ${say.document(pack, role)}`;

/** Both numbers, and how far they are from each other. */
const apartFrom = (params: SourceParams & DifferenceParams, say: Say): string =>
  `${both(params, say)} are ${say.distance(params.difference, params.unit)} apart`;

const GROUNDS = {
  conference: 'The page reports this very conference.',
  session: 'The page reports this very session.',
  document: 'The page reports this very document.',
  estimates: 'Both are estimates of the year.',
  targets: 'Both are targets of the same committee.',
};

/** The reasons of verdicts in English. */
export const verdictEn: Catalogue<ReasonParams> = {
  'other-place': ({ page, place, sources, indicator }, say) => {
    const where = say.list(sources.map(say.place));
    const source =
      indicator === ''
        ? `the source is about ${where}`
        : `the source gives this figure (${say.measured(indicator)}) for ${where} only`;
    return `${q(page)} is a figure for ${say.place(place)}; ${source}.`;
  },
  namesake: ({ page, place, about }, say) =>
    `The page is about ${say.place(about)}, so ${q(page)} belongs to a namesake of ${say.place(place)}.`,
  'other-place-body': ({ page, body }) =>
    `${q(page)} belongs to ${isolated(body)} alone, not to the place the source is about.`,
  'no-indicator': ({ page }) => `The words around ${q(page)} name nothing that is known to be measured in the source.`,
  'not-printed': ({ page, indicator }, say) =>
    `The source prints no figure for what ${q(page)} measures (${say.measured(indicator)}).`,
  'other-whole': ({ page, whole }) =>
    `${q(page)} is a share of something else (${q(whole)}), not the share of the economy that the source gives.`,
  'place-unknown': ({ page, indicator }, say) =>
    `The page does not say whose figure ${q(page)} (${say.measured(indicator)}) is, so it cannot be compared with the source.`,
  'period-unknown': ({ page, indicator }, say) =>
    `The page does not say which period ${q(page)} (${say.measured(indicator)}) is of, so it cannot be compared with the source.`,
  denied: ({ page, words }) =>
    `The page takes ${q(page)} back or corrects it${words === '' ? '' : ` (${q(words)})`}, so it is not compared.`,
  negated: ({ page, words, source, pack, role }, say) =>
    `The page says ${notReached(page, words)}: the number was not reached, so it cannot be compared with ${q(source)} in ${say.document(pack, role)} as one that was.`,
  supposed: ({ page, words }) =>
    `The page only supposes ${q(page)}${words === '' ? '' : ` (${q(words)})`}, so it is not compared.`,
  struck: ({ page }) => `The page crosses out ${q(page)}, so it is not compared.`,
  reordered: ({ page }) =>
    `Characters or styles on the page turn the text round at ${q(page)}, so the number seen may not be the number written; it is not compared.`,
  running: ({ page }) =>
    isNought(page)
      ? `The page sets the nought of ${q(page)} off by itself, as a counter that has not begun to run, so it is not compared.`
      : `The page is still counting ${q(page)} up: its code names another number for the counter to stop at, so this one is not compared.`,
  'part-unnamed': ({ page }) => `${q(page)} is only a part of the figure before it and cannot be compared by itself.`,
  'still-changing': ({ page }) => stillChanging.en(page),
  readings: ({ page, values, units, measures }, say) => {
    const ways = values.map((value, i) => `${say.amount(value, units[i] ?? '')} (${say.measure(measures[i] ?? '')})`);
    return `${q(page)} can be read in several ways: ${[...new Set(ways)].join('; or ')}. The outcome depends on which is meant.`;
  },
  'only-other-reading': ({ page, source, value, unit }, say) =>
    `${q(page)} agrees with the source’s ${q(source)} only if read as ${say.amount(value, unit)}; read in the usual way it does not, so nothing is concluded.`,
  'other-period': ({ page, source, role, indicator, period, sourcePeriod, same }, say) =>
    `${q(page)} is a figure for ${say.period(period)}; the source’s ${role === 'resolution' ? 'target' : 'figure'} (${say.measured(indicator)}) is for ${say.period(sourcePeriod)}: ${q(source)}.${same === 'yes' ? ' The two numbers are the same, but the periods are not.' : ''}`,
  'part-of-year': ({ page, source, pack, role, period, sourcePeriod }, say) =>
    `${q(page)} covers ${say.period(period)} only and cannot be compared with ${q(source)}, set for the whole of ${say.period(sourcePeriod)} by ${say.document(pack, role)}.`,
  'commitment-other-period': ({ page, period, sourcePeriod, pack, reference }, say) =>
    `${q(page)} is a figure for ${say.period(period)}; the source’s target (${commitmentIn(say.names, pack, reference)?.text.en ?? reference}) is set for ${say.period(sourcePeriod)}.`,
  doubtful: (params, say) =>
    `The source’s own figure (${q(params.source)}) is doubtful and decides nothing about ${q(params.page)}. ${doubtOf(params, say)}`.trim(),
  'match-doubtful': (params, say) =>
    `The page prints ${q(params.page)}, just as ${say.document(params.pack, params.role)} prints ${q(params.source)}. What the source means by it is doubtful. ${doubtOf(params, say)}`.trim(),
  'target-met': (params, say) => `${outcome(params, say)} meets ${target(params, say)}${apart(params, say)}.`,
  'target-exceeded': (params, say) =>
    `${outcome(params, say)} goes beyond ${target(params, say)}${apart(params, say)}.`,
  'target-missed': (params, say) =>
    params.negation === ''
      ? `${outcome(params, say)} does not reach ${target(params, say)}${apart(params, say)}.`
      : `The page says ${notReached(params.page, params.negation)}: ${target(params, say)}, was not reached.`,
  'target-apart': (params, say) =>
    `${outcome(params, say)} is ${params.side} ${target(params, say)}${apart(params, say)}.`,
  'target-straddles': ({ page, source, pack, role }, say) =>
    `${q(page)} is too loose to tell whether ${q(source)} in ${say.document(pack, role)} is reached.`,
  'target-unsure': ({ page, source, pack, role, outcome, negation, ...why }, say) =>
    `${negation === '' ? q(page) : `The page says ${notReached(page, negation)}, which`} ${TO_TARGET[outcome]} ${q(source)} in ${say.document(pack, role)}, but ${unsure(why, say)}, so nothing is concluded.`,
  'commitment-met': ({ page, pack, reference }, say) =>
    `Beside ${q(page)} the page says that a target of ${say.document(pack, 'resolution')} is recognised as reached: ${commitmentIn(say.names, pack, reference)?.text.en ?? reference}.`,
  'commitment-progress': ({ page, pack, reference }, say) =>
    `${q(page)} tells of progress, not yet of the recognition: ${say.document(pack, 'resolution')} sets a target without a number (${commitmentIn(say.names, pack, reference)?.text.en ?? reference}).`,
  'other-measure': ({ page, source, measure, sourceMeasure }, say) =>
    `${q(page)} is ${say.measure(measure)}, whereas the source gives ${say.measure(sourceMeasure)} (${q(source)}): the two cannot be compared directly.`,
  'other-status': ({ page, source, status, sourceStatus }, say) =>
    `${q(page)} is ${say.status(status)}, whereas the source gives ${say.status(sourceStatus)} (${q(source)}): the two cannot be compared directly.`,
  'other-base': ({ page, source, base, sourceBase }, say) =>
    `${q(page)} is measured against ${say.base(base)}, the source’s ${q(source)} against ${say.base(sourceBase)}.`,
  'other-unit': ({ page, source, unit, sourceUnit }, say) =>
    `${q(page)} is in ${say.unit(unit)}, the source’s ${q(source)} in ${say.unit(sourceUnit)}.`,
  'other-definition': ({ page, source, definition, sourceDefinition }, say) =>
    `${q(page)} follows a definition of its own (${say.definition(definition)}); the source’s ${q(source)} ${sourceDefinition === '' ? 'does not say which one it follows' : `follows another (${say.definition(sourceDefinition)})`}, so the two cannot be compared.`,
  'other-issuer': ({ page, source, issuer, sourceIssuer }, say) =>
    `${q(page)} was set by ${say.issuer(issuer)}, ${q(source)} by ${say.issuer(sourceIssuer)}; each may set a level of its own.`,
  'share-of-other-issuer': ({ page, source, issuer, sourceIssuer }, say) =>
    `${q(page)} is a share of what ${say.issuer(issuer)} set, whereas ${q(source)} was set by ${say.issuer(sourceIssuer)}; the two levels may differ, so nothing is concluded.`,
  match: ({ page, source, pack, role }, say) => `${q(page)} matches ${q(source)} in ${say.document(pack, role)}.`,
  'match-status': ({ page, source, pack, role, status, sourceStatus }, say) =>
    `${q(page)} matches ${q(source)} in ${say.document(pack, role)}; the page gives ${say.status(status)}, the source ${say.status(sourceStatus)}.`,
  'agrees-rounding': (params, say) => `${both(params, say)} are one number, rounded differently.`,
  'agrees-last-digit': (params, say) =>
    `${both(params, say)} are one unit of the last digit apart: each side computes the share for itself and rounds it or cuts it off.`,
  'agrees-bound': ({ page, source, pack, role }, say) =>
    `${q(page)} is consistent with ${q(source)} in ${say.document(pack, role)}; only the words for more, less or about differ.`,
  'agrees-range': ({ page, source, pack, role }, say) =>
    `${q(page)} is consistent with ${q(source)} in ${say.document(pack, role)}: one lies within the range of the other.`,
  'agrees-issuer': ({ page, source, issuer, sourceIssuer }, say) =>
    `${q(page)} is the same number as the source’s ${q(source)}, although one was set by ${say.issuer(issuer)} and the other by ${say.issuer(sourceIssuer)}.`,
  'agrees-by-number': ({ page, source, shared, words }, say) =>
    `The page’s ${q(page)} agrees with the source’s ${q(source)}, and both have the words ${q(shared)}: they may be the same figure. The page may speak of a part, of another time or of something else${words.length === 0 ? '' : ` (${say.list(words.map(q))})`}.`,
  'agrees-handed-down': ({ page, source, sourceIssuer }, say) =>
    `${q(page)} is the same number as the source’s ${q(source)}; the page says it was handed down, while the source’s was set by ${say.issuer(sourceIssuer)}.`,
  'agrees-conversion': ({ page, source, value, sourceValue }, say) =>
    `Said in the same way, ${q(page)} on the page is ${say.number(value)}% and the source’s ${q(source)} is ${say.number(sourceValue)}%: the two are consistent.`,
  'agrees-span': ({ page, source, period, sourcePeriod }, say) =>
    `${q(page)} is the same number as the source’s ${q(source)}; the page counts ${say.period(period)}, the source ${say.period(sourcePeriod)}.`,
  'agrees-follows': ({ page, source, plan, share, value, unit, printed }, say) =>
    `The source prints ${q(source)}, but ${say.number(share)}% of the plan of ${say.amount(plan, unit)} is ${say.amount(value, unit)}; the page prints ${q(printed)}, so ${q(page)} fits.`,
  'agrees-plan-share': ({ page, source, pack, role, amount, share }, say) =>
    `${q(amount)} on the page is ${say.number(share)}% of ${q(source)} in ${say.document(pack, role)}, which agrees with ${q(page)}.`,
  'agrees-plan-named': ({ page, source, implied, unit, issuer }, say) =>
    `Of ${q(source)}, set by ${say.issuer(issuer)}, ${q(page)} would be about ${say.amount(implied, unit)}; the page does not print that amount, and nothing contradicts it.`,
  'follows-alone': ({ page, source, plan, share, value, unit }, say) =>
    `The source prints ${q(source)}; ${say.number(share)}% of the plan of ${say.amount(plan, unit)} is ${say.amount(value, unit)}, which may be ${q(page)}, but the page prints neither that plan nor that share.`,
  'plan-share-alone': ({ page, source, implied, unit }, say) =>
    `Of the source’s ${q(source)}, ${q(page)} would be about ${say.amount(implied, unit)}, but the page prints no amount and may use another plan.`,
  'plan-share-apart': ({ page, source, amount, share }, say) =>
    `${q(amount)} is ${say.number(share)}% of the source’s ${q(source)}, not ${q(page)}; the page may use another plan.`,
  'relative-change': ({ page, source, value }, say) =>
    `${q(page)} may be a relative change: the source’s ${q(source)}, which is in percentage points, is ${say.number(value)}% of the earlier rate.`,
  'bounds-open': (params, say) =>
    `${both(params, say)} use different words for more, less or about, so they may or may not be one number.`,
  'span-open': ({ page, source, period, sourcePeriod }, say) =>
    `${q(page)} counts ${say.period(period)}, the source’s ${q(source)} counts ${say.period(sourcePeriod)}, so nothing is concluded.`,
  'later-figure': (params, say) =>
    `${apartFrom(params, say)}; the source was written before the year ended, so this may be the later figure.`,
  'year-open': (params, say) =>
    `${apartFrom(params, say)}; the page appeared before the year was over, so the two were made at different times.`,
  'unnamed-issuer': (params, say) => `${apartFrom(params, say)}, but the page does not say whose target this is.`,
  'unnamed-plan': (params, say) =>
    `${apartFrom(params, say)}, but the page does not say whose plan this is a share of; there may be several.`,
  'direction-open': (params, say) =>
    `${both(params, say)} point in opposite directions; the page may give a later figure, so nothing is concluded.`,
  'differs-unsure': (params, say) => `${apartFrom(params, say)}, but ${unsure(params, say)}, so nothing is concluded.`,
  differs: ({ page, source, pack, role, difference, unit, ground }, say) =>
    `The page prints ${q(page)}, ${say.document(pack, role)} prints ${q(source)}: ${say.distance(difference, unit)} apart. ${GROUNDS[ground]}`,
  'differs-direction': ({ page, source, pack, role, direction, ground }, say) =>
    `The page tells of a ${direction === 'up' ? 'rise' : 'fall'} (${q(page)}), ${say.document(pack, role)} of a ${direction === 'up' ? 'fall' : 'rise'} (${q(source)}). ${GROUNDS[ground]}`,
  'own-source': ({ page, source }) =>
    `This page is the source itself. It printed ${q(source)} when it was taken as a source and prints ${q(page)} now: the page has been edited, nobody contradicts it.`,
  'packs-disagree': ({ page, packs, sources }, say) =>
    `The sources disagree about ${q(page)}: ${say.list(packs.map((id, i) => `${q(sources[i] ?? '')} (${say.pack(id)?.names.document.en ?? id})`))}.`,
  carried: ({ what, text, id }, say) =>
    `${capital(say.evidence(what))} (${say.evidenceValue(what, id)}) is taken from ${q(text)} on the page, not beside the number.`,
  assumed: ({ what, id }, say) =>
    `${capital(say.evidence(what))} (${say.evidenceValue(what, id)}) is assumed; the page does not say it.`,
  'period-doubtful': ({ text, id }, say) =>
    `The period (${say.evidenceValue('period', id)}) is not certain: the page says ${q(text)}, and the number may be of that time only.`,
  'by-number': ({ what, ids, words }, say) =>
    `Told by the number: ${say.list(what.map((kind, i) => `${say.evidence(kind)} is ${say.evidenceValue(kind, ids[i] ?? '')}`))}. The numbers agree and both have the words ${q(words)}; the page’s words alone do not say enough.`,
  'reading-used': ({ value, unit, other, otherUnit }, say) =>
    `The number is read as ${say.amount(value, unit)}, as Vietnamese writes it; the other reading is ${say.amount(other, otherUnit)}.`,
  'source-note': ({ pack, reference, note }, say) =>
    `About the source’s figure: ${referenceIn(say.names, pack, reference)?.notes[note]?.text.en ?? ''}`,
  'reader-none': ({ page }) => `You say that ${q(page)} is no figure, so it is not compared.`,
  'by-reader': ({ what, ids }, say) =>
    `You have corrected the reading: ${say.list(what.map((kind, i) => `${say.evidence(kind)} is ${say.evidenceValue(kind, ids[i] ?? '')}`))}.`,
  derived: ({ pack, derived }, say) =>
    `The source does not print this; from its figures follows: ${sentence(derivedIn(say.names, pack, derived)?.text.en ?? '')}`,
};
