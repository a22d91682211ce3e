import { namesOwnCommittee } from '../../mention/cue/issuer-names.ts';
import { liesIn } from '../../mention/place/place-lexicon.ts';
import type { PlaceMention } from '../../mention/place/place-mentions.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { anyIn } from '../../mention/sentence/sentence-lookup.ts';
import { areWords, hasWords } from '../../words/word-classes.ts';
import type { PlaceInput } from '../place/named-place.ts';
import { resolve } from '../place/named-place.ts';
import type { Filled } from '../spot/slots.ts';
import type { Focus } from './focus.ts';

/** How far a sentence about another place or body speaks for what follows. */
export type OfOther = 'paragraph' | 'until-named';

/** What is known of places where a sentence stands: the article's place, and the one last spoken of. */
type Whose = Pick<PlaceInput, 'places' | 'focus' | 'topic'>;

/** The name of a place so near behind an organisation is part of its name ("Hội Nông dân thành phố"), in tokens. */
const BODY_TAIL = 3;

/** "Phòng Giáo dục thành phố", "Trung tâm Y tế thành phố": which of the two an office is nothing tells but its own name. */
const isOfBody = ({ bodies }: Sentence, { first, last }: PlaceMention): boolean =>
  anyIn(bodies, first - 2 * BODY_TAIL, last + 1, (body) => first - body.last <= BODY_TAIL);

const SPEAKS: ReadonlySet<PlaceMention['role']> = new Set(['whose', 'apposition']);

/** Does the sentence name the article's place, or the committee that speaks for it? Its police or its farmers' union do not. */
export function namesFocus(whose: Whose, sentence: Sentence): boolean {
  const { focus } = whose;
  if (focus === null) return false;
  const isFocus = (mention: PlaceMention): boolean =>
    SPEAKS.has(mention.role) && !isOfBody(sentence, mention) && resolve(mention, whose) === focus.id;
  return sentence.places.some(isFocus) || namesOwnCommittee(sentence, whose.places, focus.id);
}

/**
 * What a sentence leaves for the sentences after it: are they told of another place or body? `ofOther`: was it itself? `topic`: the
 * place that the sentence is about. A sentence with numbers of its own (`figures`) has its own place for them ("huyện Chợ Mới trồng
 * 900 ha rừng"), and what goes on in its paragraph may be of that. A sentence without any opens what is told of another ("Xã
 * Nông Thượng có nhiều đổi mới.", "Công an thành phố báo cáo."); who only comes to the meeting opens nothing.
 */
export function ofOtherAfter(
  whose: Whose,
  ofOther: OfOther | null,
  sentence: Sentence,
  topic: Focus | null,
  figures: readonly Filled[],
): OfOther | null {
  const { focus, places } = whose;
  if (focus === null) return null;
  // "Riêng phường Tân Quy Đông chiếm 245 ha.": an aside, behind which only its own paragraph may go on with that place
  if (isAside(sentence) && figures.length > 0 && !namesFocus(whose, sentence)) return ofOther ?? 'paragraph';
  if (figures.some(({ indicator }) => indicator !== null && !indicator.startsWith(UNLISTED))) {
    if (namesFocus(whose, sentence)) return null;
    const named = sentence.places.filter(({ id, organ, role }) => role === 'whose' && !organ && id !== null);
    const isOutside = named.length > 0 && named.every(({ id }) => !liesIn(places, id!, focus.id));
    if (isOutside) return ofOther ?? 'paragraph';
    // "Tại Dương Quang, tỷ lệ hộ nghèo là 7,4%.": all of the sentence is of the place that it opens with.
    const isOfTopic = topic !== null && topic.id !== focus.id && figures.every(({ place }) => place === topic.id);
    return isOfTopic ? 'until-named' : ofOther;
  }
  if (sentence.blockKind === 'title' || isAttendance(sentence)) return ofOther;
  if (topic !== null && topic.id !== focus.id) return 'until-named';
  if (namesFocus(whose, sentence)) return null;
  const isOther = (mention: PlaceMention): boolean => {
    const id = SPEAKS.has(mention.role) ? resolve(mention, whose) : null;
    return id !== null && id !== focus.id;
  };
  return sentence.bodies.length > 0 || sentence.places.some(isOther) ? 'until-named' : ofOther;
}

const isAside = ({ tokens }: Sentence): boolean => tokens[0]?.norm === 'riêng';

/** What is named only to be told from the indicators that sources print. */
const UNLISTED = 'other:';

/** "Dự hội nghị có đồng chí Phó Bí thư Tỉnh ủy ...": guests. "dự án", "dự toán" are other words. */
const isAttendance = (sentence: Sentence): boolean =>
  hasWords(sentence, 'attends') &&
  sentence.tokens.some((_, at) => areWords(sentence, at, 'attends') && !areWords(sentence, at + 1, 'attends-not'));
