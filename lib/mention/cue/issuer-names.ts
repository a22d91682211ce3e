import type { PlaceKind } from '../../../data/schemas/place.ts';
import { areWords, firstOfWords } from '../../words/word-classes.ts';
import { type Evidence, evidenceOf } from '../evidence.ts';
import type { PlaceLexicon } from '../place/place-lexicon.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { allIn } from '../sentence/sentence-lookup.ts';

/** Whose target or plan it is, as an id: "city-party-committee", "city-people-council", "province", ... */
export type Issuer = string;

/** Whose target or plan something is, and the words that say so. */
export interface NamedIssuer {
  readonly id: Issuer;
  readonly evidence: Evidence;
}

const LEVELS = ['province', 'city', 'district', 'commune', 'ward'] as const;

/**
 * "Tỉnh ủy", "Đảng bộ phường Sông Cầu", "the provincial Party committee", that stand at a token: whose committee it is, by what
 * its name says; "Đảng bộ" alone is the one of the article's place. Null where nobody can tell which.
 */
function committeeAt(sentence: Sentence, at: number, own: PlaceKind | null): Issuer | null {
  const named = LEVELS.find((level) => [at, at - 1].some((from) => areWords(sentence, from, `committee-of-${level}`)));
  const level = named ?? own;
  return level === null ? null : `${level}-party-committee`;
}

/** The first Party committee between two tokens. `only`: of this id alone. */
function partyIn(
  sentence: Sentence,
  from: number,
  to: number,
  own: PlaceKind | null,
  only: Issuer | null = null,
): Party | null {
  const end = Math.min(to, sentence.tokens.length - 1);
  const next = (at: number): number => firstOfWords(sentence, at, end, 'committee');
  for (let at = next(from); at >= 0; at = next(at + 1)) {
    const id = committeeAt(sentence, at, own);
    if (id !== null && (only === null || id === only)) return { id, at };
  }
  return null;
}

interface Party {
  readonly id: Issuer;
  readonly at: number;
}

/** The level in the ids of those who give plans. */
const levelOf = (kind: PlaceKind): string => (kind === 'country' ? 'central' : kind);

/** The office that gave a plan or sets a target, as printed between two tokens. `own`: the level of the article's place. */
export function issuerIn(
  sentence: Sentence,
  text: string,
  from: number,
  to: number,
  own: PlaceKind | null,
): NamedIssuer | null {
  const levels = allIn(sentence.places, Math.max(0, from - 2), to, ({ last }) => last < to);
  const level = levels.find(({ role }) => role === 'issuer') ?? levels[0];
  const kind = level?.kind ?? own;
  const said = (id: Issuer, first: number, last: number): NamedIssuer => ({
    id,
    evidence: evidenceOf(text, sentence, first, last, 'said'),
  });
  const party = partyIn(sentence, from, to, own);
  if (party !== null) return said(party.id, party.at, party.at + 1);
  const council = firstOfWords(sentence, from, to, 'council');
  if (council >= 0) {
    return kind === null ? null : said(`${levelOf(kind)}-people-council`, council, level?.last ?? council);
  }
  const committee = firstOfWords(sentence, from, to, 'people-committee');
  if (committee >= 0) {
    if (kind === null) return null;
    const id = level?.kind === 'province' ? 'province' : `${levelOf(kind)}-people-committee`;
    return said(id, committee, level?.last ?? committee);
  }
  const central = firstOfWords(sentence, from, to, 'central');
  if (central >= 0) return said('central', central, central);
  if (level !== undefined && (level.role === 'issuer' || level.kind === 'province')) {
    return said(levelOf(level.kind), level.first, level.last);
  }
  return null;
}

const FIRST_SENTENCES = 12;
const FIRST_TOKENS = 120;

/** The places whose committees, councils and offices set targets of the year for all of them. */
const GOVERNED: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['province', 'city', 'district']);

/**
 * Whose targets an article about a province, a city or a district reports: its Party committee's, when that is named before
 * council and office.
 */
export function committeeOf(
  sentences: readonly Sentence[],
  text: string,
  places: PlaceLexicon,
  focus: string | null,
): NamedIssuer | null {
  const own = levelOfPlace(places, focus);
  if (own === null || !GOVERNED.has(own)) return null;
  const id = `${own}-party-committee`;
  for (const sentence of sentences.slice(0, FIRST_SENTENCES)) {
    const party = partyIn(sentence, 0, FIRST_TOKENS, own, id);
    const council = firstOfWords(sentence, 0, FIRST_TOKENS, 'council');
    const office = firstOfWords(sentence, 0, FIRST_TOKENS, 'people-committee');
    const other = council < 0 ? office : office < 0 ? council : Math.min(council, office);
    if (party !== null && (other < 0 || party.at < other)) {
      return { id, evidence: evidenceOf(text, sentence, party.at, party.at + 1, 'carried') };
    }
    if (other >= 0) {
      const named = issuerIn(sentence, text, other, other + 8, own);
      if (named === null || !named.id.startsWith(`${own}-people-`)) return null;
      return { ...named, evidence: { ...named.evidence, how: 'carried' } };
    }
  }
  return null;
}

/** Does the sentence name the Party committee of the article's place ("Đảng bộ thành phố", "toàn Đảng bộ", "Thành ủy")? */
export function namesOwnCommittee(sentence: Sentence, places: PlaceLexicon, focus: string | null): boolean {
  const own = levelOfPlace(places, focus);
  return own !== null && partyIn(sentence, 0, FIRST_TOKENS, own, `${own}-party-committee`) !== null;
}

/** The level of the place that an article is about, or null. */
export const levelOfPlace = (places: PlaceLexicon, focus: string | null): PlaceKind | null =>
  (focus === null ? undefined : places.byId.get(focus)?.kind) ?? null;
