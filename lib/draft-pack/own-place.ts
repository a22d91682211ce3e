import type { Documents } from '../../data/schemas/document.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import type { Evidence } from '../mention/evidence.ts';
import { LEVELS_UP } from '../mention/place/place-lexicon.ts';
import { tokenize } from '../text/tokens.ts';
import { type Name, nameOfDayLine } from './day-line.ts';
import { bareWords, firstLines, startsWithWords } from './head-lines.ts';
import { headPieces } from './letterhead.ts';
import { createLevelWords } from './level-words.ts';
import { dashedNames, endsWithIssuer, issuerHeads, type NamedInHead, namedInHead } from './named-in-head.ts';
import { isWithin, newId, placesNamed } from './places-named.ts';
import { unlevelledIn } from './unlevelled.ts';

/** The place whose body issued a document, and the words that say so. */
export interface OwnPlace {
  readonly place: PlaceData;
  /** What of it and of the places that its head says it lies in the data has not; each behind the one it lies in. */
  readonly brings: readonly PlaceData[];
  readonly evidence: Evidence;
}

/**
 * Whose document it is, by the body that its letterhead or its title names: "TỈNH ỦY BÌNH ĐỊNH" over "THỊ ỦY AN NHƠN" is one of
 * An Nhơn. Where only the level of the body stands there ("ỦY BAN NHÂN DÂN HUYỆN"), the day's line has the name ("Bát Xát, ngày
 * 22 tháng 6"). Null where no body is named so.
 */
export function ownPlaceOf(text: string, words: Documents, places: readonly PlaceData[]): OwnPlace | null {
  const day = nameOfDayLine(text);
  const named = namedIn(text, words, places, day);
  const issuer = lowest(named.filter(({ isIssuer, name }) => isIssuer && name !== ''));
  if (issuer !== null) return ownOf(text, issuer, named, places);
  const level = lowest(named.filter(({ isIssuer, kind }) => isIssuer && kind !== 'province'));
  if (level !== null && day !== null) return ownOf(text, { ...day, kind: level.kind, isIssuer: true }, named, places);
  return centralOf(text, words, places);
}

/** The places of the lines that are of a letterhead, in capitals, or begin with a body or with what the document is. */
function namedIn(
  text: string,
  words: Documents,
  places: readonly PlaceData[],
  day: Name | null,
): readonly NamedInHead[] {
  const issuers = issuerHeads(words);
  const levels = createLevelWords(words);
  const head = { text, issuers, levels, day, places };
  const dashed = [...dashedNames(places), ...(day === null ? [] : dashedNames([{ names: [day.name] }]))];
  const all: NamedInHead[] = [];
  let isBehindIssuer = false;
  for (const piece of headPieces(text, words)) {
    const { bare, isLoud, isOfLetterhead, isTitle } = piece;
    const tokens = tokenize(text, piece);
    const isHead =
      isBehindIssuer ||
      isOfLetterhead ||
      isLoud ||
      isTitle ||
      levels.at(tokens, 0)?.organ === true ||
      issuers.some((issuer) => startsWithWords(bare, issuer.join(' ')));
    if (isHead) {
      const levelled = namedInHead(text, piece, { issuers, levels, isBehindIssuer, isOfLetterhead, dashed });
      const unlevelled =
        isOfLetterhead && levelled.length === 0 ? unlevelledIn(head, piece, isBehindIssuer, all) : null;
      const found = unlevelled === null ? levelled : [unlevelled];
      all.push(...found);
    }
    isBehindIssuer = endsWithIssuer(tokens, tokens.length, issuers);
  }
  return all;
}

/** The one of the lowest level, since of two bodies in a letterhead the lower one writes; the first of those that are equally low. */
function lowest(named: readonly NamedInHead[]): NamedInHead | null {
  let best: NamedInHead | null = null;
  for (const one of named) if (best === null || LEVELS_UP.indexOf(one.kind) < LEVELS_UP.indexOf(best.kind)) best = one;
  return best;
}

/** From the largest place that the head names down to its own; each that the data has not lies in the one before it. */
function ownOf(text: string, own: NamedInHead, named: readonly NamedInHead[], places: readonly PlaceData[]): OwnPlace {
  const above = named
    .filter(({ kind, name }) => name !== '' && LEVELS_UP.indexOf(kind) > LEVELS_UP.indexOf(own.kind))
    .toSorted((a, b) => LEVELS_UP.indexOf(b.kind) - LEVELS_UP.indexOf(a.kind));
  const brings: PlaceData[] = [];
  const placeIn = (one: NamedInHead, outer: PlaceData | null): PlaceData => {
    const known = placesNamed(one, places).find(({ parent }) => outer === null || isWithin(parent, outer, places));
    if (known !== undefined) return known;
    const made = { id: newId(one, places), kind: one.kind, parent: outer?.id ?? null, names: [one.name] };
    if (!brings.some(({ id }) => id === made.id)) brings.push(made);
    return made;
  };
  const outer = above.reduce<PlaceData | null>((around, one) => placeIn(one, around), null);
  const place = placeIn(own, outer);
  const { start, end } = own;
  return { place, brings, evidence: { text: text.slice(start, end), span: { start, end }, how: 'carried' } };
}

/** A body of the whole country. */
function centralOf(text: string, { central }: Documents, places: readonly PlaceData[]): OwnPlace | null {
  const country = places.find(({ kind }) => kind === 'country');
  const line = firstLines(text).find(({ start, end }) =>
    central.some((head) => startsWithWords(bareWords(text.slice(start, end)), bareWords(head))),
  );
  if (country === undefined || line === undefined) return null;
  return {
    place: country,
    brings: [],
    evidence: { text: text.slice(line.start, line.end), span: line, how: 'carried' },
  };
}
