import type { PlaceKind } from '../../../data/schemas/place.ts';
import type { WordClass } from '../../../data/schemas/words.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import { SMALL_KINDS } from '../../mention/place/place-lexicon.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { SEMICOLON } from '../../mention/sentence/sentence.ts';
import { allIn, anyIn } from '../../mention/sentence/sentence-lookup.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import { areWords, firstOfWords } from '../../words/word-classes.ts';
import type { Evidence } from '../figure.ts';
import type { Filled, Located } from '../spot/slots.ts';
import type { TitleBody } from './title-body.ts';

/** The organisations that lie wholly in [from, to), in order. */
const bodiesIn = ({ bodies }: Sentence, from: number, to: number): readonly PhraseMatch<true>[] =>
  bodies.length === 0 ? bodies : allIn(bodies, from, to, ({ last }) => last < to);

/** So many words of a title or a head are looked at. */
const OPENING = 12;

/** The organisation a sentence is about: it opens the sentence, or is the one that meets. */
export function bodyOfTitle(sentence: Sentence | undefined, text: string): TitleBody | null {
  if (sentence === undefined) return null;
  const isMeeting = (first: number): boolean =>
    sentence.tokens.slice(0, first).every(({ kind }, at) => kind !== 'word' || areWords(sentence, at, 'meeting'));
  const found = bodiesIn(sentence, 0, OPENING).find(({ first }) => first <= 3 || isMeeting(first));
  if (found === undefined) return null;
  return {
    said: evidenceOf(text, sentence, found.first, found.last, 'carried'),
    serves: serves(sentence, found) || holds(sentence, found, 'serves-in-title'),
  };
}

const LONGEST_LIST = 8;

/**
 * "các doanh nghiệp, hợp tác xã": the first word of a list of organisations that the one at `first` stands in. Words in
 * front of `from` are not looked at.
 */
function listStart(sentence: Sentence, first: number, from: number): number {
  if (first <= from || !areWords(sentence, first - 1, 'joint')) return first;
  for (let at = first - 2; at >= Math.max(from + 1, first - LONGEST_LIST); at--) {
    if (sentence.tokens[at]!.kind !== 'word') return first;
    if (areWords(sentence, at - 1, 'no-subject')) return at;
  }
  return first;
}

/** Does nothing right in front of the organisation, or of the list it stands in, make it another's? */
function isSubject(sentence: Sentence, first: number, from: number): boolean {
  const start = listStart(sentence, first, from);
  return start <= from || !areWords(sentence, start - 1, 'no-subject');
}

const FIRMS = new Set(['business', 'cooperative', 'project', 'model']);

/** "có 245 doanh nghiệp, tạo việc làm cho hơn 3.000 lao động": the jobs are the firms', not the city's of this year. */
function firmsOf({ sentence, placed, governing }: Located): Filled | null {
  let firms = governing;
  for (let steps = 0; firms !== null && firms.sentence === sentence && steps < 3; steps++) {
    for (let at = firms.placed.last + 1; at < placed.first; at++) if (sentence.breaks[at] === SEMICOLON) return null;
    if (FIRMS.has(firms.quantity.unit)) return firms.words.verbKind === 'is' ? firms : null;
    firms = firms.governing;
  }
  return null;
}

const holds = (sentence: Sentence, { first, last }: PhraseMatch<true>, kind: WordClass): boolean =>
  firstOfWords(sentence, first, last + 1, kind) >= 0;
/** The foresters, the tax office count what happens in the city; only their members are their own. */
const serves = (sentence: Sentence, body: PhraseMatch<true>): boolean => holds(sentence, body, 'serves');

/** Members and cells are an organisation's own, however their unit is called ("kết nạp 5 đồng chí"). */
const isOfParty = ({ unit, name }: Located): boolean =>
  unit === 'party-member' || /đảng|chi bộ|kết nạp|party/iu.test(name?.value.text ?? '');

/** "Đảng bộ phường Sông Cầu": the ward is named, and the figure is the ward's. */
const OF_PLACE = /(?:bộ|ủy) (?:xã|phường)$/iu;

/** In an article about a commune or ward its Party committee speaks for the place, as the city's does elsewhere. */
export const isCommitteeOf = ({ text }: Evidence, place: PlaceKind | undefined): boolean =>
  place !== undefined && SMALL_KINDS.has(place) && OF_PLACE.test(text);

/** The organisation that the name of a table's row or column opens with ("Công an thành phố", "Trường Tiểu học Sông Cầu"), or null. */
export function bodyOfHeads(figure: Located, heads: readonly Sentence[], text: string): Evidence | null {
  let body: Evidence | null = null;
  for (const head of heads) {
    const found = bodiesIn(head, 0, OPENING).find(({ first }) => first <= 1);
    if (found === undefined) continue;
    const said = evidenceOf(text, head, found.first, found.last, 'said');
    if (OF_PLACE.test(said.text) && figure.placeEvidence?.how === 'said') continue;
    if (!serves(head, found) || isOfParty(figure)) body = said;
  }
  return body;
}

/** "Đoàn Thanh niên giới thiệu 45 đoàn viên, kết nạp 22 đảng viên": two verbs of one subject. */
function goesOn({ sentence, placed }: Located, governing: Filled): boolean {
  if (governing.sentence !== sentence || governing.body?.how !== 'said') return false;
  if (anyIn(sentence.places, governing.placed.last + 1, placed.first)) return false;
  for (let at = governing.placed.last + 1; at < placed.first; at++) if (sentence.breaks[at] === SEMICOLON) return false;
  return true;
}

/** The organisation below the city whose figure it is: the subject of its clause, or of the title; null where there is none. */
export function readBody(figure: Located, text: string, ofTitle: TitleBody | null): Evidence | null {
  const { sentence, window, placed, governing } = figure;
  const from = Math.max(window.from, placed.first - 40);
  const found = bodiesIn(sentence, from, placed.first).at(-1);
  if (found !== undefined && isSubject(sentence, found.first, from) && found.first <= window.own + 6) {
    const said = evidenceOf(text, sentence, found.first, found.last, 'said');
    const isOfPlace = OF_PLACE.test(said.text) && figure.placeEvidence?.how === 'said';
    return isOfPlace || (serves(sentence, found) && !isOfParty(figure)) ? null : said;
  }
  const firms = figure.unit === 'person' ? firmsOf(figure) : null;
  if (firms !== null) return evidenceOf(text, sentence, firms.placed.first, firms.placed.last, 'carried');
  if (governing !== null && (!window.hasSubject || goesOn(figure, governing))) return governing.body;
  // under "Hội Nông dân thành phố tổng kết" too "toàn thành phố tạo việc làm cho 379 lao động" is the city's
  if (ofTitle === null || figure.placeEvidence?.how === 'said') return null;
  return !ofTitle.serves || isOfParty(figure) ? ofTitle.said : null;
}
