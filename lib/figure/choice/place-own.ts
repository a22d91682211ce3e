import { liesIn } from '../../mention/place/place-lexicon.ts';
import type { PlaceMention } from '../../mention/place/place-mentions.ts';
import { anyIn, startingIn } from '../../mention/sentence/sentence-lookup.ts';
import { namedInTurn } from '../spot/in-turn.ts';
import type { Candidates } from './collect.ts';
import { few, size, yes } from './features.ts';
import type { FigureSpot } from './figure-spot.ts';
import { CAPITALS, PLACE_FEATURES as F, kindIndex, PLACE_ROLES } from './place-features.ts';
import { capitalMeant, idOf } from './place-meant.ts';
import { leadOf, tailOf, toFocus } from './place-relations.ts';
import type { Placing } from './placing.ts';
import { STATUSES } from './values.ts';

/** So many places in front of a number and behind it are looked at, and so far (tokens). */
const MOST_BEFORE = 6;
const MOST_BEHIND = 4;
const FAR = 150;
/** Places so near to one another (tokens) are named together. */
const TOGETHER = 12;

const isOurs = ({ organ, role }: PlaceMention): boolean => role === 'whose' && !organ;

/** Adds the places that the figure's own sentence names, in front of the number and behind it. */
export function addOwnPlaces(spot: FigureSpot, found: Candidates<Placing>): void {
  const { figure, discourse } = spot;
  const { sentence, placed, window } = figure;
  const { places } = discourse.lexicon;
  const status = STATUSES.indexOf(figure.status);
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
    const level = kindIndex(kind);
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
}
