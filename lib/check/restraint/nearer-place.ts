import type { Figure } from '../../figure/figure.ts';
import { plainWords, seenWords } from '../../text/forms.ts';
import type { CheckLexicons } from '../lexicon.ts';
import { placesAround } from '../places.ts';

/** So far a place is carried before another one that is named behind it counts no more, in UTF-16 units. */
const REACH = 400;
/** So far in front of a place its preposition is looked for, in UTF-16 units. */
const FRONT = 40;
/** In front of a place it is not told of: "huyện giáp ranh thành phố Bắc Kạn", "Từ thành phố Bắc Kạn, chúng tôi đến ...". */
const BESIDE = /(?:^|[^\p{L}])(?:giáp(?: ranh)?(?: với)?|gần|cách|từ|ngoài|quanh)\s+$/iu;
/** Where somebody meets or has an office: "Sáng 20/12, tại thành phố Bắc Kạn, ...", "tại trụ sở, đường Hùng Vương, thành phố Bắc Kạn". */
const VENUE =
  /(?:(?:,|(?<!\p{L})(?:họp|hội nghị|tổ chức|diễn ra|tổng kết)(?:\s(?:vào|sáng|chiều|tối|ngày|hôm)[^.,\n]{0,20})?)\s+tại|(?:đường|trụ sở)[^,.\n]{0,20},)\s+$/iu;
/** In front of any place where something is done. */
const AT = /(?<!\p{L})(?:tại|ở)\s+$/iu;
/** Behind it in the sentence: it is the host's own ("tại thành phố Bắc Kạn, Thành ủy tổng kết", "UBND thành phố họp"), by no name or its own. */
const HOST =
  /(?<!\p{L})(?:(?:[Tt]hành (?:ủy|phố)|[Hh]uyện(?: ủy)?|[Tt]hị (?:ủy|xã)|TP\.?)(?!\p{L}| \p{Lu})|THÀNH (?:ỦY|PHỐ)(?!\p{L})|[Đđ]ảng bộ(?!\p{L}| (?:các|tỉnh|[Kk]hối|\p{Lu})))/u;
/** In front of such a name: it is one of many, or of somebody's guests ("tổng kết công tác với các huyện, thành phố"), or another has come first. */
const NOT_HOST = /(?<!\p{L})(?:các|với|cùng|tỉnh|cục|sở|khối|trung ương)(?!\p{L})/iu;
/** Behind a place, perhaps behind the time: somebody whose own it is not ("tại thành phố Bắc Kạn, Cục Thống kê tỉnh họp báo"). */
const OTHERS =
  /^\s*,?\s*(?:(?:sáng|chiều|tối|trưa|ngày|hôm|vào|lúc)[^,.\n]{0,30},\s*)?(?:Cục|Chi cục|Sở|Tỉnh (?:ủy|đoàn)|Đảng (?:ủy|bộ) Khối|(?:UBND|HĐND|Ủy ban|Hội|Liên đoàn|Ban|Đoàn|Công an|Bộ Chỉ huy|Mặt trận|Văn phòng|Ngân hàng|Trường)[^,.\n]{0,50}\s[Tt]ỉnh)(?!\p{L})/u;
/** The name in "thành phố Bắc Kạn". */
const NAME = /\s\p{Lu}\p{Ll}\p{L}*(?:\s\p{Lu}\p{L}*)*$/u;
const DISTRICTS = /(?<!\p{L})(?:[Hh]uyện|HUYỆN|[Tt]hị xã|THỊ XÃ)\s+(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)*)/gu;
/** Right behind the place that is carried, where that place lies: "xã Nga Thành (huyện Nga Sơn", "phường Nghi Hương, thị xã Cửa Lò". */
const LIES_IN = /^(?:\s\p{Lu}\p{L}*)*\s*[,(]\s*$/u;

/**
 * Is the place of a number carried over from words that only stand beside another place or tell where others meet, or is a district
 * named between them and the number in which it does not lie? "Đoàn công tác thành phố Bắc Kạn thăm huyện Ba Bể. Năm 2017, kết nạp 60 đảng viên." `places`: to
 * know where the place lies.
 */
export function isOfNearerPlace(
  text: string,
  { start, place: id, evidence: { place } }: Figure,
  places: CheckLexicons['places'],
): boolean {
  if (place === null || place.span === null || place.span.end > start) return false;
  const around = placesAround(id ?? '', places).flatMap((one) => places.get(one)?.names ?? []);
  if (isOfNamesake(text, place.text, place.span.start, around)) return true;
  if (place.how !== 'carried') return false;
  const front = seenWords(text.slice(Math.max(0, place.span.start - FRONT), place.span.start));
  const between = seenWords(text.slice(place.span.end, Math.min(start, place.span.end + REACH)));
  if (BESIDE.test(front) || isOthersVenue(front, seenWords(place.text), between)) return true;
  if (start - place.span.end > REACH) return false;
  const own = [place.text, ...around].map(plainWords);
  return [...between.matchAll(DISTRICTS)].some(
    ({ 1: name = '', index }) =>
      !own.some((words) => words.includes(plainWords(name))) && !LIES_IN.test(between.slice(0, index)),
  );
}

/**
 * Is a place that goes by its kind alone that of another of this kind, which nobody knows? "... nghe thành phố Sông Công chia sẻ. Thành
 * phố năm 2017 trồng mới 35 ha rừng". `around`: the names of the place, and of those it lies in.
 */
function isOfNamesake(text: string, printed: string, at: number, around: readonly string[]): boolean {
  const kind = KINDS.find((one) => plainWords(one) === plainWords(printed).trim());
  if (kind === undefined) return false;
  const front = seenWords(text.slice(Math.max(0, at - REACH), at));
  const named = [...front.matchAll(NAMED)].findLast(({ 1: one = '' }) => plainWords(one) === plainWords(kind));
  return named !== undefined && !around.map(plainWords).some((words) => words.includes(plainWords(named[2] ?? '')));
}
const KINDS = ['thành phố', 'huyện', 'thị xã'];
const NAMED = /(?<!\p{L})([Tt]hành phố|[Hh]uyện|[Tt]hị xã) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)/gu;

/** Does the place only give others a room? By what stands in front of it and behind it in the sentence. */
function isOthersVenue(front: string, printed: string, behind: string): boolean {
  if (AT.test(front) && OTHERS.test(behind)) return true;
  if (!VENUE.test(front)) return false;
  const name = NAME.exec(printed)?.[0] ?? '';
  const sentence = /^[^.\n]*/u.exec(name === '' ? behind : behind.replaceAll(name, ''))?.[0] ?? '';
  const host = HOST.exec(sentence);
  return host === null || NOT_HOST.test(sentence.slice(0, host.index));
}
