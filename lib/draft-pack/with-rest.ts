import type { Pack } from '../../data/schemas/pack.ts';
import type { DraftRow } from './draft.ts';
import { joined } from './joined.ts';
import { periodsOf } from './pack-of.ts';
import type { Review } from './review.ts';
import type { SavedRest } from './saved.ts';

/**
 * The pack that was made of a review, with what the saved pack said beside its figures, wherever the reader has not said it anew. What
 * rests on a figure that is another by now is left out.
 */
export function withRest(made: Pack, review: Review, of: SavedRest): Pack {
  const { draft, facts } = review;
  const isSameBody = facts.organ === draft.facts.organ && review.place === draft.place;
  const isAsSaved = unchangedIn(made, draft.rows);
  return {
    ...made,
    issuer: isSameBody ? of.issuer : made.issuer,
    conference: isSameBody && of.conference !== null ? conferenceOf(of.conference, review) : made.conference,
    periods: {
      results: periodsAgain(made, draft.rows, of, 'results'),
      targets: periodsAgain(made, draft.rows, of, 'targets'),
    },
    figures: made.figures.map((figure) =>
      figure.follows !== null && !isAsSaved.has(figure.follows.share) ? { ...figure, follows: null } : figure,
    ),
    commitments: of.commitments,
    derived: of.derived.filter(({ from }) => from.every((id) => isAsSaved.has(id))),
    evidence: of.evidence,
    ...broughtAgain(made, review, of),
  };
}

type Conference = NonNullable<Pack['conference']>;

/** The meeting by the names it had, with what the reader says of it by now; null where he says none. */
function conferenceOf(conference: Conference, { facts }: Review): Conference | null {
  const { ordinal, term, date, number } = facts;
  const isCounted = ordinal !== null && term !== null;
  if (!isCounted && (number === null || date === null)) return null;
  const { term: saved } = conference;
  const isSameTerm = term?.from === saved?.from && term?.to === saved?.to;
  return {
    ...conference,
    ordinal: isCounted ? ordinal : null,
    date,
    number,
    term: isCounted ? { ...term, ordinal: isSameTerm ? (saved?.ordinal ?? null) : null } : null,
  };
}

/** As the pack has them while its figures are of the same periods as before. */
function periodsAgain(made: Pack, rows: readonly DraftRow[], of: SavedRest, which: 'results' | 'targets'): string[] {
  const saved = rows.filter((row) => row.saved !== undefined).map(({ fields }) => fields);
  const now = made.periods[which];
  return periodsOf(saved, which).join() === now.join() ? of.periods[which] : now;
}

/** The ids of figures that say what they said. */
function unchangedIn({ figures }: Pack, rows: readonly DraftRow[]): ReadonlySet<string> {
  const before = new Map(
    rows.flatMap(({ saved, fields }) => (saved === undefined ? [] : [[saved.id, fields] as const])),
  );
  return new Set(
    figures.flatMap((figure) => {
      const fields = before.get(figure.id);
      const isSame =
        fields !== undefined &&
        Object.entries(fields).every(([field, said]) => figure[field as keyof typeof fields] === said);
      return isSame ? [figure.id] : [];
    }),
  );
}

/** What the pack brought, as the reader left it, and what its figures have besides; not what is only proposed. */
function broughtAgain(made: Pack, { indicators }: Review, { brings: before }: SavedRest): Pick<Pack, 'brings'> {
  const places = made.brings?.places ?? [];
  const used = new Set([
    made.place,
    ...made.figures.flatMap(({ indicator, place }) => [indicator, place]),
    ...[...(before?.places ?? []), ...(before?.indicators ?? [])].map(({ id }) => id),
  ]);
  // a place wants those it lies in, which stand in front of it
  for (const { id, parent } of places.toReversed()) if (parent !== null && used.has(id)) used.add(parent);
  const isUsed = ({ id }: { readonly id: string }): boolean => used.has(id);
  const brings = {
    places: places.filter(isUsed),
    indicators: joined(indicators, made.brings?.indicators ?? []).filter(isUsed),
  };
  if (before === undefined && brings.places.length + brings.indicators.length === 0) return {};
  return {
    brings: {
      ...((brings.places.length > 0 || before?.places !== undefined) && { places: brings.places }),
      ...((brings.indicators.length > 0 || before?.indicators !== undefined) && { indicators: brings.indicators }),
    },
  };
}
