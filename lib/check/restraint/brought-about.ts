import type { Figure } from '../../figure/figure.ts';
import type { Token } from '../../text/tokens.ts';
import { isOfDoing } from './of-doing.ts';
import { oneLine } from './one-line.ts';
import { firstFrom } from './other-numbers.ts';
import { partStart, rangeOf } from './parts.ts';
import { BY_MEANS, GIVES_MEANS } from './residue-words.ts';
import { begins, type WordList, wordList } from './word-list.ts';

/** What was spent, lent, opened or set up: beside what is done it is what it is done with ("Triển khai 4 dự án, tạo ..."). */
const MEANS_UNITS: ReadonlySet<string> = new Set(
  'VND USD VND-per-ha project model business cooperative organisation class tree dossier event voucher count'.split(
    ' ',
  ),
);
/** What a share or a target that was reached is told in: a result beside the next, and no means of it. */
const REACHED_UNIT = /^(?:percent|VND-per-person)|^(?:target-item|criterion|tonne|commune|ward)$/u;
/** "đạt 900 tỷ đồng" tells how far something came. */
const REACHES = wordList('đạt|ước đạt|ước|bằng|reached');
/** What is given to live on, and makes no work. */
const GIFTS = wordList('quà|suất quà|gạo|học bổng|thẻ bảo hiểm|áo ấm|xe đạp|gifts');
const WHOLE = wordList('toàn');

/**
 * The part in front of a figure's own, with an amount in it, that may be what its number was brought about with ("Với 2,1
 * tỷ đồng vốn vay, ...", "Mở 6 lớp dạy nghề, ..."): then the number is what came of that alone. As printed, one or none. A
 * number that a source tells of, a share or a level that was reached is a result of its own ("Chi ngân sách 215 tỷ đồng, tạo
 * việc làm cho ..."). `others`: the page's figures, in the order of their
 * places; `measures`: the words for levels and shares.
 */
export function broughtAbout(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  others: readonly Figure[],
  measures: WordList,
): readonly string[] {
  const own = ownStart(tokens, figure);
  for (let mark = own - 1; mark > 0 && tokens[mark]!.bare !== ';'; ) {
    const from = partStart(tokens, mark);
    const span = { start: tokens[from]!.start, end: tokens[mark]!.start };
    const amounts = within(others, span.start, span.end);
    if (amounts.length > 0) {
      const part = tokens.slice(from, mark);
      const isBy = begins(part, 0, BY_MEANS);
      const isMeans = isBy
        ? amounts.every(mayBeWith)
        : isOfDoing(figure) && amounts.some((amount) => isMeansOf(part, amount, figure, measures));
      const isWhole =
        !isBy && tokens.slice(own).some((token, at) => token.end <= figure.start && begins(tokens, own + at, WHOLE));
      return isMeans && !isWhole ? [oneLine(text.slice(span.start, span.end))] : [];
    }
    mark = from - 1;
  }
  return [];
}

/** Where the part of the sentence begins that a figure and its name stand in. */
function ownStart(tokens: readonly Token[], figure: Figure): number {
  const { from } = rangeOf(tokens, figure);
  const name = figure.evidence.indicator;
  const isNamed = name?.how === 'said' && name.span !== null;
  return partStart(tokens, isNamed ? Math.min(rangeOf(tokens, name.span).from, from) : from);
}

function within(figures: readonly Figure[], start: number, end: number): readonly Figure[] {
  const found: Figure[] = [];
  for (let at = firstFrom(figures, start); at < figures.length && figures[at]!.start < end; at++)
    found.push(figures[at]!);
  return found;
}

/** Is it of nothing that a source tells a number of? */
const mayBeWith = ({ indicator, unit }: Figure): boolean =>
  (indicator === null || indicator.startsWith('other:')) && !REACHED_UNIT.test(unit);

/** May what is done behind the part come of this amount of it? */
function isMeansOf(part: readonly Token[], amount: Figure, { unit }: Figure, measures: WordList): boolean {
  // "đào tạo nghề cho 390, tạo việc làm cho 512 lao động": who share their noun are two of a list.
  if (amount.unit === unit && (amount.unitWord === null || amount.unitWord.start > amount.end)) return false;
  if (!mayBeWith(amount) || part.some((_, at) => begins(part, at, GIFTS))) return false;
  if (part.some((_, at) => begins(part, at, GIVES_MEANS))) return true;
  const isLevel = part.some(
    (token, at) => token.end <= amount.start && (begins(part, at, measures) || begins(part, at, REACHES)),
  );
  return MEANS_UNITS.has(amount.unit) && !isLevel;
}
