import { ASSUMED, evidenceOf } from '../../mention/evidence.ts';
import { liesIn, SMALL_KINDS } from '../../mention/place/place-lexicon.ts';
import type { PlaceMention } from '../../mention/place/place-mentions.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { anyIn, lastIn, startingIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { placeOfLevel } from '../discourse/focus.ts';
import type { Evidence } from '../figure.ts';
import { namedInTurn } from '../spot/in-turn.ts';
import type { Around, Tells } from './around.ts';
import type { Candidate } from './collect.ts';
import { Candidates } from './collect.ts';
import { few, indexesOf, indexIn, size, yes } from './features.ts';
import type { FigureSpot } from './figure-spot.ts';
import {
  CAPITALS,
  PLACE_FEATURES as F,
  PLACE_KINDS,
  PLACE_LEADS,
  PLACE_ROLES,
  PLACE_SOURCES,
  PLACE_TAILS,
  TO_FOCUS,
} from './place-features.ts';
import { STATUSES } from './values.ts';

/** A place and where its words stand; `sentence` null: `evidence` has them. */
export interface Placing {
  readonly id: string | null;
  readonly sentence: Sentence | null;
  readonly mention: PlaceMention | null;
  readonly evidence: Evidence | null;
  /** Was it named behind the number? */
  readonly isBehind: boolean;
}

/** The words a place was read from. */
export const placingEvidence = (text: string, { sentence, mention, evidence }: Placing): Evidence =>
  sentence === null || mention === null
    ? (evidence ?? ASSUMED)
    : evidenceOf(text, sentence, mention.first, mention.last, 'said');

/** A place that stands outside a sentence and may be that of its figures. */
export interface PlaceElsewhere {
  readonly id: string;
  /** An index of PLACE_SOURCES. */
  readonly source: number;
  /** An index of PLACE_KINDS. */
  readonly kind: number;
  readonly sentence: Sentence;
  readonly mention: PlaceMention;
}

type Source = (typeof PLACE_SOURCES)[number];

const MOST_BEFORE = 6;
const MOST_BEHIND = 4;
const FAR = 150;
const MOST_ELSEWHERE = 4;
/** Places so near to one another (tokens) are named together. */
const TOGETHER = 12;
const UNKNOWN = PLACE_KINDS.indexOf('unknown');

const LEAD_AT = indexesOf(PLACE_LEADS);

function leadOf(sentence: Sentence, first: number): number {
  const token = sentence.tokens[first - 1];
  if (token === undefined) return PLACE_LEADS.indexOf('mark');
  if (token.kind !== 'mark') return LEAD_AT.get(token.bare) ?? 0;
  return PLACE_LEADS.indexOf(token.bare === ',' ? 'comma' : token.bare === '(' ? 'bracket' : 'mark');
}

function tailOf(sentence: Sentence, last: number): number {
  const bare = sentence.tokens[last + 1]?.bare;
  if (sentence.taken[last + 1] === 1 || sentence.taken[last + 2] === 1) return PLACE_TAILS.indexOf('number');
  return indexIn(PLACE_TAILS, bare === ':' ? 'colon' : bare === ',' ? 'comma' : bare === '(' ? 'bracket' : 'word');
}

/** How a place lies to the one that the article is about, as an index of TO_FOCUS. */
function toFocus({ lexicon: { places }, focus }: Discourse, id: string): number {
  if (focus === null) return TO_FOCUS.indexOf('elsewhere');
  if (id === focus.id) return TO_FOCUS.indexOf('same');
  if (liesIn(places, id, focus.id)) return TO_FOCUS.indexOf('inside');
  return TO_FOCUS.indexOf(liesIn(places, focus.id, id) ? 'around' : 'elsewhere');
}

/** Which place a mention means: a commune's level alone means the one last named in the sentence. */
export function idOf(
  { lexicon: { places }, focus, topic }: Discourse,
  { id, kind, first }: PlaceMention,
  where: Sentence,
): string | null {
  if (id !== null) return id;
  const isNamed = (other: PlaceMention): boolean => other.kind === kind && other.id !== null;
  const named = SMALL_KINDS.has(kind) ? lastIn(where.places, first - FAR, first, isNamed) : undefined;
  return named?.id ?? placeOfLevel(places, kind, topic?.id ?? focus?.id ?? null, focus?.id ?? null);
}

