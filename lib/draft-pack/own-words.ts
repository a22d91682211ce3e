import type { Figure } from '../figure/figure.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { bareName, lastPart } from './bare-name.ts';
import { isOnlyPlan } from './name-ends.ts';
import type { NameWords } from './name-words.ts';

/** More words than this are a sentence, no name. */
const MOST_WORDS = 14;
/** So far from the number nothing names it, in UTF-16 units. */
const REACH = 300;

/** A share of a plan, or of the year before, is of what stands in front of it. */
const PARTS: ReadonlySet<string> = new Set(['share-of-plan', 'index']);
/** So few words may be a verb alone. */
const SHORT = 3;

/**
 * What the document's own words call that which a number measures: those in front of it in its clause, and where nothing stands
 * there, its unit with what follows. `behind`: where the number in front ends. Null where no word is left.
 */
export function ownWords(text: string, figure: Figure, behind: number, words: NameWords): string | null {
  const near = Math.max(0, figure.start - REACH, behind > figure.start ? figure.clause.start : behind);
  const from = near + text.slice(near, figure.start).lastIndexOf('\n') + 1;
  const isOfPart = figure.evidence.measure.how !== 'assumed' && PARTS.has(figure.measure);
  const front = isOfPart ? [] : frontOf(text, figure, from, behind, words);
  if (isOfPart || isOnlyPlan(front, words)) return null;
  const unit = countedUnit(text, figure, words);
  const rest = printed(text, behindNumber(text, figure, words));
  if (front.length > 0) {
    const told = printed(text, front.slice(-MOST_WORDS));
    const name = words.opening.has(front[0]!.norm) ? ofCounted(text, told, front[0]!, behind) : told;
    // "bê tông hóa 32,6 km đường ngõ xóm", "sửa được 17 chiếc cối xay nước": what is done, and to what
    const whole = [unit, rest].filter((part) => part !== null && part !== '').join(' ');
    const object = front.length <= SHORT && whole !== '' ? whole : unit;
    if (object !== null && words.counters.has(object)) return name;
    return object === null || endsWith(name, object) ? name : `${name} … ${object}`;
  }
  const counted = [unit, rest].filter((part) => part !== null && part !== '').join(' ');
  return counted === '' ? rateUnit(text, figure) : counted;
}

/** "27,6 giường/vạn dân": what is counted for so many people. */
function rateUnit(text: string, { unitWord, unit }: Figure): string | null {
  if (unitWord === null || !unit.includes('-per-population-')) return null;
  return text.slice(unitWord.start, unitWord.end);
}

/** "131 xã đạt Tiêu chí quốc gia về y tế, chiếm 62,4%": a verb right behind a number is what that number counts does. */
function ofCounted(text: string, told: string, first: Token, behind: number): string {
  const before = text.slice(Math.max(0, behind - LONGEST_UNIT), behind);
  const unit = text.slice(behind, first.start).trim() === '' ? /\d\s+(\p{L}[\p{L} ]*)$/u.exec(before)?.[1] : undefined;
  return unit === undefined ? told : `${unit} ${told}`;
}
const LONGEST_UNIT = 40;

/** The words in front of the number; whose it is ("huyện Na Rì sửa được 17 ...") is no part of what it is called. */
function frontOf(
  text: string,
  { start, evidence }: Figure,
  from: number,
  behind: number,
  words: NameWords,
): readonly Token[] {
  const wordsFrom = (at: number) => {
    const tokens = tokenize(text, { start: at, end: start });
    // "17 đảng viên chính thức; 85,7% chi bộ": what a stop ends names no number behind it
    if (STOPS.has(tokens.at(-1)?.bare ?? '')) return [];
    const part = lastPart(tokens);
    const last = bareName(part.slice(part.findLastIndex(({ bare }) => bare === ',') + 1), words);
    const isOfNumberInFront = at === behind && part[0] === tokens[0];
    if (last.length === 0 && !(isOfNumberInFront && part[0] !== undefined && words.opening.has(part[0].norm)))
      return [];
    return isOfNumberInFront && last.length > 0
      ? bareName(part.slice(part.findIndex(({ bare }) => bare === ',') + 1), words)
      : bareName(part, words);
  };
  const place = evidence.place?.span ?? null;
  if (place === null || place.end <= from || place.end >= start) return wordsFrom(from);
  const behindPlace = wordsFrom(place.end);
  if (behindPlace.length > 0) return behindPlace;
  // "riêng huyện Ba Tơ 1.120 lao động": a place names no thing
  const around = wordsFrom(from);
  return around.every((word) => word.start >= place.start && word.end <= place.end) ? [] : around;
}

const STOPS = new Set([';', '.']);

/** The unit as printed, where it says what is counted: no money, no share, no measure. */
function countedUnit(text: string, { unitWord, unit, precision }: Figure, { measures }: NameWords): string | null {
  // what is counted may have a precision too ("116,8 nghìn doanh nghiệp")
  const isMeasure = precision !== null && (measures.has(unit) || unit.includes('-per-'));
  if (unitWord === null || isMeasure || unit === 'percent' || unit === 'percentage-point') return null;
  return text.slice(unitWord.start, unitWord.end).toLowerCase().replace(MAGNITUDE, '');
}

/** "9,2 triệu lượt khách": so many times a thing is no part of its name. */
const MAGNITUDE = /^(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s+/u;

const endsWith = (name: string, unit: string): boolean => name.toLowerCase().includes(unit);

/** The words right behind the number, up to what is told of it. */
function behindNumber(text: string, { end, clause }: Figure, words: NameWords): readonly Token[] {
  const tokens = tokenize(text, { start: end, end: Math.max(end, Math.min(clause.end, end + REACH)) });
  const stop = tokens.findIndex((token, index) => endsName(tokens, index, token, words));
  return tokens.slice(0, Math.min(stop < 0 ? tokens.length : stop, MOST_WORDS));
}

/** "131 xã đạt Tiêu chí quốc gia về y tế": a verb right behind the unit tells what is counted, unless it brings another number. */
function endsName(tokens: readonly Token[], at: number, { kind, norm }: Token, words: NameWords): boolean {
  if (kind !== 'word') return true;
  const { ending, doing } = words;
  if (!ending.has(norm) || isNoEnd(tokens, at, words)) return false;
  const next = tokens[at + 1];
  return (
    at > 0 || !doing.has(norm) || next?.kind !== 'word' || (ending.has(next.norm) && !isNoEnd(tokens, at + 1, words))
  );
}

/** "trong sạch, vững mạnh": no place. */
const isNoEnd = (tokens: readonly Token[], at: number, { notEnding }: NameWords): boolean =>
  notEnding.has(`${tokens[at]?.norm ?? ''} ${tokens[at + 1]?.norm ?? ''}`);

/** The few words right behind a number by which it counts something: "lúa" of "24.390 ha lúa"; empty where none do. */
export function objectWords(text: string, figure: Figure, words: NameWords): string {
  const behind = behindNumber(text, figure, words);
  return behind.length > MOST_OF_OBJECT ? '' : printed(text, behind);
}
const MOST_OF_OBJECT = 4;

/** As printed; for what was left out in the middle stands "…". */
function printed(text: string, tokens: readonly Token[]): string {
  const words = tokens
    .map(({ start, end }, at) => {
      const between = at === 0 ? '' : text.slice(tokens[at - 1]!.end, start);
      return (between.includes('(') ? ' … ' : between.replace(/\s+/gu, ' ')) + text.slice(start, end);
    })
    .join('');
  return words === words.toUpperCase() ? words.toLowerCase() : words;
}
