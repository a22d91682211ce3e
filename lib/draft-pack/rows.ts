import type { IndicatorData } from '../../data/schemas/indicator.ts';
import type { Figure } from '../figure/figure.ts';
import type { Span } from '../text/article.ts';
import type { DocumentFacts, DraftRow, RowFields } from './draft.ts';
import type { Proposals } from './proposals.ts';
import { quotesOf } from './quotes-of.ts';
import type { Over } from './sections.ts';
import { underHeads } from './under-heads.ts';
import { weaknessesOf } from './weaknesses.ts';

/** A number that the document takes back or only imagines is none of its own. */
const OWN: ReadonlySet<string> = new Set(['result', 'estimate', 'target']);

/** What rows are made with beside the figures. */
interface RowParts {
  /** Those of the lexicon, by id. */
  readonly indicators: ReadonlyMap<string, IndicatorData>;
  /** Those that the document's own words propose. */
  readonly proposals: Proposals;
  /** What the document's own words call each figure. */
  readonly calls: readonly (string | null)[];
  /** The day it was signed or came out, and the term that it names. */
  readonly date: string | null;
  readonly term: DocumentFacts['term'];
  readonly sectionOf: (place: Span) => Over;
  /** Words around a figure that may make it a part of what it was read as. */
  readonly narrowingOf: (figure: Figure) => readonly string[];
}

/**
 * The rows of a document, in its order. Left out: what the document denies or supposes, and a number that cannot be quoted so that
 * it is found again.
 */
export function rowsOf(text: string, figures: readonly Figure[], parts: RowParts): readonly DraftRow[] {
  const quotes = quotesOf(text, figures);
  const rows = figures.flatMap((read, at): DraftRow[] => {
    const { date, term } = parts;
    const adds = parts.indicators.get(read.indicator ?? '')?.additive ?? false;
    const { figure, isSettled } = underHeads(read, parts.sectionOf(read), text, { date, term, adds });
    const { status, start, end } = figure;
    const quote = quotes[at] ?? null;
    if (!isOwn(status) || quote === null) return [];
    const proposed = parts.proposals.of.get(read);
    const id = proposed?.id ?? figure.indicator;
    const indicator = parts.indicators.get(id ?? '') ?? null;
    const { evidence } = figure;
    return [
      {
        id: `at-${start}`,
        span: { start, end },
        quote,
        fields: fieldsOf(asProposed({ ...figure, indicator: id }, indicator), status, indicator),
        clause: figure.clause,
        calls: parts.calls[at] ?? null,
        words: {
          indicator: proposed?.words ?? evidence.indicator?.text ?? '',
          place: evidence.place?.text ?? '',
          period: evidence.period?.text ?? '',
          status: evidence.status.text,
        },
        weak: weaknessesOf(figure, {
          text,
          indicator,
          isProposed: proposed !== undefined,
          isSettled,
          narrowingOf: parts.narrowingOf,
        }),
      },
    ];
  });
  return withClashes(rows);
}

const isOwn = (status: Figure['status']): status is RowFields['status'] => OWN.has(status);

/**
 * A percentage of a thing that the data has not is its level, where no word says that it is one of a plan; so much a year is how it
 * grows.
 */
function asProposed(figure: Figure, indicator: IndicatorData | null): Figure {
  if (figure.unit === 'percent-per-year')
    return { ...figure, unit: 'percent', measure: 'change', direction: figure.direction ?? 'up' };
  return indicator === null && figure.measure === 'share-of-plan' && figure.evidence.measure.how === 'assumed'
    ? { ...figure, measure: 'level' }
    : figure;
}

function fieldsOf(figure: Figure, status: RowFields['status'], indicator: IndicatorData | null): RowFields {
  const { place, period, measure, direction, value, high, bound, precision, base, definition, issuer } = figure;
  return {
    indicator: figure.indicator,
    place,
    period: period === 'unknown' ? null : period,
    status,
    measure,
    direction,
    value,
    high,
    unit: (measure === 'level' && indicator?.implies?.[figure.unit]) || figure.unit,
    bound,
    precision,
    base,
    definition,
    // whose result it is says nothing of a result; a share of a plan is one of somebody's plan
    issuer: status === 'target' || measure === 'share-of-plan' ? issuer : null,
  };
}

/** Two numbers for one thing: one of them is of something else than was read. */
function withClashes(rows: readonly DraftRow[]): readonly DraftRow[] {
  const values = new Map<string, Set<string>>();
  for (const { fields } of rows) {
    const { value, high, bound } = fields;
    const said = `${value} ${high} ${bound}`;
    const known = values.get(subjectOf(fields));
    if (known) known.add(said);
    else values.set(subjectOf(fields), new Set([said]));
  }
  return rows.map((row) => {
    const { indicator } = row.fields;
    const isAlone = indicator === null || values.get(subjectOf(row.fields))?.size === 1;
    return isAlone ? row : { ...row, weak: [...row.weak, 'clash' as const] };
  });
}

/** What a number is of: of one subject a document gives one number. */
const subjectOf = (fields: RowFields): string =>
  [
    fields.indicator,
    fields.place,
    fields.period,
    fields.status === 'estimate' ? 'result' : fields.status,
    fields.measure,
    fields.direction,
    fields.unit,
    fields.base,
    fields.definition,
    fields.issuer,
  ].join(' ');
