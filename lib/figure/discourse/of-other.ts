import { namesOwnCommittee } from '../../mention/cue/issuer-names.ts';
import { liesIn } from '../../mention/place/place-lexicon.ts';
import type { PlaceMention } from '../../mention/place/place-mentions.ts';
import type { Line } from '../../mention/sentence/line.ts';
import { anyIn } from '../../mention/sentence/line-lookup.ts';
import { areWords } from '../../words/word-classes.ts';
import type { PlaceInput } from '../place/named-place.ts';
import { resolve } from '../place/named-place.ts';
import type { Filled } from '../spot/slots.ts';
import type { Focus } from './focus.ts';

/** How far a sentence about another place or body speaks for what follows. */
export type OfOther = 'paragraph' | 'until-named';

/** What is known of places where a line stands: the article's place, and the one last spoken of. */
type Whose = Pick<PlaceInput, 'places' | 'focus' | 'topic'>;

/** The name of a place so near behind an organisation is part of its name ("Hội Nông dân thành phố"), in tokens. */
const BODY_TAIL = 3;

/** "Phòng Giáo dục thành phố", "Trung tâm Y tế thành phố": which of the two an office is nothing tells but its own name. */
const isOfBody = ({ bodies }: Line, { first, last }: PlaceMention): boolean =>
  anyIn(bodies, first - 2 * BODY_TAIL, last + 1, (body) => first - body.last <= BODY_TAIL);

const SPEAKS: ReadonlySet<PlaceMention['role']> = new Set(['whose', 'apposition']);

/** Does the line name the article's place, or the committee that speaks for it? Its police or its farmers' union do not. */
export function namesFocus(whose: Whose, line: Line): boolean {
  const { focus } = whose;
  if (focus === null) return false;
  const isFocus = (mention: PlaceMention): boolean =>
    SPEAKS.has(mention.role) && !isOfBody(line, mention) && resolve(mention, whose) === focus.id;
  return line.places.some(isFocus) || namesOwnCommittee(line, whose.places, focus.id);
}

/**
 * What a line leaves for the lines after it: are they told of another place or body? `ofOther`: was it itself? `topic`: the
 * place that the line is about. A line with numbers of its own (`figures`) has its own place for them ("huyện Chợ Mới trồng
 * 900 ha rừng"), and what goes on in its paragraph may be of that. A line without any opens what is told of another ("Xã
 * Nông Thượng có nhiều đổi mới.", "Công an thành phố báo cáo."); who only comes to the meeting opens nothing.
 */
export function ofOtherAfter(
  whose: Whose,
  ofOther: OfOther | null,
  line: Line,
  topic: Focus | null,
  figures: readonly Filled[],
): OfOther | null {
  const { focus, places } = whose;
  if (focus === null) return null;
  if (figures.some(({ indicator }) => indicator !== null && !indicator.startsWith(UNLISTED))) {
    if (namesFocus(whose, line)) return null;
    const named = line.places.filter(({ id, organ, role }) => role === 'whose' && !organ && id !== null);
    const isOutside = named.length > 0 && named.every(({ id }) => !liesIn(places, id!, focus.id));
    if (isOutside) return ofOther ?? 'paragraph';
    // "Tại Dương Quang, tỷ lệ hộ nghèo là 7,4%.": all of the line is of the place that it opens with.
    const isOfTopic = topic !== null && topic.id !== focus.id && figures.every(({ place }) => place === topic.id);
    return isOfTopic ? 'until-named' : ofOther;
  }
  if (line.blockKind === 'title' || isAttendance(line)) return ofOther;
  if (topic !== null && topic.id !== focus.id) return 'until-named';
  if (namesFocus(whose, line)) return null;
  const isOther = (mention: PlaceMention): boolean => {
    const id = SPEAKS.has(mention.role) ? resolve(mention, whose) : null;
    return id !== null && id !== focus.id;
  };
  return line.bodies.length > 0 || line.places.some(isOther) ? 'until-named' : ofOther;
}

/** What is named only to be told from the indicators that sources print. */
const UNLISTED = 'other:';

/** "Dự hội nghị có đồng chí Phó Bí thư Tỉnh ủy ...": guests. "dự án", "dự toán" are other words. */
const isAttendance = (line: Line): boolean =>
  line.tokens.some((_, at) => areWords(line, at, 'attends') && !areWords(line, at + 1, 'attends-not'));
