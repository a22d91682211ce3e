import type { PlaceKind } from '../../../data/schemas/place.ts';
import { ASSUMED, evidenceOf } from '../draft.ts';
import type { Evidence } from '../figure.ts';
import { placeOfLevel } from '../focus.ts';
import { namedInTurn } from '../in-turn.ts';
import type { Line } from '../line.ts';
import { anyIn, startingIn } from '../line-lookup.ts';
import { liesIn } from '../place-lexicon.ts';
import type { PlaceMention } from '../place-mentions.ts';
import { Candidates } from './collect.ts';
import { few, indexIn, size, yes } from './features.ts';
import {
  PLACE_FEATURES as F,
  PLACE_KINDS,
  PLACE_LEADS,
  PLACE_ROLES,
  PLACE_SOURCES,
  PLACE_TAILS,
  TO_FOCUS,
} from './place-features.ts';
import type { Candidate } from './scorer.ts';
import type { Spot } from './spot.ts';
import { STATUSES } from './values.ts';

/** A place with the words that name it. */
export interface Placing {
  readonly id: string | null;
  readonly evidence: Evidence;
  /** Was it named behind the number? */
  readonly isBehind: boolean;
}

type Source = (typeof PLACE_SOURCES)[number];

const MOST_BEFORE = 6;
const MOST_BEHIND = 4;
const FAR = 150;
const MOST_ELSEWHERE = 4;
/** Places so near to one another (tokens) are named together. */
const TOGETHER = 12;
const UNKNOWN = PLACE_KINDS.indexOf('unknown');

const SMALL: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['commune', 'ward', 'township']);

function leadOf(line: Line, first: number): number {
  const token = line.tokens[first - 1];
  if (token === undefined) return PLACE_LEADS.indexOf('mark');
  if (token.kind !== 'mark') return indexIn(PLACE_LEADS, token.bare);
  return PLACE_LEADS.indexOf(token.bare === ',' ? 'comma' : token.bare === '(' ? 'bracket' : 'mark');
}

function tailOf(line: Line, last: number): number {
  const bare = line.tokens[last + 1]?.bare;
  if (line.taken[last + 1] === 1 || line.taken[last + 2] === 1) return PLACE_TAILS.indexOf('number');
  return indexIn(PLACE_TAILS, bare === ':' ? 'colon' : bare === ',' ? 'comma' : bare === '(' ? 'bracket' : 'word');
}

/**
 * Every place that may be a figure's: those of its sentence, of the lines around it, of its cell's heads, the place the
 * article is about and the one last spoken of, and what the rules say. Bounded for each figure.
 */
