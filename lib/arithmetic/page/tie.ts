import Big from 'big.js';
import { plainWords } from '../../text/forms.ts';
import { joint, type PlacedFigure, type SumPage } from './page.ts';

/** Marks that end what was said of a number, without accents around them. */
const SEPARATOR = /[,;:()–—]| - /;

/** Words that name nothing of their own between a number and a percentage of it. */
const LINKS = new Set(
  (
    'cao thap nhieu it va thi da cung uoc se dat bang chiem co la duoc tuong duong ung hay tuc voi ty ti le trong muc hoan thanh thuc hien ' +
    'tang giam gap vuot hut thieu them so khoang hon gan tren duoi xap xi chi moi ca nam nay ' +
    'or equal to reaching of'
  ).split(' '),
);

/** "16 xã, thị trấn đạt chuẩn": the comma stands inside of what is counted. */
const UNITS_IN_A_ROW = /^\s*,\s*(?:xa|phuong|thi tran)(?=\s*(?:,|(?:dat|co|da|duoc|hoan thanh|tren)\b))/;

/**
 * How a percentage is tied to the number before it. `sure`: nothing between them names another thing; `likely`: its own
 * clause names nothing, but others stand between; `named`: its clause names what it is of ("43/43 thanh niên, tỷ lệ tham
 * gia bảo hiểm đạt 98,5%"), which may be the same thing or another; `none`: so behind a semicolon.
 */
export type Tie = 'sure' | 'likely' | 'named' | 'none';

export function tieOf(page: SumPage, share: PlacedFigure): Tie {
  const words = behindName(page, share).replace(UNITS_IN_A_ROW, '');
  const pieces = words.split(SEPARATOR);
  const isApart = words.includes(';');
  if (!isOfLinks(pieces.at(-1) ?? '')) return isApart ? 'none' : 'named';
  // One separator ends the noun that was counted; what stands between two may name anything.
  const isShort = pieces.length <= 2 || pieces.slice(1).every(isOfLinks);
  return isShort && !isApart ? 'sure' : 'likely';
}

/** The words up to a percentage, behind the name of what the number before it counts ("28/47 tổ chức ... trong sạch, vững mạnh, chiếm 59,6%"). */
function behindName(page: SumPage, share: PlacedFigure): string {
  const before = page.placed[share.at - 1]?.figure;
  const name = before?.evidence.indicator;
  const { start, number } = share.figure;
  const isBehind = name?.how === 'said' && name.span !== null && name.span.start < start && name.span.end <= start;
  const from = isBehind && before !== undefined ? Math.max(name.span!.end, before.end) : 0;
  return isBehind && page.gaps[share.at] !== null
    ? plainWords(page.article.text.slice(from, number.start))
    : joint(page, share);
}

/** May a percentage that fits a number be told with it? One with a name of its own fits by chance: exactly, and not 100%. */
export function mayTell(tie: Tie, computed: Big, { figure }: PlacedFigure): boolean {
  if (tie !== 'named') return tie !== 'none';
  const distance = computed.minus(figure.value);
  const unit = new Big(figure.precision ?? 1);
  return !computed.eq(100) && distance.lt(unit) && distance.gte(unit.div(-2));
}

function isOfLinks(words: string): boolean {
  return words.split(/[^a-z0-9]+/).every((word) => word === '' || LINKS.has(word));
}

/** Is every word from a number to a later percentage about that number: no semicolon, no other subject on the way? */
export function areTied(page: SumPage, from: PlacedFigure, to: PlacedFigure): boolean {
  for (let at = from.at + 1; at <= to.at; at++) {
    const tie = page.gaps[at] === null ? 'none' : tieOf(page, page.placed[at]!);
    if (tie !== 'sure') return false;
  }
  return true;
}
