import type { Figure } from '../../figure/figure.ts';

/** So far a place is carried before another one that is named behind it counts no more, in UTF-16 units. */
const REACH = 400;
/** In front of a place it is not told of: "huyện giáp ranh thành phố Bắc Kạn", "Từ thành phố Bắc Kạn, chúng tôi đến ...". */
const BESIDE = /(?:^|[^\p{L}])(?:giáp(?: ranh)?(?: với)?|gần|cách|từ|ngoài|quanh)\s+$/iu;
const DISTRICTS = /(?<!\p{L})(?:huyện|thị xã)\s+(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)*)/gu;

/** "xã Nga Thành (huyện Nga Sơn", "phường Nghi Hương, thị xã Cửa Lò": where a place lies is no other place. */
const LIES_IN = /(?:^|\p{Lu}\p{L}*)\s*[,(]\s*$/u;

/**
 * Is the place of a number carried over from words that only stand beside another place, or is a district named between them and the number?
 * "Đoàn công tác thành phố Bắc Kạn thăm huyện Ba Bể. Năm 2017, kết nạp 60 đảng viên."
 */
export function isOfNearerPlace(text: string, { start, evidence: { place } }: Figure): boolean {
  if (place?.how !== 'carried' || place.span === null || place.span.end > start) return false;
  const from = Math.max(0, place.span.start - 20);
  if (BESIDE.test(text.slice(from, place.span.start))) return true;
  if (start - place.span.end > REACH) return false;
  const between = text.slice(place.span.end, start);
  return [...between.matchAll(DISTRICTS)].some(
    ({ 1: name = '', index }) => !place.text.includes(name) && !LIES_IN.test(between.slice(0, index)),
  );
}