/**
 * "Bắc Kạn tạo việc làm cho 379 người": the city, where the article names it and the name may be either; "toàn thành phố" in
 * the province's article: the city that has the province's name.
 */
function capitalMeant(
  { lexicon: { places }, focus, topic }: Discourse,
  { kind, first }: PlaceMention,
  { tokens }: Sentence,
  id: string | null,
  tells: Tells,
): string | null {
  if (id === null) {
    const around = topic?.id ?? focus?.id ?? '';
    return kind === 'city' ? (places.capitals.get(around) ?? places.capitals.get(focus?.id ?? '') ?? null) : null;
  }
  const capital = kind === 'province' ? places.capitals.get(id) : undefined;
  if (capital === undefined || !tells.places.has(capital)) return null;
  const word = tokens[first]!.bare;
  return word === 'tinh' || word === 'province' ? null : capital;
}

const kindOf = ({ lexicon: { places } }: Discourse, id: string): number =>
  indexIn(PLACE_KINDS, places.byId.get(id)?.kind ?? '', UNKNOWN);

/** The places of the sentences around one: its titles, its head, what introduces its list, the sentences in front. */
export function placesElsewhere(
  discourse: Discourse,
  { titles, head, intro, back }: Around,
  block: number,
): PlaceElsewhere[] {
  const found: PlaceElsewhere[] = [];
  const add = (name: Source, sentence: Sentence | null | undefined): void => {
    for (const mention of sentence?.places.slice(0, MOST_ELSEWHERE) ?? []) {
      const id = mention.role === 'whose' ? idOf(discourse, mention, sentence!) : null;
      if (id === null) continue;
      found.push({
        id,
        source: PLACE_SOURCES.indexOf(name),
        kind: kindOf(discourse, id),
        sentence: sentence!,
        mention,
      });
    }
  };
  for (const title of titles) add('title', title);
  add('head', head);
  add('intro', intro);
  add('back1', back[0]?.block === block ? back[0] : null);
  add('back2', back[1]?.block === block ? back[1] : null);
  return found;
}

/**
 * Every place that may be a figure's: those of its sentence, those that its sentence's surroundings give (`elsewhere`), the place
 * the article is about and the one last spoken of, and what the rules say. Bounded for each figure.
 */
