import { readdirSync, readFileSync } from 'node:fs';
import type { Figure } from '../../lib/figure/figure.ts';

/** What is expected of one figure; a property that is absent is not looked at. */
export interface ExpectedFigure {
  /** Words of the text that the figure overlaps. */
  readonly at: string;
  readonly measure?: string;
  readonly status?: string;
  /** An id; "other": any rival of the source's indicators; "none": none of the source's indicators. */
  readonly indicator?: string;
  readonly place?: string;
  readonly period?: string;
  readonly direction?: string;
  readonly base?: string;
  readonly unit?: string;
  readonly definition?: string;
  readonly issuer?: string;
  readonly part?: string;
  /** The measure of another reading that must stand beside the main one. */
  readonly reading?: string;
  /** "yes": the figure belongs to an organisation below the city. */
  readonly body?: string;
}

export interface Case {
  readonly title: string;
  readonly published?: string;
  readonly text: string;
  readonly figures: readonly ExpectedFigure[];
}

const FOLDER = new URL('./cases/', import.meta.url);
/** Indicators without a printed figure in the source: reading them accuses nobody. */
const HARMLESS = new Set(['industry-output', 'agriculture-share']);

/** The hand-written sentences with what each figure is, by file. */
export function readCases(): { name: string; cases: Case[] }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, cases: JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) }));
}

function indicatorFits(wanted: string, got: string | null): boolean {
  if (wanted === 'other') return got?.startsWith('other:') ?? false;
  if (wanted === 'none') return got === null || got.startsWith('other:') || HARMLESS.has(got);
  return got === wanted;
}

/** What is wrong with the figures read from a case, in words; empty when everything is as expected. */
export function faultsOf({ title, text, figures: expected }: Case, figures: readonly Figure[]): string[] {
  const faults: string[] = [];
  const offset = title.length + 1;
  const free = new Set(figures.filter(({ start }) => start >= offset));
  let from = 0;
  for (const wanted of expected) {
    const at = text.indexOf(wanted.at, from);
    const start = at + offset;
    from = at + wanted.at.length;
    const end = start + wanted.at.length;
    const figure = [...free].find((candidate) => candidate.start < end && start < candidate.end);
    if (figure === undefined) {
      faults.push(`"${wanted.at}" is not read`);
      continue;
    }
    free.delete(figure);
    const check = (name: string, want: string | undefined, got: string | null, fits = got === want): void => {
      if (want !== undefined && !fits) faults.push(`"${wanted.at}" ${name}: ${want} wanted, ${got} read`);
    };
    const { indicator, reading, body } = wanted;
    check(
      'indicator',
      indicator,
      figure.indicator,
      indicator === undefined || indicatorFits(indicator, figure.indicator),
    );
    check('measure', wanted.measure, figure.measure);
    check('status', wanted.status, figure.status);
    check('place', wanted.place, figure.place);
    check('period', wanted.period, figure.period);
    check('direction', wanted.direction, figure.direction);
    check('base', wanted.base, figure.base);
    check('unit', wanted.unit, figure.unit);
    check('definition', wanted.definition, figure.definition);
    check('issuer', wanted.issuer, figure.issuer);
    check('part', wanted.part, figure.part);
    const others = figure.readings.map(({ measure }) => measure);
    check('reading', reading, others.join(), reading === undefined || others.some((measure) => measure === reading));
    check('body', body, figure.body?.text ?? null, body === undefined || figure.body !== null);
  }
  for (const { start, end, value } of free) {
    faults.push(`"${`${title}\n${text}`.slice(start, end)}" (${value}) is read, and is no figure`);
  }
  return faults;
}
