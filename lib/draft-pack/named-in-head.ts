import type { Documents } from '../../data/schemas/document.ts';
import type { PlaceData, PlaceKind } from '../../data/schemas/place.ts';
import { wordEnd } from '../mention/place/joined-words.ts';
import { isNumberName, tellsApart } from '../mention/place/numbered-places.ts';
import type { Span } from '../text/article.ts';
import { isUpperAt } from '../text/characters.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { bareWords } from './head-lines.ts';
import type { LevelWords } from './level-words.ts';

/** A place as a line of the head names it: "HUYỆN BÁT XÁT", "Đảng ủy phường Ba Hàng". */
export interface NamedInHead extends Span {
  readonly kind: PlaceKind;
  /** Its proper name in the letters of a name ("Bát Xát"); empty where the level stands alone. */
  readonly name: string;
  /** Does the name of a body that issues documents stand in front of it? */
  readonly isIssuer: boolean;
}

/** No name of a place has more words. */
const LONGEST_NAME = 4;
/**
 * What stands in capitals behind the name of a place, where two columns of a letterhead were made one line, by its first two words:
 * "HUYỆN NA RÌ CỘNG HÒA XÃ HỘI", while "TAM KỲ", "TÂN HỘI" are names. A word alone ends a name wherever it stands.
 */
const BEHIND_NAMES = new Map<string, ReadonlySet<string> | null>([
  ['cộng', new Set(['hòa'])],
  ['đảng', new Set(['cộng', 'bộ', 'ủy'])],
  ['độc', new Set(['lập'])],
  ['khóa', null],
  ['kỳ', new Set(['họp'])],
  ['nhiệm', new Set(['kỳ'])],
  ['lần', new Set(['thứ'])],
  ['về', new Set(['việc'])],
  ['hội', new Set(['đồng', 'nghị'])],
  ['ủy', new Set(['ban'])],
  ['ban', new Set(['chấp', 'thường', 'chỉ'])],
]);

/** "TỈNH CAO BẰNG – ỦY BAN NHÂN DÂN XÃ HÒA AN", "XÃ PHƯỚC THUẬN – HUYỆN NINH PHƯỚC, TỈNH NINH THUẬN" */
const PARTING = new Set([',', '-', '–', '—', '(', '.']);

/** The words of the bodies that issue documents, without accents, the longest first. */
export const issuerHeads = ({ organs }: Documents): readonly (readonly string[])[] =>
  organs
    .flatMap(({ heads }) => heads.map((head) => bareWords(head).split(' ')))
    .toSorted((a, b) => b.length - a.length);

/** What is known of a line of the head. */
export interface LineOfHead {
  /** The words of the bodies that issue documents (`issuerHeads`). */
  readonly issuers: readonly (readonly string[])[];
  readonly levels: LevelWords;
  /** Did the line in front end with the name of a body, or is this one of a letterhead below a body? */
  readonly isBehindIssuer: boolean;
  /** Is it of the letterhead, where only those who write are named? */
  readonly isOfLetterhead: boolean;
  /** Names that hold a dash, as `dashedNames` gives them. */
  readonly dashed: readonly DashedName[];
}

/** The places that a line names by their level, in order. Offsets are into `text`. */
export function namedInHead(
  text: string,
  line: Span,
  { issuers, levels, isBehindIssuer, isOfLetterhead, dashed }: LineOfHead,
): readonly NamedInHead[] {
  const tokens = tokenize(text, line);
  const found: NamedInHead[] = [];
  // "xã Nông Thượng 7 tiêu chí" counts, "XÃ SƠN KIM 1 KHÓA XX" does not
  const isSmallWord = (at: number): boolean => tokens[at]?.kind === 'word' && !isUpperAt(text, tokens[at]!.start);
  for (let at = 0; at < tokens.length; at++) {
    const level = levels.at(tokens, at);
    if (level === null) continue;
    const isIssuer =
      level.organ ||
      (at === 0 && isBehindIssuer) ||
      (isOfLetterhead && level.kind !== 'village') ||
      endsWithIssuer(tokens, at, issuers);
    // "TP. PHAN RANG - THÁP CHÀM"
    const from = at + level.length + (tokens[at + level.length]?.bare === '.' && level.isShort ? 1 : 0);
    const isNumbered = isNumberName(tokens, from, level.kind);
    const named = isNumbered ? from + 1 : pastDash(tokens, from, nameEnd(text, tokens, from), dashed);
    const to = named > from && tellsApart(tokens, named, level.kind) && !isSmallWord(named + 1) ? named + 1 : named;
    const isLoud = from < tokens.length && isLoudAt(text, tokens, from);
    // "KẾT QUẢ XÂY DỰNG XÃ VĂN HÓA": in capitals only what stands behind a body, or by itself between marks, is a place for sure
    if (isLoud && !isIssuer && at > 0 && !PARTING.has(tokens[at - 1]!.bare)) continue;
    const last = tokens[Math.max(to, from) - 1]!;
    found.push({
      kind: level.kind,
      name: isNumbered ? numberedName(text, tokens.slice(at, to)) : nameOf(text, tokens.slice(from, to)),
      isIssuer,
      start: tokens[at]!.start,
      end: last.end,
    });
    at = Math.max(to, from) - 1;
  }
  return found;
}

