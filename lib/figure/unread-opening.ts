import type { Token } from '../text/tokens.ts';
import type { PeriodMention } from './period-reader.ts';

/** How words of time begin, with their accents, at the front of a sentence. */
const BEGINS = new Set(
  'năm thời thập thế hồi thuở khi lúc lần cuối đầu giữa nhiệm kỳ xuất khởi trước sau chưa gần đến tới'.split(' '),
);
/** Of those, the ones that begin much else: only with one of these words behind them are they a time. */
const SHARED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['thời', new Set(['kỳ', 'điểm', 'bao', 'chiến', 'ấy', 'đó', 'trước', 'pháp'])],
  ['thập', new Set(['niên', 'kỷ'])],
  ['thế', new Set(['kỷ'])],
  ['xuất', new Set(['phát'])],
  ['khởi', new Set(['điểm'])],
  ['nhiệm', new Set(['kỳ'])],
  ['chưa', new Set(['rà', 'chia', 'sáp', 'đổi'])],
  ['gần', new Set(['hết', 'cuối'])],
  ['đến', new Set(['kỳ'])],
  ['tới', new Set(['kỳ'])],
]);
/** "Trước tình hình đó", "Sau đó": what follows is no point in time. */
const NO_TIME = new Set('tình những yêu khó thực hết tiên mắt đây sự nhu thách bối'.split(' '));
/** A longer part is a clause. */
const LONGEST = 8;

/** What a stretch of the year is measured out with. */
const PORTIONS = new Set(['phần', 'nửa']);

/**
 * "Ba phần tư chặng đường của năm, ...": the part in front of the first comma, as [first, last], where it tells of a portion
 * of the year; else null. No time that was read lies in it.
 */
export function portionOfYear(
  tokens: readonly Token[],
  periods: readonly PeriodMention[],
): readonly [number, number] | null {
  const comma = tokens.slice(0, 2 * LONGEST).findIndex(({ bare }) => bare === ',');
  if (comma < 1 || tokens[comma - 1]!.norm !== 'năm' || periods.some(({ first }) => first < comma)) return null;
  return tokens.slice(0, comma).some(({ norm }) => PORTIONS.has(norm)) ? [0, comma - 1] : null;
}

/**
 * The part of a sentence in front of its first comma, as [first, last], where it begins as times do and none was read in it
 * ("Khi bước vào nhiệm kỳ, ...", "Thời bao cấp, ...", "Năm liền kề, ..."); else null. DESIGN §6: unread words of time make
 * the period doubtful.
 */
export function unreadOpening(
  tokens: readonly Token[],
  periods: readonly PeriodMention[],
): readonly [number, number] | null {
  const first = tokens[0]?.kind === 'mark' ? 1 : 0;
  const word = tokens[first]?.norm ?? '';
  const next = tokens[first + 1]?.norm ?? '';
  if (!BEGINS.has(word) || NO_TIME.has(next) || SHARED.get(word)?.has(next) === false) return null;
  for (let at = first + 1; at <= first + LONGEST && at < tokens.length; at++) {
    if (tokens[at]!.bare !== ',') continue;
    const last = at - 1;
    return periods.some((period) => period.first <= last) ? null : [first, last];
  }
  return null;
}
