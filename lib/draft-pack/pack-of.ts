import type { Documents } from '../../data/schemas/document.ts';
import { PACK_FORMAT, type Pack, type ReferenceFigure } from '../../data/schemas/pack.ts';
import type { PlaceData, PlaceKind } from '../../data/schemas/place.ts';
import { yearOf } from '../resolution/period.ts';
import { broughtPlaces } from './brought-places.ts';
import type { DraftRow, PackDraft, RowFields } from './draft.ts';
import { isLaidBeforeCongress } from './facts-of.ts';
import { type DocumentNames, namesOf } from './names-of.ts';
import type { OwnIndicator } from './proposals.ts';

/** The place of a document with what a pack says of it. */
interface DocumentPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  /** With its level, in both languages. */
  readonly name: Bilingual;
}

type Bilingual = { readonly vi: string; readonly en: string };

/** What the making of a pack needs beside the draft. */
export interface PackParts {
  readonly documents: Documents;
  readonly place: DocumentPlace;
  /** Is it one of the data's? */
  readonly isKnownPlace: (id: string) => boolean;
  /** What the document speaks of that the data has not: as the draft proposes it, or as the reader left it. */
  readonly places: readonly PlaceData[];
  readonly indicators: readonly OwnIndicator[];
  /** Those the reader kept, mended or not. */
  readonly rows: readonly DraftRow[];
  /** Why a row is not to be relied on, in both languages; null of one that is. Such a figure of a pack accuses nobody. */
  readonly doubtOf: (row: DraftRow) => Bilingual | null;
  readonly id: string;
  readonly version: number;
  readonly url: string | null;
  /** What the reader calls it; left out, what the document calls itself. */
  readonly names?: DocumentNames;
}

/**
 * The pack of a draft's rows. Rows without indicator, place or period, or of a place that nothing
 * tells the level of, are left out: no figure can be held against them. It is
 * not valid where no row is left, which the loader says; the loader is also the only judge of everything else.
 */
export function packOf(draft: PackDraft, parts: PackParts): Pack {
  const { facts, text } = draft;
  const { place, rows } = parts;
  const organ = parts.documents.organs.find(({ id }) => id === facts.organ);
  const isGiven = (id: string): boolean => parts.isKnownPlace(id) || parts.places.some((given) => given.id === id);
  const places = broughtPlaces(rows, isGiven, place.id, parts.documents);
  const isPlace = (id: string): boolean => isGiven(id) || places.some((brought) => brought.id === id);
  const figures = figuresOf(rows, isPlace, parts.doubtOf, new Map(draft.rows.map((row) => [row.id, row])));
  return {
    format: PACK_FORMAT,
    id: parts.id,
    version: parts.version,
    title: facts.title,
    names: parts.names ?? namesOf(facts, place, parts.documents),
    source: { url: parts.url },
    issuer: issuerOf(organ?.id, place.kind),
    place: place.id,
    periods: { results: periodsOf(figures, 'results'), targets: periodsOf(figures, 'targets') },
    conference: conferenceOf(draft, parts),
    text,
    figures,
    commitments: [],
    derived: [],
    evidence: [],
    ...broughtBy(figures, [...parts.places, ...places], parts.indicators),
  };
}

/** A place that was found may lie in one that was given, which stands in front of it; of the indicators only those that figures have. */
function broughtBy(
  figures: readonly ReferenceFigure[],
  places: readonly PlaceData[],
  indicators: readonly OwnIndicator[],
): Pick<Pack, 'brings'> {
  const used = new Set(figures.map(({ indicator }) => indicator));
  const own = indicators.filter(({ id }) => used.has(id));
  if (own.length + places.length === 0) return {};
  return {
    brings: {
      ...(places.length > 0 && { places: [...places] }),
      ...(own.length > 0 && { indicators: own.map((indicator) => ({ ...indicator })) }),
    },
  };
}

/** As lib/mention names issuers: a province alone is its people's committee. */
function issuerOf(organ: string | undefined, kind: PlaceKind): string {
  if (organ === undefined) return 'unknown';
  if (kind === 'country') return 'central';
  // what a Party organisation's congress sets is the committee's to reach
  if (organ === 'party-congress') return `${kind}-party-committee`;
  return kind === 'province' && organ === 'people-committee' ? 'province' : `${kind}-${organ}`;
}

