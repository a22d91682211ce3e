import type { DraftRow, PackDraft } from '../../lib/draft-pack/draft.ts';
import type { LabelledDocument, LabelledFacts } from '../labels/documents.ts';
import type { Label } from '../labels/texts.ts';
import { periodOf, sameNumber, statusOf, unitOf } from './same.ts';

/** What a reader would have to touch in a row. */
type Property = 'value' | 'unit' | 'bound' | 'indicator' | 'place' | 'period' | 'status' | 'measure';

/** A label and the row read of it; null where none was. `wrong`: none of a row that needs no touch. */
export interface ScoredRow {
  readonly label: Label;
  readonly row: DraftRow | null;
  readonly isKnown: boolean;
  readonly wrong: readonly Property[];
}

export interface DraftScore {
  readonly rows: readonly ScoredRow[];
  /** Rows of numbers that nobody labelled. */
  readonly extra: readonly DraftRow[];
  /** The facts that were read otherwise, as "name: got, want". */
  readonly facts: { readonly all: number; readonly wrong: readonly string[] };
}

/** The indicators that the data has, with the units that are printed for short ("40 triệu đồng" a person and year). */
export type KnownIndicators = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * Holds the draft of a document against its labels. `known`: the indicators that the data has; of another one a row is right
 * when it proposes a new one by the document's words.
 */
export function scoreDraft(document: LabelledDocument, draft: PackDraft, known: KnownIndicators): DraftScore {
  const taken = new Set<DraftRow>();
  const rows = document.labels.map((label): ScoredRow => {
    const isKnown = known.has(label.indicator);
    // a row stands for one label: in "1.286 đảng viên/KH 1.200 đảng viên" the plan has none of its own
    const row =
      draft.rows.find((one) => !taken.has(one) && one.span.start < label.span.end && label.span.start < one.span.end) ??
      null;
    if (row !== null) taken.add(row);
    return { label, row, isKnown, wrong: row === null ? [] : wrongIn(label, row, isKnown, known) };
  });
  return { rows, extra: draft.rows.filter((row) => !taken.has(row)), facts: scoreFacts(document.facts, draft) };
}

function wrongIn(label: Label, { fields }: DraftRow, isKnown: boolean, known: KnownIndicators): Property[] {
  const isNew = fields.indicator !== null && !known.has(fields.indicator);
  const right: Readonly<Record<Property, boolean>> = {
    value: sameNumber(fields.value, label.value) && sameNumber(fields.high, label.high),
    unit: unitOf(fields.unit) === unitOf(label.unit) || fields.unit === known.get(label.indicator)?.[label.unit],
    bound: fields.bound === label.bound,
    indicator: isKnown ? fields.indicator === label.indicator : isNew,
    place: fields.place === label.place,
    period: periodOf(fields.period ?? 'unknown') === periodOf(label.period),
    status: statusOf(fields.status) === statusOf(label.status),
    measure: fields.measure === label.measure,
  };
  return (Object.keys(right) as Property[]).filter((name) => !right[name]);
}

function scoreFacts(facts: LabelledFacts, { facts: read, place }: PackDraft): DraftScore['facts'] {
  const got: LabelledFacts = {
    ...read,
    term: read.term === null ? null : [read.term.from, read.term.to],
    place,
  };
  const names = ['kind', 'number', 'date', 'organ', 'ordinal', 'term', 'place'] as const;
  const told = (value: unknown): string => JSON.stringify(value);
  const wrong = names
    .filter((name) => told(got[name]) !== told(facts[name]))
    .map((name) => `${name}: ${told(got[name])}, not ${told(facts[name])}`);
  return { all: names.length, wrong };
}
