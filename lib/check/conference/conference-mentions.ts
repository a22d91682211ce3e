import { beginsWith, isPair, type Word } from './conference-words.ts';
import { ordinalAt } from './ordinal.ts';

/** Words a conference's ordinal may stand away from the word "hội nghị" ("Hội nghị BCH Đảng bộ thành phố ... lần thứ 7"). */
const ORDINAL_REACH = 16;

/** Does a word for a meeting of a committee begin here: "hội nghị", "phiên họp", "họp phiên"? The people's council has a "kỳ họp". */
const isMeeting = (words: readonly Word[], at: number): boolean =>
  isPair(words, at, 'hoi', 'nghi') || isPair(words, at, 'phien', 'hop') || isPair(words, at, 'hop', 'phien');

/**
 * The ordinals of conferences the sentence names; those of other bodies ("Trung ương", "Hội Nông dân") are left out. `own`: the
 * names of the source's committee: "Đảng bộ xã" in one of them is no other body, when the source is a commune's.
 */
export function conferenceOrdinals(words: readonly Word[], own: readonly (readonly string[])[]): number[] {
  const found = ordinalsInFront(words);
  for (let at = 0; at + 1 < words.length; at++) {
    if (!isMeeting(words, at)) continue;
    const end = Math.min(words.length, at + 2 + ORDINAL_REACH);
    for (let i = at + 2; i < end; i++) {
      if (isMeeting(words, i) || isPair(words, i, 'dai', 'hoi')) break;
      const isOpened = words[i]?.bare === 'lan' || isPair(words, i - 1, 'phien', 'thu');
      const next = words.slice(words[i]?.bare === 'lan' ? i + 1 : i, i + 5).map(({ bare }) => bare);
      const ordinal = isOpened ? ordinalAt(next) : null;
      if (ordinal === null) continue;
      if (!namesOtherBody(words, at + 2, i + OTHER_BODY_REACH, own)) found.push(ordinal);
      break;
    }
  }
  return found;
}

const ENGLISH = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
/** In English the ordinal stands so many words in front of the conference, at most: "its 7th regular conference". */
const IN_FRONT = 4;
const OTHERS: ReadonlySet<string> = new Set([
  'provincial',
  'district',
  'farmers',
  'women',
  'youth',
  'union',
  'council',
]);

function ordinalsInFront(words: readonly Word[]): number[] {
  const found: number[] = [];
  for (const [at, { bare }] of words.entries()) {
    if (bare !== 'conference') continue;
    for (let i = Math.max(0, at - IN_FRONT); i < at; i++) {
      const { bare: word } = words[i]!;
      const ordinal = ENDINGS.has(words[i + 1]?.bare ?? '') ? Number(word) : ENGLISH.indexOf(word) + 1;
      const around = words.slice(Math.max(0, i - OTHER_BODY_REACH), at + OTHER_BODY_REACH);
      if (ordinal > 0 && !around.some((near) => OTHERS.has(near.bare))) found.push(ordinal);
    }
  }
  return found;
}

const OTHER_BODIES: readonly (readonly [string, string])[] = [
  ['trung', 'uong'],
  ['tinh', 'uy'],
  ['huyen', 'uy'],
  ['thanh', 'uy'],
  ['thi', 'uy'],
  ['bo', 'tinh'],
  ['bo', 'huyen'],
  ['bo', 'xa'],
  ['bo', 'phuong'],
  ['dang', 'uy'],
  ['nong', 'dan'],
  ['phu', 'nu'],
  ['thanh', 'nien'],
  ['chien', 'binh'],
  ['cong', 'doan'],
  ['mat', 'tran'],
];

const OTHER_BODY_REACH = 8;

function namesOtherBody(
  words: readonly Word[],
  from: number,
  to: number,
  own: readonly (readonly string[])[],
): boolean {
  for (let at = from; at < to && at + 1 < words.length; at++) {
    const name = own.find((phrase) => beginsWith(words, at, phrase));
    if (name !== undefined) {
      // its last word may belong to another's: "Ban Chấp hành Đảng bộ" of a ward
      at += name.length - 2;
      continue;
    }
    if (OTHER_BODIES.some(([first, second]) => isPair(words, at, first, second))) return true;
  }
  return false;
}

/** "nhiệm kỳ 2015 – 2020", "(2015-2020)": pairs of years five apart. */
export function termsOf(words: readonly Word[]): { from: number; to: number }[] {
  const terms: { from: number; to: number }[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const from = words[at]?.bare ?? '';
    const to = words[at + 1]?.bare ?? '';
    if (!/^(?:19|20)\d\d$/.test(from) || !/^(?:19|20)\d\d$/.test(to)) continue;
    if (Number(to) - Number(from) >= 4 && Number(to) - Number(from) <= 6)
      terms.push({ from: Number(from), to: Number(to) });
  }
  return terms;
}

/** "khóa VI": the number of the congress that elected the committee. */
export function congressOf(words: readonly Word[]): number | null {
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.bare !== 'khoa') continue;
    const ordinal = ordinalAt(words.slice(at + 1, at + 5).map(({ bare }) => bare));
    if (ordinal !== null) return ordinal;
  }
  return null;
}

/** Does the sentence speak of a conference at all? */
export function namesConference(words: readonly Word[]): boolean {
  return words.some(({ bare }, at) => bare === 'conference' || isMeeting(words, at));
}
