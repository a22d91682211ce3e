import type { Figure } from '../figure/figure.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { isOnlyPlan, withoutEnds } from './name-ends.ts';

/** More words than this are a sentence, no name. */
const MOST_WORDS = 14;
/** So far from the number nothing names it, in UTF-16 units. */
const REACH = 300;

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** A share of a plan, or of the year before, is of what stands in front of it. */
const PARTS: ReadonlySet<string> = new Set(['share-of-plan', 'index']);
/** So few words may be a verb alone. */
const SHORT = 3;
/** Words right in front of a number that tell of it and name nothing. */
const TELLING = listOf(
  'đạt được là có còn lên xuống tới đến ước tính khoảng chừng trên dưới gần hơn quá chiếm tăng giảm bằng với vượt từ cho thêm mức ở giữ trong gồm chỉ mới đã vẫn ngót',
);
/** Words in front of a name that are none of it. */
const LEADING = listOf(
  'và với còn riêng trong đó gồm có đã ước hiện nay toàn trên địa bàn tỉnh huyện xã phường thành phố thị trấn quận được về tại ở là của cả cũng đến hết cuối đầu thời điểm lũy kế tính đảng bộ các theo số ngành nhiệm kỳ',
);
/** Words behind the unit that the name ends in front of. */
const ENDING = listOf('với đạt bằng tăng giảm so chiếm trong và ước tại ở theo cho năm vượt còn là được đã từ');
/** Marks that a name goes on over: "nông, lâm nghiệp"; every other one ends it. */
const JOINING = new Set([',', '-', '/', '&']);
const TIME = /^(?:năm|tháng|quý|ngày)$/u;

/**
 * What the document's own words call that which a number measures: those in front of it in its clause, and where nothing stands
 * there, its unit with what follows. `behind`: where the number in front ends. Null where no word is left.
 */
export function ownWords(text: string, figure: Figure, behind: number): string | null {
  const near = Math.max(0, figure.start - REACH, behind > figure.start ? figure.clause.start : behind);
  const from = near + text.slice(near, figure.start).lastIndexOf('\n') + 1;
  const isOfPart = figure.evidence.measure.how !== 'assumed' && PARTS.has(figure.measure);
  const front = isOfPart ? [] : frontOf(text, figure, from, behind);
  if (isOfPart || isOnlyPlan(front)) return null;
  const unit = countedUnit(text, figure);
  const rest = printed(text, behindNumber(text, figure));
  if (front.length > 0) {
    const told = printed(text, front.slice(-MOST_WORDS));
    const name = beginsWithVerb(front) ? ofCounted(text, told, front[0]!, behind) : told;
    // "bê tông hóa 32,6 km đường ngõ xóm", "sửa được 17 chiếc cối xay nước": what is done, and to what
    const whole = [unit, rest].filter((part) => part !== null && part !== '').join(' ');
    const object = front.length <= SHORT && whole !== '' ? whole : unit;
    if (object !== null && COUNTERS.has(object)) return name;
    return object === null || endsWith(name, object) ? name : `${name} … ${object}`;
  }
  const words = [unit, rest].filter((part) => part !== null && part !== '').join(' ');
  return words === '' ? rateUnit(text, figure) : words;
}

/** "27,6 giường/vạn dân": what is counted for so many people. */
function rateUnit(text: string, { unitWord, unit }: Figure): string | null {
  if (unitWord === null || !unit.includes('-per-population-')) return null;
  return text.slice(unitWord.start, unitWord.end);
}

const VERBS = new Set(['đạt', 'được', 'hoàn', 'tham', 'có']);
const beginsWithVerb = (front: readonly Token[]): boolean => VERBS.has(front[0]!.norm);

/** "131 xã đạt Tiêu chí quốc gia về y tế, chiếm 62,4%": a verb right behind a number is what that number counts does. */
function ofCounted(text: string, told: string, first: Token, behind: number): string {
  const before = text.slice(Math.max(0, behind - LONGEST_UNIT), behind);
  const unit = text.slice(behind, first.start).trim() === '' ? /\d\s+(\p{L}[\p{L} ]*)$/u.exec(before)?.[1] : undefined;
  return unit === undefined ? told : `${unit} ${told}`;
}
const LONGEST_UNIT = 40;
/** Words that only count what is named in front: "sốt xuất huyết: 43 ca", and "tổng đàn lợn 48.650 con", which are no piglets. */
const COUNTERS = listOf('ca vụ con căn cái chiếc cuộc lượt');

/** The words in front of the number; whose it is ("huyện Na Rì sửa được 17 ...") is no part of what it is called. */
function frontOf(text: string, { start, evidence }: Figure, from: number, behind: number): readonly Token[] {
  const wordsFrom = (at: number) => {
    const tokens = tokenize(text, { start: at, end: start });
    // "17 đảng viên chính thức; 85,7% chi bộ": what a stop ends names no number behind it
    if (STOPS.has(tokens.at(-1)?.bare ?? '')) return [];
    const part = lastPart(tokens);
    const last = bareName(part.slice(part.findLastIndex(({ bare }) => bare === ',') + 1));
    const isOfNumberInFront = at === behind && part[0] === tokens[0];
    if (last.length === 0 && !(isOfNumberInFront && part[0] !== undefined && VERBS.has(part[0].norm))) return [];
    return isOfNumberInFront && last.length > 0
      ? bareName(part.slice(part.findIndex(({ bare }) => bare === ',') + 1))
      : bareName(part);
  };
  const place = evidence.place?.span ?? null;
  if (place === null || place.end <= from || place.end >= start) return wordsFrom(from);
  const behindPlace = wordsFrom(place.end);
  if (behindPlace.length > 0) return behindPlace;
  // "riêng huyện Ba Tơ 1.120 lao động": a place names no thing
  const words = wordsFrom(from);
  return words.every((word) => word.start >= place.start && word.end <= place.end) ? [] : words;
}