/** The words in front of the dash of a name and behind it, without accents: "Bà Rịa - Vũng Tàu". */
export type DashedName = readonly [front: string, behind: readonly string[]];

/** The names of places that hold a dash, which mostly parts one place from the next. */
export const dashedNames = (places: readonly Pick<PlaceData, 'names'>[]): readonly DashedName[] =>
  places.flatMap(({ names }) =>
    names.flatMap((name): DashedName[] => {
      const [front, behind, ...more] = name.split(/\s+[-–]\s+/u);
      return front === undefined || behind === undefined || more.length > 0
        ? []
        : [[bareWords(front), bareWords(behind).split(' ')]];
    }),
  );

/** Behind a name that goes on behind a dash; `to` where none that is known does. */
function pastDash(tokens: readonly Token[], from: number, to: number, dashed: readonly DashedName[]): number {
  const dash = tokens[to]?.bare ?? '';
  if (dash !== '-' && dash !== '–') return to;
  const said = tokens.slice(from, to).map(({ bare }) => bare);
  const found = dashed.find(
    ([front, behind]) => front === said.join(' ') && behind.every((word, at) => tokens[to + 1 + at]?.bare === word),
  );
  return found === undefined ? to : to + 1 + found[1].length;
}

/** Do the words in front of a token end with the name of a body? */
export const endsWithIssuer = (
  tokens: readonly Token[],
  at: number,
  issuers: readonly (readonly string[])[],
): boolean =>
  issuers.some((words) => {
    const from = at - words.length;
    return from >= 0 && words.every((word, index) => tokens[from + index]!.bare === word);
  });

/** Behind the last word of the name that begins at a token; the token itself where none does. */
export function nameEnd(text: string, tokens: readonly Token[], from: number): number {
  const isLoud = from < tokens.length && isLoudAt(text, tokens, from);
  let to = from;
  for (let words = 0; to < tokens.length && words < LONGEST_NAME && isOfName(text, tokens, to, isLoud); words++) {
    if (words > 0 && endsName(tokens, to, isLoud)) break;
    to = wordEnd(tokens, to);
  }
  return to;
}

/** "NGÃ NĂM", "PHÚ QUÝ" are names; "NĂM 2018", "Quý I" stand behind one. */
function endsName(tokens: readonly Token[], at: number, isLoud: boolean): boolean {
  const { norm } = tokens[at]!;
  if (TIMES.has(norm)) return tokens[at + 1]?.kind === 'digits' || ROMAN.test(tokens[at + 1]?.norm ?? '');
  if (norm === 'số') return isLoud && tokens[at + 1]?.kind !== 'word';
  const next = BEHIND_NAMES.get(norm);
  return isLoud && next !== undefined && (next === null || next.has(tokens[at + 1]?.norm ?? ''));
}
const TIMES = new Set(['năm', 'quý']);
const ROMAN = /^(?:i{1,3}|iv)$/u;

const isOfName = (text: string, tokens: readonly Token[], at: number, isLoud: boolean): boolean =>
  tokens[at]!.kind === 'word' && isUpperAt(text, tokens[at]!.start) && isLoudAt(text, tokens, at) === isLoud;

/** A word of capitals alone, of more than one letter; what an apostrophe joins is one word. */
const isLoudAt = (text: string, tokens: readonly Token[], at: number): boolean => {
  const word = text.slice(tokens[at]!.start, tokens[wordEnd(tokens, at) - 1]!.end);
  if (tokens[at]!.kind !== 'word' || word !== word.toUpperCase()) return false;
  // "A LƯỚI": one letter is as loud as the word behind it
  const next = tokens[at + 1];
  return word.length > 1 || (next?.kind === 'word' && next.end - next.start > 1 && isLoudAt(text, tokens, at + 1));
};

/** The name in the letters of a name; marks within it are an apostrophe's. */
export function nameOf(text: string, words: readonly Token[]): string {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return '';
  const name = text.slice(first.start, last.end).replace(/\s+/gu, ' ');
  return name === name.toUpperCase()
    ? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : name;
}

/** "PHƯỜNG 6" is "Phường 6": a number names a place only with its level. */
function numberedName(text: string, words: readonly Token[]): string {
  const [first, last] = [words[0]!, words.at(-1)!];
  return text.charAt(first.start).toUpperCase() + text.slice(first.start + 1, last.end).toLowerCase();
}
