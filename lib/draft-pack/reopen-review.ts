import type { Documents } from '../../data/schemas/document.ts';
import type { Pack, ReferenceFigure } from '../../data/schemas/pack.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import { locateQuotes } from '../resolution/quote.ts';
import type { Span } from '../text/article.ts';
import type { DocumentFacts, DraftRow, Weakness } from './draft.ts';
import { joined } from './joined.ts';
import type { OwnIndicator } from './proposals.ts';
import type { Decision, Review } from './review.ts';

/** What a pack is made a review again with. */
export interface ReopenParts {
  readonly documents: Documents;
  /** What its text is read as anew, nothing of it decided; null where it cannot be read. */
  readonly read: Review | null;
  /** The weaknesses that a doubt stands for which nobody has looked at; null of any other doubt. */
  readonly weakIn: (doubt: { readonly vi: string }) => readonly Weakness[] | null;
}

/**
 * The review of a sound pack that is mended: its figures as they are, in its order, kept but for those that nobody has looked at; behind
 * them, left out, what else its text is read as. Made into a pack with no change it is the same pack.
 */
export function reopenReview(pack: Pack, { documents, read, weakIn }: ReopenParts): Review {
  const { text, figures, ...of } = pack;
  const drafted = new Map((read?.draft.rows ?? []).map((row) => [keyOf(row.span), row]));
  const places = locateQuotes(
    text,
    figures.map(({ quote }) => quote),
  );
  const saved = figures.map((figure, at): DraftRow => {
    const found = places[at];
    // a sound pack has each of them once
    const span = typeof found === 'object' ? found : { start: 0, end: 0 };
    const row = savedRow(figure, span, text, drafted.get(keyOf(span)));
    return { ...row, weak: figure.doubt === null ? [] : (weakIn(figure.doubt.text) ?? []) };
  });
  const taken = new Set(saved.map(({ span }) => keyOf(span)));
  const others = (read?.draft.rows ?? []).filter(({ span }) => !taken.has(keyOf(span)));
  const facts = factsOf(pack, read?.facts ?? null, documents);
  return {
    draft: {
      text,
      facts,
      place: pack.place,
      rows: [...saved, ...others],
      brings: read?.draft.brings ?? { places: [], indicators: [] },
    },
    decisions: Object.fromEntries([...saved.flatMap(decisionOn), ...others.map(leftOut)]),
    facts,
    place: pack.place,
    names: pack.names,
    indicators: joined<OwnIndicator>(pack.brings?.indicators ?? [], read?.indicators ?? []),
    places: joined<PlaceData>(pack.brings?.places ?? [], read?.places ?? []),
    of,
  };
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

function savedRow(figure: ReferenceFigure, span: Span, text: string, drafted: DraftRow | undefined): DraftRow {
  const { id, quote, doubt, notes, follows, ...fields } = figure;
  /** The words that it would be read from, where they are read as it is saved. */
  const words = (property: keyof DraftRow['words']): string =>
    drafted?.fields[property] === fields[property] ? drafted.words[property] : '';
  return {
    id: `saved-${id}`,
    span,
    quote,
    fields,
    clause: drafted?.clause ?? lineAround(text, span),
    calls: drafted?.calls ?? null,
    words: { indicator: words('indicator'), place: words('place'), period: words('period'), status: words('status') },
    weak: [],
    saved: { id, doubt, notes, follows },
  };
}

function lineAround(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next };
}

type Decided = readonly [row: string, decision: Decision];

/** A weak row of a pack is one that nobody has looked at: it waits. */
const decisionOn = ({ id, weak, saved }: DraftRow): readonly Decided[] =>
  weak.length > 0 ? [] : [[id, { keep: true, mended: {}, doubt: saved?.doubt?.text.vi ?? '' }]];

const leftOut = ({ id }: DraftRow): Decided => [id, { keep: false, mended: {}, doubt: '' }];

/** What the document says of itself: as the pack has it, and what no pack tells as its first lines do. */
function factsOf(pack: Pack, read: DocumentFacts | null, { organs }: Documents): DocumentFacts {
  const { conference, issuer, title } = pack;
  const about = read ?? { number: null, date: null, year: null, kind: null };
  const meeting =
    conference === null
      ? { number: about.number, date: about.date, ordinal: null, term: null }
      : {
          number: conference.number,
          date: conference.date,
          ordinal: conference.ordinal,
          term: conference.term && { from: conference.term.from, to: conference.term.to },
        };
  // the people's committee of a province is called by the province alone
  const office = issuer === 'province' ? 'province-people-committee' : issuer;
  const organ = organs.find(({ id }) => office.endsWith(`-${id}`))?.id ?? null;
  return { ...meeting, title, organ, year: about.year, kind: about.kind };
}