const STOPS = new Set([';', '.']);

const bareName = (tokens: readonly Token[]): readonly Token[] => withoutEnds(withoutTelling(withoutLeading(tokens)));

/** The unit as printed, where it says what is counted: no money, no share, no measure. */
function countedUnit(text: string, { unitWord, unit, precision }: Figure): string | null {
  const isMeasure = precision !== null && (MEASURES.has(unit) || unit.includes('-per-'));
  if (unitWord === null || isMeasure || unit === 'percent' || unit === 'percentage-point') return null;
  return text.slice(unitWord.start, unitWord.end).toLowerCase().replace(MAGNITUDE, '');
}

/** "9,2 triệu lượt khách": so many times a thing is no part of its name. */
const MAGNITUDE = /^(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s+/u;

/** Units that measure; what is counted may have a precision too ("116,8 nghìn doanh nghiệp"). */
const MEASURES = listOf(
  'VND USD EUR CNY JPY count per-mille ha m2 km2 m3 m km tonne kg quintal litre kwh mw celsius mm',
);

const endsWith = (name: string, unit: string): boolean => name.toLowerCase().includes(unit);

/** The last part that marks set off: behind the last mark that ends a name, unless nothing stands there. */
function lastPart(tokens: readonly Token[]): readonly Token[] {
  let to = tokens.length;
  while (to > 0 && tokens[to - 1]!.kind === 'mark') to--;
  const name: Token[] = [];
  for (let from = to; from > 0; ) {
    const opening = openingOf(tokens, from - 1);
    if (opening !== null && opening > 0) from = opening;
    else if (isOfName(tokens, from - 1)) name.unshift(tokens[--from]!);
    else break;
  }
  return name;
}

/** "Tổng giá trị sản xuất (giá so sánh 2010) ước đạt": where the bracket opens that a token closes; null where none does. */
function openingOf(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]!.bare !== ')') return null;
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_BRACKET); from--)
    if (tokens[from]!.bare === '(') return from;
  return null;
}
const LONGEST_BRACKET = 12;

/** Words and numbers of a name ("trên 1 ha"); a comma only where no time or level stands in front of it. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'mark') return true;
  return JOINING.has(token.bare) && at > 0 && tokens[at - 1]!.kind === 'word';
}

/** Cuts what only leads to the name: its mark in a list, times, "toàn huyện có". */
function withoutLeading(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  while (from < tokens.length) {
    const { kind, norm } = tokens[from]!;
    const next = tokens[from + 1]?.norm ?? '';
    if (TIME.test(norm) && (tokens[from + 1]?.kind === 'digits' || ROMAN.test(next))) from += 2;
    else if (TIME.test(norm) && from > 0) from++;
    else if (DONE.has(`${norm} ${next}`)) from += 2;
    else if (CHANGING.has(norm) && COUNTS.has(next)) from++;
    else if (BEGUN.has(`${norm} ${next}`)) break;
    else if (kind !== 'word' || LEADING.has(norm)) from++;
    else break;
  }
  return tokens.slice(from);
}

/** "Nâng tỷ lệ hộ ...", "duy trì diện tích ...": what is done with the number, in front of its name. */
const CHANGING = listOf('nâng giảm tăng kéo');
const COUNTS = listOf('tỷ tỉ số tổng mức diện sản năng giảm tăng');
const DONE = new Set(['duy trì', 'giữ vững', 'phấn đấu']);
/** Words that begin a name, where their first half alone would lead to one ("kế hoạch", "bộ phận một cửa"). */
const BEGUN = new Set(['kế hoạch', 'bộ phận', 'bộ đội', 'ngành nghề', 'số hóa']);
/** "Quý IV". */
const ROMAN = /^[ivx]+$/u;

function withoutTelling(tokens: readonly Token[]): readonly Token[] {
  let to = tokens.length;
  while (to > 0 && (tokens[to - 1]!.kind === 'mark' || TELLING.has(tokens[to - 1]!.norm))) to--;
  return tokens.slice(0, to);
}

/** The words right behind the number, up to what is told of it. */
function behindNumber(text: string, { end, clause }: Figure): readonly Token[] {
  const tokens = tokenize(text, { start: end, end: Math.max(end, Math.min(clause.end, end + REACH)) });
  const stop = tokens.findIndex((token, index) => endsName(tokens, index, token));
  return tokens.slice(0, Math.min(stop < 0 ? tokens.length : stop, MOST_WORDS));
}

/** "131 xã đạt Tiêu chí quốc gia về y tế": a verb right behind the unit tells what is counted, unless it brings another number. */
function endsName(tokens: readonly Token[], at: number, { kind, norm }: Token): boolean {
  if (kind !== 'word') return true;
  if (!ENDING.has(norm) || isClean(tokens, at)) return false;
  const next = tokens[at + 1];
  return at > 0 || !DOING.has(norm) || next?.kind !== 'word' || (ENDING.has(next.norm) && !isClean(tokens, at + 1));
}

/** "trong sạch, vững mạnh": no place. */
const isClean = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'trong' && tokens[at + 1]?.norm === 'sạch';

/** The few words right behind a number by which it counts something: "lúa" of "24.390 ha lúa"; empty where none do. */
export function objectWords(text: string, figure: Figure): string {
  const words = behindNumber(text, figure);
  return words.length > MOST_OF_OBJECT ? '' : printed(text, words);
}
const MOST_OF_OBJECT = 4;
const DOING = new Set(['đạt', 'được']);

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
