import type { Claim } from '../../check/verdict.ts';
import { plainWords } from '../../text/forms.ts';
import { type PlacedFigure, type SumPage, surface } from '../page/page.ts';
import { arithmeticReason } from '../reason.ts';

/** A longer list is no list of names. */
const MOST = 12;
const LONGEST = 400;
/** Words between a number of things and their names. */
const NAMES_FOLLOW = /^[^,;.:()]{0,30}(?:\b(?:bao gom|gom|la|tai|o|cua|nhu)\b|[:(])\s*/;
/** What a name is of, in front of it. */
const KIND = /^(?:các |cac )?(?:xã|phường|thị trấn|huyện|thành phố|thôn|tổ|bản|trường|xa|phuong|huyen) /iu;

/**
 * "4 xã, phường gồm Dương Quang, Nông Thượng, Xuất Hóa và Huyền Tụng": a number, and as many names behind it. Only what holds is
 * told: of the things some names may be left out, and a name may have a comma.
 */
export function namesClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((count): Claim[] => {
    const { precision, measure, denominator, bound } = count.figure;
    const isCount = precision === null && measure === 'level' && denominator === null && bound === 'exact';
    if (!isCount || count.amount < 2 || count.amount > MOST) return [];
    const names = namesBehind(page, count);
    if (names.length !== count.amount) return [];
    const why = arithmeticReason('names-hold', { count: surface(page, count), names });
    return [{ figures: [count.index], kind: 'sum', holds: true, reasons: [why] }];
  });
}

/** The names in the list behind a number, as printed, without their kind. */
function namesBehind({ article }: SumPage, { figure }: PlacedFigure): string[] {
  const behind = article.text.slice(figure.end, figure.end + LONGEST);
  const end = behind.search(/[.;\n)]/);
  const sentence = (end < 0 ? behind : behind.slice(0, end)).normalize('NFC');
  const opening = NAMES_FOLLOW.exec(plainWords(sentence))?.[0];
  if (opening === undefined) return [];
  const names: string[] = [];
  for (const piece of sentence.slice(opening.length).split(/,| và | và$/u)) {
    const name = nameIn(piece.trim());
    if (name === null) return [];
    names.push(name);
  }
  return names.length > 1 ? names : [];
}

/** The capitalised words that a piece begins with; null where it begins with none. */
function nameIn(piece: string): string | null {
  const words = piece.replace(KIND, '').split(' ');
  const end = words.findIndex((word) => !/^\p{Lu}/u.test(word));
  const name = (end < 0 ? words : words.slice(0, end)).join(' ');
  return name === '' || /\d/.test(piece) ? null : name;
}
