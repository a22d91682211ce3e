import type { Lexicons } from '../../data/index.ts';
import type { Documents } from '../../data/schemas/document.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import type { PackDraft } from '../../lib/draft-pack/draft.ts';
import { createLevelWords, type LevelWords } from '../../lib/draft-pack/level-words.ts';
import { type Finished, packOfReview } from '../../lib/draft-pack/pack-of-review.ts';
import type { OwnIndicator } from '../../lib/draft-pack/proposals.ts';
import { type Decision, decide, type Review, reviewOf } from '../../lib/draft-pack/review.ts';
import { knownIds } from '../../lib/engine/known-ids.ts';
import { placeNameOf } from '../../lib/explain/place-name.ts';
import type { LabelledDocument } from '../labels/documents.ts';
import { placeOfLabel } from './place-of-label.ts';
import { sameNumber, unitOf } from './same.ts';
import type { DraftScore, KnownIndicators, ScoredRow } from './score-draft.ts';

/**
 * The pack that a careful reader makes of a draft: every row mended to what its label says, the others dropped. An indicator that
 * the data has not is called by what the document's own words of its rows call it, or by its label where they do not.
 */
export function packOfLabels(
  document: LabelledDocument,
  draft: PackDraft,
  { rows, extra }: DraftScore,
  data: Lexicons,
  documents: Documents,
): Finished & { readonly ids: ReadonlyMap<string, string> } {
  const known = new Map(data.indicators.indicators.map(({ id, implies = {} }) => [id, implies]));
  const { units } = knownIds(data);
  const isUnit: IsUnit = (id) => units.has(id);
  const own = ownIndicators(rows, known, isUnit);
  const places = new Map(data.places.map((place) => [place.id, place]));
  const brought = broughtPlaces(document, draft, places, createLevelWords(documents));
  const isPlace = (id: string): boolean => places.has(id) || brought.some((place) => place.id === id);
  let review: Review = {
    ...reviewOf(draft),
    place: document.facts.place,
    places: brought,
    indicators: [...own.values()],
  };
  for (const { id } of extra) review = decide(review, id, DROPPED);
  for (const { label, row } of rows) {
    if (row === null) continue;
    const indicator = own.get(label.indicator)?.id ?? label.indicator;
    const canStand = PERIOD.test(label.period) && isPlace(label.place);
    review = decide(
      review,
      row.id,
      canStand
        ? mendedTo(
            { label, row },
            indicator,
            known.get(indicator)?.[label.unit] ?? unitIn(label.unit, row.fields.unit, isUnit),
          )
        : DROPPED,
    );
  }
  const finished = packOfReview(review, {
    documents,
    places,
    nameOf: placeNameOf,
    unseen: () => null,
    id: document.id,
    version: 1,
    url: null,
  });
  return { ...finished, ids: new Map([...own].map(([label, { id }]) => [label, id])) };
}

/** Those that the draft brings, and what a reader makes where it found another one or none: the document's own, and those of its rows. */
function broughtPlaces(
  { article, facts, labels }: LabelledDocument,
  { brings }: PackDraft,
  known: ReadonlyMap<string, PlaceData>,
  levels: LevelWords,
): readonly PlaceData[] {
  const found = new Map(brings.places.map((place) => [place.id, place]));
  for (const id of new Set([facts.place, ...labels.map(({ place }) => place)])) {
    if (id === null || known.has(id) || found.has(id)) continue;
    const made = placeOfLabel(article.text, id, levels);
    if (made !== null) found.set(id, id === facts.place ? made : { ...made, parent: facts.place });
  }
  return [...found.values()];
}

type IsUnit = (id: string) => boolean;

/** The unit of a label as the data calls it: what it only counts, or calls by a name that no unit has, is of the unit that was read. */
const unitIn = (label: string, read: string, isUnit: IsUnit): string =>
  label === 'count' || unitOf(label) === unitOf(read) || !isUnit(label) ? read : label;

const PERIOD = /^\d{4}(?:-(?:H[12]|Q[1-4]|\d{1,2}M|\d{2}|\d{4}|to|to-\d{2}-\d{2}))?$/u;
const DROPPED: Decision = { keep: false, mended: {}, doubt: '' };

function mendedTo(
  { label, row }: { label: ScoredRow['label']; row: NonNullable<ScoredRow['row']> },
  indicator: string,
  unit: string,
): Decision {
  const { value, high } = row.fields;
  const isSame = sameNumber(value, label.value) && sameNumber(high, label.high);
  const number = isSame ? {} : { value: String(label.value), high: label.high === null ? null : String(label.high) };
  const { bound, place, period, status, measure } = label;
  const mended = { ...number, unit, bound, place, period, status, measure, indicator } as Decision['mended'];
  return { keep: true, mended, doubt: '' };
}

/** The indicators of labels that the data has not, by their labels. */
function ownIndicators(
  rows: readonly ScoredRow[],
  known: KnownIndicators,
  isUnit: IsUnit,
): ReadonlyMap<string, OwnIndicator> {
  const own = new Map<string, OwnIndicator>();
  for (const { label, row } of rows) {
    if (known.has(label.indicator)) continue;
    const id = label.indicator.replace(/^[a-z]+:/u, '');
    const name = id.replaceAll('-', ' ');
    const before = own.get(label.indicator);
    const names = [...new Set([...(before?.names ?? []), ...(row?.calls ? [row.calls] : [])])];
    const isCounted = label.measure === 'level' || !label.unit.startsWith('percent');
    const unit = unitIn(label.unit, row?.fields.unit ?? label.unit, isUnit);
    const units = [...new Set([...(before?.units ?? []), ...(isCounted ? [unit] : [])])];
    own.set(label.indicator, { id, name: { vi: name, en: name }, better: 'neutral', additive: false, names, units });
  }
  for (const [label, one] of own) {
    const { names, units, name } = one;
    own.set(label, {
      ...one,
      names: names.length > 0 ? names : [name.vi],
      units: units.length > 0 ? units : ['percent'],
    });
  }
  return own;
}

/** The pack, or why there is none. */
export const packIn = (finished: Finished): Pack => {
  if (!finished.ok) throw new Error(`no pack: ${finished.why}`);
  return finished.pack;
};