export function placeCandidates(spot: Spot): readonly Candidate<Placing>[] {
  const { draft, walk, around } = spot;
  const { line, placed, window } = draft;
  const { text } = walk.article;
  const { places } = walk.lexicon;
  const focus = walk.focus?.id ?? null;
  const found = new Candidates<Placing>();
  const add = (value: Placing, features: readonly number[]): void => found.add(String(value.id), value, features);
  const toFocus = (id: string): number => {
    if (focus === null) return TO_FOCUS.indexOf('elsewhere');
    if (id === focus) return TO_FOCUS.indexOf('same');
    if (liesIn(places, id, focus)) return TO_FOCUS.indexOf('inside');
    return TO_FOCUS.indexOf(liesIn(places, focus, id) ? 'around' : 'elsewhere');
  };
  const idOf = ({ id, kind, first }: PlaceMention, where: Line): string | null => {
    if (id !== null) return id;
    const isNamed = (other: PlaceMention): boolean => other.kind === kind && other.id !== null;
    const named = SMALL.has(kind) ? startingIn(where.places, first - FAR, first).findLast(isNamed) : undefined;
    return named?.id ?? placeOfLevel(places, kind, walk.topic?.id ?? focus, focus);
  };
  const kindOf = (id: string): number => indexIn(PLACE_KINDS, places.byId.get(id)?.kind ?? '', UNKNOWN);
  const count = few(line.places.length);

  const inTurn = namedInTurn(line, placed, line.places, ({ organ, role }) => role === 'whose' && !organ);
  const own = (mention: PlaceMention, order: number): void => {
    const id = idOf(mention, line);
    if (id === null) return;
    const { first, last, kind, organ, role } = mention;
    const r = spot.relationOf(mention, placed);
    const isOwn = r.side === 0 ? last >= window.own : first < window.to;
    const office = yes(organ);
    const level = PLACE_KINDS.indexOf(kind);
    const lead = leadOf(line, first);
    const near = toFocus(id);
    const holdsOther = anyIn(line.places, first - TOGETHER, first + TOGETHER, (other) => {
      return other !== mention && other.id !== null && other.id !== id && liesIn(places, other.id, id);
    });
    add({ id, evidence: evidenceOf(text, line, first, last, 'said'), isBehind: r.side === 1 }, [
      F.sideNumbers(r.side, few(r.numbers), office),
      F.sideSemicolons(r.side, few(r.semicolons)),
      F.sideCommas(r.side, few(r.commas), few(r.numbers)),
      F.role(PLACE_ROLES.indexOf(role), r.side),
      F.kind(level, office, r.side),
      F.level(yes(mention.id === null), level),
      F.distance(r.side, size(r.distance)),
      F.lead(lead, r.side),
      F.opens(yes(first <= 3), few(r.numbers)),
      F.rank(few(order), r.side),
      F.own(yes(isOwn), yes(window.hasSubject), r.side),
      F.brackets(few(r.brackets), r.side, yes(window.inBracket)),
      F.toFocus(near, r.side),
      F.toFocusLead(near, lead),
      F.tail(tailOf(line, last)),
      F.status(STATUSES.indexOf(draft.status), office),
      F.innermost(yes(!holdsOther)),
      ...(inTurn === null ? [] : [F.inTurn(yes(mention === inTurn))]),
    ]);
  };
  startingIn(line.places, placed.first - FAR, placed.first)
    .slice(-MOST_BEFORE)
    .toReversed()
    .forEach(own);
  startingIn(line.places, placed.first, placed.last + FAR)
    .slice(0, MOST_BEHIND)
    .forEach(own);

  const from = (name: Source, id: string | null, evidence: Evidence): void => {
    if (id === null) return;
    const at = PLACE_SOURCES.indexOf(name);
    add({ id, evidence, isBehind: false }, [
      F.source(at, count),
      F.sourceSubject(at, yes(window.hasSubject)),
      F.sourceKind(at, kindOf(id)),
    ]);
  };
  const fromLine = (name: Source, where: Line | null | undefined): void => {
    for (const mention of where?.places.slice(0, MOST_ELSEWHERE) ?? []) {
      if (mention.role !== 'whose') continue;
      from(name, idOf(mention, where!), evidenceOf(text, where!, mention.first, mention.last, 'carried'));
    }
  };
  for (const title of around.titles) fromLine('title', title);
  fromLine('head', around.head);
  fromLine('intro', around.intro);
  const [back1, back2] = around.back.filter(({ block }) => block === line.block);
  fromLine('back1', back1);
  fromLine('back2', back2);
  from('focus', focus, walk.focus?.evidence ?? ASSUMED);
  from('topic', walk.topic?.id ?? null, walk.topic?.evidence ?? ASSUMED);
  from('before', spot.before?.place ?? null, spot.before?.placeEvidence ?? ASSUMED);
  const { before } = spot;
  if (before?.place != null && found.has(before.place)) {
    const between = anyIn(line.places, before.placed.last + 1, placed.first);
    const { semicolons } = spot.relationOf(before.placed, placed);
    const value = { id: before.place, evidence: ASSUMED, isBehind: false };
    add(value, [F.before(yes(between), few(semicolons), yes(before.placeBehind))]);
  }
  from('governing', draft.governing?.place ?? null, draft.governing?.placeEvidence ?? ASSUMED);
  from('around-focus', focus === null ? null : (places.byId.get(focus)?.parent ?? null), ASSUMED);
  const how = indexIn(['said', 'carried', 'assumed'], draft.placeEvidence?.how ?? '', 3);
  const near = draft.place === null ? TO_FOCUS.indexOf('elsewhere') : toFocus(draft.place);
  add({ id: draft.place, evidence: draft.placeEvidence ?? ASSUMED, isBehind: draft.placeBehind }, [
    F.rule(how, count),
    F.ruleToFocus(near, how),
  ]);
  return found.list();
}