/** `drafted`: the rows before anybody mended them, by id. */
function figuresOf(
  rows: readonly DraftRow[],
  isPlace: (id: string) => boolean,
  doubtOf: PackParts['doubtOf'],
  drafted: ReadonlyMap<string, DraftRow>,
): ReferenceFigure[] {
  const used = new Set(rows.flatMap(({ saved }) => saved?.id ?? []));
  return rows.flatMap((row): ReferenceFigure[] => {
    const { fields, quote, saved } = row;
    const { indicator, place, period } = fields;
    if (indicator === null || place === null || period === null || !isPlace(place)) return [];
    const id = saved?.id ?? idOf([indicator.replace('other:', ''), place, period.toLowerCase(), fields.status], used);
    const why = doubtOf(row);
    const isAsSaved = saved !== undefined && isSameAmount(fields, drafted.get(row.id)?.fields ?? fields);
    return [
      {
        ...fields,
        id,
        indicator,
        place,
        period,
        quote,
        doubt:
          isAsSaved && saved.doubt !== null && saved.doubt.text.vi === why?.vi ? saved.doubt : doubtIn(fields, why),
        notes: saved?.notes ?? [],
        follows: isAsSaved ? saved.follows : null,
      },
    ];
  });
}

/** Is it the same number of the same thing? What was said of the one is then true of the other. */
const isSameAmount = (a: RowFields, b: RowFields): boolean =>
  (['value', 'high', 'unit', 'measure', 'base', 'bound', 'indicator', 'place', 'period'] as const).every(
    (field) => a[field] === b[field],
  );

/** The doubt of a figure whose own reading is the only one there is. */
function doubtIn({ value, unit, measure, base }: RowFields, why: Bilingual | null): ReferenceFigure['doubt'] {
  if (why === null) return null;
  return { text: why, readings: [{ value, unit, measure, base, reason: why }], evidence: [] };
}

/** An id as the schema has them, told from those before it by a number. */
function idOf(parts: readonly string[], used: Set<string>): string {
  const base = parts.join('-').slice(0, 70).replace(/-+$/, '');
  let id = base;
  for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
  used.add(id);
  return id;
}

/** The periods that figures are of, the latest first. */
export function periodsOf(
  figures: readonly Pick<RowFields, 'status' | 'period'>[],
  which: 'results' | 'targets',
): string[] {
  const all = figures
    .filter(({ status }) => (status === 'target') === (which === 'targets'))
    .flatMap(({ period }) => period ?? []);
  return [...new Set(all)].sort((a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0)).slice(0, 20);
}

/**
 * Only a meeting that is counted can be told from the others of its body; a document of no such meeting is told by its number and
 * its day.
 */
function conferenceOf({ facts }: PackDraft, { documents, place }: PackParts): Pack['conference'] {
  const meets = isLaidBeforeCongress(facts) ? 'party-congress' : facts.organ;
  const organ = documents.organs.find(({ id }) => id === meets);
  const { ordinal, term, date, number } = facts;
  const isCounted = ordinal !== null && term !== null;
  if (organ === undefined || !(isCounted || (number !== null && date !== null))) return null;
  const bare = place.name.vi.slice(levelWord(place).length).trim();
  const called = organ.called.map((name) => name.replace('{place}', place.name.vi));
  const byKind = organ.calledBy?.[place.kind] ?? [];
  const isShort = (name: string): boolean => !name.includes('{name}');
  return {
    organ: [
      ...called.filter((name) => !name.includes('{level}')),
      ...byKind.filter((name) => !isShort(name)).map((name) => name.replace('{name}', bare)),
    ],
    organShort: [
      ...called.filter((name) => name.includes('{level}')).map((name) => name.replace('{level}', levelWord(place))),
      ...byKind.filter(isShort),
    ],
    ordinal: isCounted ? ordinal : null,
    term: isCounted ? { ...term, ordinal: null } : null,
    date,
    number,
  };
}

/** "tỉnh" of "tỉnh Thái Nguyên": what stands in front of the name alone. */
const levelWord = ({ name }: DocumentPlace): string => name.vi.match(/^\p{Ll}+(?: \p{Ll}+)*/u)?.[0] ?? '';
