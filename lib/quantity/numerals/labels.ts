import type { Atom } from '../atom.ts';
import { matchBackward } from '../phrases.ts';
import type { NumeralKind } from '../quantity.ts';
import type { Scan } from '../scan.ts';
import { isDigits, isMark, isWord, wordAt } from '../scan.ts';
import { ALWAYS_DOTTED, AMBIGUOUS_BARE, COUNTING, DOTTED, LABELS } from './label-words.ts';
import type { NumeralMatch } from './match.ts';
import { isCapitalised, isCounted, isMeasured, opensSpan, smallInteger, standsAlone } from './match.ts';
import { isInNameRow } from './name-row.ts';

/** A number behind the words of a label. */
interface Labelled {
  readonly scan: Scan;
  readonly atom: Atom;
  readonly kind: NumeralKind;
  readonly strong: boolean;
  /** The label's first token, and its last word. */
  readonly from: number;
  readonly word: string;
}

/** One kind of label: where it applies, and the end of its numeral; null: the number is a figure all the same. */
interface LabelRule {
  readonly name: string;
  readonly when: (labelled: Labelled) => boolean;
  readonly end: (labelled: Labelled) => number | null;
}

const itself = ({ atom }: Labelled): number => atom.to;
const withSecond = ({ atom }: Labelled): number => atom.to + 2;
const none = (): null => null;

/** The first that applies decides. */
const RULES: readonly LabelRule[] = [
  { name: 'blood pressure: "huyết áp 120/80"', when: (l) => l.word === 'áp' && isRatio(l), end: withSecond },
  { name: 'a ratio: "xã 15/19"', when: (l) => l.kind !== 'document' && isRatio(l), end: none },
  { name: 'a point of a road: "km 12+300"', when: (l) => l.kind === 'address' && hasPlus(l), end: withSecond },
  { name: 'a label for sure: "quốc lộ 3"', when: ({ strong }) => strong, end: unlessCounted },
  { name: 'a form of a school: "lớp 9 học bù"', when: isSchoolForm, end: unlessCounted },
  { name: 'a ward by its number: "UBND quận 3 trồng"', when: isWardNumber, end: unlessCounted },
  { name: 'a lone number word: "nhà ba"', when: isLoneWord, end: none },
  { name: 'the first of a span: "mức 5 - 7 tỷ"', when: ({ scan, atom }) => opensSpan(scan, atom), end: none },
  { name: 'a minute of play: "phút 90+2"', when: (l) => l.kind === 'time' && hasPlus(l), end: withSecond },
  { name: 'a label that stands alone', when: isAlone, end: itself },
];

/** Labels before the number: ordinals, terms, articles, roads, levels, codes. */
export function readLabel(scan: Scan, atom: Atom): NumeralMatch | null {
  const labelled = labelBefore(scan, atom);
  if (labelled === null) return null;
  const to = RULES.find(({ when }) => when(labelled))?.end(labelled) ?? null;
  return to === null ? null : { kind: labelled.kind, from: labelled.from, to };
}

/** The label in front of a number that may be one's: bare, not measured, and not counted ("tổng số 12"). */
function labelBefore(scan: Scan, atom: Atom): Labelled | null {
  const last = lastWordBefore(scan, atom.from);
  if (last === null) return null;
  const found = matchBackward(scan, last, LABELS);
  if (found === null) return null;
  const word = wordAt(scan, last);
  if (scan.bare && found.to - found.from === 1 && AMBIGUOUS_BARE.has(word)) return null;
  const { kind, strong } = found.value;
  const isSection = kind === 'document' && atom.exponent < 0 && standsAlone(scan, atom.to);
  if (!atom.plain && atom.form !== 'words' && !isSection) return null;
  if (isMeasured(scan, atom.to) || matchBackward(scan, last, COUNTING) !== null) return null;
  // "Đảng bộ phường Sông Cầu 9": the last word of a name
  if (isInNameRow(scan, atom.from)) return null;
  return { scan, atom, kind, strong, from: found.from, word };
}

/** The token of the word in front of a number; an abbreviation may have its dot between, and some must ("P. 301"). */
function lastWordBefore(scan: Scan, from: number): number | null {
  if (isWord(scan, from - 1)) return ALWAYS_DOTTED.has(wordAt(scan, from - 1)) ? null : from - 1;
  const isDotted = isMark(scan, from - 1, '.') && isWord(scan, from - 2) && DOTTED.has(wordAt(scan, from - 2));
  return isDotted ? from - 2 : null;
}

const isRatio = ({ scan, atom }: Labelled): boolean =>
  atom.form === 'digits' && isMark(scan, atom.to, '/') && isDigits(scan, atom.to + 1);

const hasPlus = ({ scan, atom }: Labelled): boolean => isMark(scan, atom.to, '+') && isDigits(scan, atom.to + 1);

/** More than twelve are a class of so many. */
const LAST_FORM = 12;

function isSchoolForm({ scan, atom, word }: Labelled): boolean {
  return word === 'lớp' && smallInteger(scan, atom.from, 2) <= LAST_FORM && atom.to === atom.from + 1;
}

const WARDS = new Set(['phường', 'quận']);
const TIMES = new Set(['tháng', 'năm', 'ngày', 'tuần', 'quý']);

/** "thu ngân sách phường 6 tháng đầu năm" counts months. */
function isWardNumber({ scan, atom, word }: Labelled): boolean {
  if (!WARDS.has(word) || smallInteger(scan, atom.from, 2) < 1 || atom.to !== atom.from + 1) return false;
  return isWord(scan, atom.to) && !TIMES.has(wordAt(scan, atom.to));
}

function unlessCounted({ scan, atom }: Labelled): number | null {
  return isCounted(scan, atom.to) && !isPlaceBehind(scan, atom.to) ? null : atom.to;
}

function isLoneWord({ atom, kind }: Labelled): boolean {
  return atom.form === 'words' && atom.lone && kind !== 'level' && kind !== 'document';
}

function isAlone(labelled: Labelled): boolean {
  const { scan, atom, kind, from } = labelled;
  if (standsAlone(scan, atom.to)) return true;
  if ((kind === 'address' || kind === 'code') && isPlaceBehind(scan, atom.to)) return true;
  return (isCapitalised(scan, from) || isNumbered(labelled)) && !isCounted(scan, atom.to);
}

/** "bão số 3 gây mưa lớn", "tuyến xe số 5 chạy": the number of one thing among its kind. */
const isNumbered = ({ scan, atom, word }: Labelled): boolean =>
  word === 'số' && isWord(scan, atom.from - 2) && smallInteger(scan, atom.from, 2) >= 0;

const PLACES = new Set(
  'xã phường huyện tỉnh thôn quận thị thành bản tp đường phố ngõ ngách tổ khu xa phuong huyen duong pho'.split(' '),
);

/** "thôn 2 xã Dương Quang": what follows is a place, not what is counted. */
function isPlaceBehind(scan: Scan, at: number): boolean {
  if (!PLACES.has(wordAt(scan, at))) return false;
  const next = scan.tokens[at + 1];
  // "số 12 ngõ 3"
  if (next?.kind === 'digits') return true;
  return next?.kind === 'word' && scan.text[next.start] !== scan.text[next.start]!.toLowerCase();
}
