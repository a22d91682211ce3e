import { isUpperAt } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';

const SHORTEST = 2;
const LONGEST = 4;

/** Words with a capital that follow a level and begin no name of a place. */
const NO_NAMES = new Set(
  'dang uy ban hoi doan nghi bao chu bi pho trung dai quan cong mat nam quy thang ngay ky chi lanh phong so ngan'.split(
    ' ',
  ),
);

/** Surnames: behind an office it is its holder who is named ("Chủ tịch UBND tỉnh Lý Văn Nam"). */
const SURNAMES = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly trieu ha ma nong luc be dinh dao dam mai truong lam'.split(
    ' ',
  ),
);

/**
 * The proper name behind the word of a level at `last` ("xã Tân Bình", "huyện Ea Kar") where no list has it: two to four
 * words with capitals. Whose figures those are is then known well enough: not the source's. Null when there is none.
 */
export function unknownName(
  text: string,
  tokens: readonly Token[],
  last: number,
  isOffice: boolean,
): { readonly last: number; readonly id: string } | null {
  const words: string[] = [];
  for (let at = last + 1; at < tokens.length && words.length <= LONGEST; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || !isCapitalised(text, token)) break;
    words.push(token.bare);
  }
  const first = words[0] ?? '';
  if (words.length < SHORTEST || words.length > LONGEST || NO_NAMES.has(first)) return null;
  if (isOffice && SURNAMES.has(first)) return null;
  return { last: last + words.length, id: words.join('-') };
}

/** A capital and small letters behind it: a word in capitals is an abbreviation or a headline. */
function isCapitalised(text: string, { start, end }: Token): boolean {
  if (!isUpperAt(text, start)) return false;
  const rest = text.slice(start + 1, end);
  return rest === rest.toLowerCase();
}