export function placeCandidates(
  spot: FigureSpot,
  elsewhere: readonly PlaceElsewhere[],
  keeps: boolean,
): readonly Candidate<Placing>[] {
  const { figure, discourse } = spot;
  const { sentence, placed, window } = figure;
  const { places } = discourse.lexicon;
  const focus = discourse.focus?.id ?? null;
  const found = new Candidates<Placing>(spot.weights.place, keeps);
  const count = few(sentence.places.length);
  const status = STATUSES.indexOf(figure.status);
  const isOurs = ({ organ, role }: PlaceMention): boolean => role === 'whose' && !organ;
  const inTurn = sentence.places.length < 2 ? null : namedInTurn(sentence, placed, sentence.places, isOurs);

  const own = (mention: PlaceMention, order: number): void => {
    const id = idOf(discourse, mention, sentence);
    if (id !== null) ownAs(mention, order, id, -1);
    const capital = capitalMeant(discourse, mention, sentence, id, spot.around.tells);
    if (capital !== null) ownAs(mention, order, capital, CAPITALS.indexOf(id === null ? 'level' : 'name'));
  };
  const ownAs = (mention: PlaceMention, order: number, id: string, capital: number): void => {
    const { first, last, kind, organ, role } = mention;
    const r = spot.relationOf(mention, placed);
    const value: Placing = { id, sentence, mention, evidence: null, isBehind: r.side === 1 };
    const isOwn = r.side === 0 ? last >= window.own : first < window.to;
    const office = yes(organ);
    const level = PLACE_KINDS.indexOf(kind);
    const lead = leadOf(sentence, first);
    const near = toFocus(discourse, id);
    const holdsOther = anyIn(sentence.places, first - TOGETHER, first + TOGETHER, (other) => {
      return other !== mention && other.id !== null && other.id !== id && liesIn(places, other.id, id);
    });
    found
      .at(id, value)
      .put(F.sideNumbers(r.side, few(r.numbers), office))
      .put(F.sideSemicolons(r.side, few(r.semicolons)))
      .put(F.sideCommas(r.side, few(r.commas), few(r.numbers)))
      .put(F.role(PLACE_ROLES.indexOf(role), r.side))
      .put(F.kind(level, office, r.side))
      .put(F.level(yes(mention.id === null), level))
      .put(F.distance(r.side, size(r.distance)))
      .put(F.lead(lead, r.side))
      .put(F.opens(yes(first <= 3), few(r.numbers)))
      .put(F.rank(few(order), r.side))
      .put(F.own(yes(isOwn), yes(window.hasSubject), r.side))
      .put(F.brackets(few(r.brackets), r.side, yes(window.inBracket)))
      .put(F.toFocus(near, r.side))
      .put(F.toFocusLead(near, lead))
      .put(F.tail(tailOf(sentence, last)))
      .put(F.status(status, office))
      .put(F.innermost(yes(!holdsOther)));
    if (inTurn !== null) found.at(id, value).put(F.inTurn(yes(mention === inTurn)));
    if (capital >= 0) found.at(id, value).put(F.capital(capital)).put(F.capitalLead(lead));
  };
  startingIn(sentence.places, placed.first - FAR, placed.first)
    .slice(-MOST_BEFORE)
    .toReversed()
    .forEach(own);
  startingIn(sentence.places, placed.first, placed.last + FAR)
    .slice(0, MOST_BEHIND)
    .forEach(own);

  const subject = yes(window.hasSubject);
  for (const { id, source, kind, sentence: where, mention } of elsewhere) {
    const value: Placing = { id, sentence: where, mention, evidence: null, isBehind: false };
    found
      .at(id, value)
      .put(F.source(source, count))
      .put(F.sourceSubject(source, subject))
      .put(F.sourceKind(source, kind));
  }
  const from = (name: Source, id: string | null | undefined, evidence: Evidence | null | undefined): void => {
    if (id == null) return;
    const at = PLACE_SOURCES.indexOf(name);
    const value: Placing = { id, sentence: null, mention: null, evidence: evidence ?? null, isBehind: false };
    found
      .at(id, value)
      .put(F.source(at, count))
      .put(F.sourceSubject(at, subject))
      .put(F.sourceKind(at, kindOf(discourse, id)));
  };
  from('focus', focus, discourse.focus?.evidence);
  from('topic', discourse.topic?.id, discourse.topic?.evidence);
  from('before', spot.before?.place, spot.before?.placeEvidence);
  from('governing', figure.governing?.place, figure.governing?.placeEvidence);
  from('around-focus', focus === null ? null : places.byId.get(focus)?.parent, null);
  addBefore(spot, found);
  const how = indexIn(['said', 'carried', 'assumed'], figure.placeEvidence?.how ?? '', 3);
  const near = figure.place === null ? TO_FOCUS.indexOf('elsewhere') : toFocus(discourse, figure.place);
  const said: Placing = {
    id: figure.place,
    sentence: null,
    mention: null,
    evidence: figure.placeEvidence,
    isBehind: figure.placeBehind,
  };
  found
    .at(figure.place ?? NO_PLACE, said)
    .put(F.rule(how, count))
    .put(F.ruleToFocus(near, how));
  return found.list();
}

const NO_PLACE = '';

/** What speaks for the place of the figure in front of it in the sentence. */
function addBefore({ figure, before, relationOf }: FigureSpot, found: Candidates<Placing>): void {
  if (before?.place == null) return;
  const { sentence, placed } = figure;
  const isBetween = anyIn(sentence.places, before.placed.last + 1, placed.first);
  const { semicolons } = relationOf(before.placed, placed);
  const value: Placing = {
    id: before.place,
    sentence: null,
    mention: null,
    evidence: before.placeEvidence,
    isBehind: false,
  };
  found.at(before.place, value).put(F.before(yes(isBetween), few(semicolons), yes(before.placeBehind)));
}
