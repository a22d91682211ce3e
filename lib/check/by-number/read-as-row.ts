import type { Figure } from '../../figure/figure.ts';
import { periodKey, yearOf } from '../../resolution/period.ts';
import { agrees } from '../comparable.ts';
import { reason } from '../reason.ts';
import { narrowingOf } from '../restraint/narrowing.ts';
import { oneLine } from '../restraint/one-line.ts';
import { type Subject, sourceParams, verdict } from '../restraint/subject.ts';
import type { Verdict } from '../verdict.ts';
import type { RowByNumber } from './row-by-number.ts';

/** The figure read as that of the source. What was read of its place and time from further off gives way. */
export function readAsRow(figure: Figure, { reference, words }: RowByNumber): Figure {
  const { indicator, place, period } = reference;
  const by = { text: words.phrases.join(' … '), span: null, how: 'number' } as const;
  const evidence = {
    ...figure.evidence,
    indicator: indicator === figure.indicator ? figure.evidence.indicator : by,
    place: place === figure.place ? figure.evidence.place : by,
    period: periodKey(period) === periodKey(figure.period) ? figure.evidence.period : by,
  };
  // "trong đó nuôi trồng 968 tấn": the source has a name for the part
  const part = figure.part === 'unnamed' ? 'named' : figure.part;
  return { ...figure, indicator, place, period, part, evidence };
}

const TOLD = ['indicator', 'place', 'period'] as const;

/**
 * An agreement with what the number told (`subject`: the figure read as the row), as far as it goes: where words of the page may narrow the
 * number, or tell of another time, the two may be of different things. `read`: the figure as its words were read.
 */
export function soberly(found: Verdict, subject: Subject, read: Figure, { reference, words }: RowByNumber): Verdict {
  if (!agrees(found.kind)) return found;
  const shared = words.phrases.join(' … ');
  const { figure } = subject;
  const what = TOLD.filter((kind) => figure.evidence[kind]?.how === 'number');
  const ids = what.map((kind) => figure[kind] ?? '');
  const remarks = what.length === 0 ? [] : [reason('by-number', { what, ids, words: shared })];
  const { period } = read.evidence;
  const time = period?.how === 'assumed' && period.text !== '' ? [oneLine(period.text)] : [];
  const { period: about } = subject.page.reading;
  // a page about one year may tell of the one beside it
  if (what.includes('period') && about !== null && yearOf(about.id) !== yearOf(reference.period))
    time.push(oneLine(about.evidence.text));
  const narrowing = narrowingOf(subject, reference);
  if (narrowing === null && time.length === 0) return { ...found, reasons: [...found.reasons, ...remarks] };
  const others = [...time, ...(narrowing?.words ?? [])];
  const [first = ''] = words.phrases;
  const why = reason('agrees-by-number', { ...sourceParams(subject, reference), first, shared, words: others });
  return verdict(subject, 'consistent', reference, why, ...remarks);
}
