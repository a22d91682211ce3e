import type { PlaceKind } from '../../../data/schemas/place.ts';
import type { Token } from '../../text/tokens.ts';

/** The words, without accents, behind which a number may be a name; "huyện 30a" has none. */
const WORDS: ReadonlySet<string> = new Set(['phuong', 'quan', 'p', 'q']);
/** Levels whose places may have a number for a name ("Phường 6", "Quận 10"), with what their ids begin with. */
const NUMBERED: Readonly<Partial<Record<PlaceKind, string>>> = { ward: 'phuong', district: 'quan' };
const MOST_DIGITS = 2;
/** "thu ngân sách phường 6 tháng đầu năm": what the number counts, where it is none of the name; without accents. */
const COUNTED = new Set('thang nam ngay quy tuan gio - / , % ‰ . tram nghin ngan trieu ty ti'.split(' '));
const MARK_OF_NUMBER = new Set([',', '.', '-']);

/** Is a token the number that names a place of a level, right behind the level's word? */
export function isNumberName(tokens: readonly Token[], at: number, kind: PlaceKind): boolean {
  const number = tokens[at];
  if (number?.kind !== 'digits' || number.norm.length > MOST_DIGITS || NUMBERED[kind] === undefined) return false;
  const before = tokens[at - 1]?.bare === '.' ? tokens[at - 2] : tokens[at - 1];
  if (before === undefined || !WORDS.has(before.bare)) return false;
  return countsNothing(tokens, at);
}

/** Does nothing behind a number say that it counts? */
function countsNothing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.glued === true && next.kind === 'word') return false;
  if (next === undefined || !COUNTED.has(next.bare)) return true;
  // "Phường 6. Số 127": a mark is of the number only where digits go on behind it without a blank
  if (!MARK_OF_NUMBER.has(next.bare)) return false;
  return tokens[at + 2]?.kind !== 'digits' || tokens[at + 2]!.start > next.end;
}

/** Levels whose places are told apart by a number behind one name: "xã Sơn Kim 1" and "xã Sơn Kim 2". */
const TOLD_APART: ReadonlySet<PlaceKind> = new Set(['commune', 'ward', 'village']);

/** Is a token the number behind a name that tells a place from its namesake, where it counts nothing ("xã Nông Thượng 7 tiêu chí")? */
export function tellsApart(tokens: readonly Token[], at: number, kind: PlaceKind): boolean {
  const number = tokens[at];
  if (number?.kind !== 'digits' || number.norm.length !== 1 || number.norm === '0') return false;
  return TOLD_APART.has(kind) && !number.glued && countsNothing(tokens, at);
}

/** The id of a place that has a number for its name: "phuong-6". */
export const numberedId = (kind: PlaceKind, digits: string): string => `${NUMBERED[kind] ?? kind}-${digits}`;
