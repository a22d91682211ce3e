import type { Pack } from '../../data/schemas/pack.ts';
import { broughtFaults, knownWith } from './brought.ts';
import type { Fault, FaultCode } from './fault.ts';
import type { KnownIds } from './known.ts';
import { parsePeriod } from './period.ts';
import { type Located, locateQuotes } from './quote.ts';

type Report = (path: string, code: FaultCode, params?: Record<string, string>) => void;

/** The faults of a pack whose form is right: quotes that do not stand in the text once, ids and references that are not. */
export function consistencyFaults(pack: Pack, data: KnownIds): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (path, code, params = {}) => faults.push({ path, code, params });
  const known = knownWith(pack, data);
  broughtFaults(pack, data, report);
  if (!known.places.has(pack.place)) report('place', 'unknown-place', { id: pack.place });
  if (pack.conference?.term && pack.conference.term.to < pack.conference.term.from)
    report('conference.term', 'span-reversed');
  checkIds(pack, report);
  const figureIds = new Set(pack.figures.map((figure) => figure.id));
  const evidenceIds = new Set(pack.evidence.map((entry) => entry.id));
  const evidence = (path: string, ids: readonly string[]) => {
    ids.forEach((id, i) => {
      if (!evidenceIds.has(id)) report(`${path}[${i}]`, 'unknown-entry', { id });
    });
  };
  const places = locateQuotes(
    pack.text,
    [...pack.figures, ...pack.commitments].map(({ quote }) => quote),
  );
  pack.figures.forEach((figure, i) => {
    const path = `figures[${i}]`;
    checkSubject(figure, path, known, report);
    checkUnit(figure.unit, `${path}.unit`, known, report);
    const { definition } = figure;
    if (definition !== null && !known.definitions.has(definition)) {
      report(`${path}.definition`, 'unknown-definition', { id: definition });
    }
    checkQuote(places[i], figure.quote, `${path}.quote`, report);
    checkRange(figure, path, report);
    figure.notes.forEach((note, j) => {
      evidence(`${path}.notes[${j}].evidence`, note.evidence);
    });
    figure.doubt?.readings.forEach((reading, j) => {
      checkUnit(reading.unit, `${path}.doubt.readings[${j}].unit`, known, report);
    });
    evidence(`${path}.doubt.evidence`, figure.doubt?.evidence ?? []);
    evidence(`${path}.follows.evidence`, figure.follows?.evidence ?? []);
    if (figure.follows !== null && !figureIds.has(figure.follows.share)) {
      report(`${path}.follows.share`, 'unknown-entry', { id: figure.follows.share });
    }
    if (figure.follows !== null && !isPositive(figure.follows.plan)) report(`${path}.follows.plan`, 'not-positive');
  });
  pack.commitments.forEach((commitment, i) => {
    const path = `commitments[${i}]`;
    if (!known.places.has(commitment.place)) report(`${path}.place`, 'unknown-place', { id: commitment.place });
    commitment.indicators.forEach((id, j) => {
      if (!known.indicators.has(id)) report(`${path}.indicators[${j}]`, 'unknown-indicator', { id });
    });
    checkQuote(places[pack.figures.length + i], commitment.quote, `${path}.quote`, report);
  });
  pack.derived.forEach((derived, i) => {
    const path = `derived[${i}]`;
    checkSubject(derived, path, known, report);
    checkUnit(derived.unit, `${path}.unit`, known, report);
    derived.from.forEach((id, j) => {
      if (!figureIds.has(id)) report(`${path}.from[${j}]`, 'unknown-entry', { id });
    });
    evidence(`${path}.evidence`, derived.evidence);
  });
  return faults;
}

function checkIds(pack: Pack, report: Report): void {
  for (const list of ['figures', 'commitments', 'derived', 'evidence'] as const) {
    const seen = new Set<string>();
    pack[list].forEach(({ id }, i) => {
      if (seen.has(id)) report(`${list}[${i}].id`, 'duplicate-id', { id });
      seen.add(id);
    });
  }
}

interface Subject {
  readonly indicator: string;
  readonly place: string;
  readonly period: string;
}

function checkSubject(subject: Subject, path: string, known: KnownIds, report: Report): void {
  if (!known.indicators.has(subject.indicator)) {
    report(`${path}.indicator`, 'unknown-indicator', { id: subject.indicator });
  }
  if (!known.places.has(subject.place)) report(`${path}.place`, 'unknown-place', { id: subject.place });
  const period = parsePeriod(subject.period);
  if (period.kind === 'span' && period.from >= period.year) report(`${path}.period`, 'span-reversed');
}

function checkUnit(unit: string, path: string, known: KnownIds, report: Report): void {
  if (!known.units.has(unit)) report(path, 'unknown-unit', { id: unit });
}

function checkQuote(
  found: Located | undefined,
  quote: Pack['figures'][number]['quote'],
  path: string,
  report: Report,
): void {
  if (found === 'none') report(path, 'quote-missing', { quote: quote.exact });
  if (found === 'many') report(path, 'quote-ambiguous', { quote: quote.exact });
}

function checkRange(figure: Pack['figures'][number], path: string, report: Report): void {
  if (figure.bound === 'range' && figure.high === null) report(`${path}.high`, 'range-without-end');
  if (figure.high !== null && Number(figure.high) <= Number(figure.value)) report(`${path}.high`, 'range-reversed');
  if (figure.precision !== null && !isPositive(figure.precision)) report(`${path}.precision`, 'not-positive');
}

function isPositive(decimal: string): boolean {
  return decimal !== '0' && !decimal.startsWith('-');
}
