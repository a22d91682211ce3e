import { beginsWith, isPair, type Word } from './conference-words.ts';
import { ordinalAt } from './ordinal.ts';

/** Words a conference's ordinal may stand away from the word "hội nghị" ("Hội nghị BCH Đảng bộ thành phố ... lần thứ 7"). */
const ORDINAL_REACH = 16;

const PAIRS = { session: ['ky', 'hop'], congress: ['dai', 'hoi'] } as const;

/** A committee has conferences, a people's council has sessions, a Party organisation congresses: one is never the other. */
export type MeetingKind = 'conference' | 'session' | 'congress';

/** Does a word for a meeting begin here: of a committee "hội nghị", "phiên họp", "họp phiên", of a people's council "kỳ họp", "đại hội"? */
const isMeeting = (words: readonly Word[], at: number, kind: MeetingKind): boolean =>
  kind !== 'conference'
    ? isPair(words, at, PAIRS[kind][0], PAIRS[kind][1])
    : isPair(words, at, 'hoi', 'nghi') || isPair(words, at, 'phien', 'hop') || isPair(words, at, 'hop', 'phien');

/** An ordinal of a conference, and between which words the body may be named whose it is; null where nothing tells. */
interface NamedOrdinal {
  readonly ordinal: number;
  readonly around: { readonly from: number; readonly to: number } | null;
}

/** The ordinals of meetings of a kind that a sentence names, of whichever body. */
export function namedOrdinals(words: readonly Word[], kind: MeetingKind): readonly NamedOrdinal[] {
  const inFront = kind === 'conference' ? ordinalsInFront(words) : [];
  const found: NamedOrdinal[] = inFront.map((ordinal) => ({ ordinal, around: null }));
  for (let at = 0; at + 1 < words.length; at++) {
    if (!isMeeting(words, at, kind)) continue;
    const end = Math.min(words.length, at + 2 + ORDINAL_REACH);
    for (let i = at + 2; i < end; i++) {
      if (isMeeting(words, i, kind) || isPair(words, i, 'dai', 'hoi')) break;
      const isOpened =
        words[i]?.bare === 'lan' || isPair(words, i - 1, 'phien', 'thu') || isPair(words, i - 1, 'hop', 'thu');
      const next = words.slice(words[i]?.bare === 'lan' ? i + 1 : i, i + 5).map(({ bare }) => bare);
      const ordinal = isOpened ? ordinalAt(next) : null;
      if (ordinal === null) continue;
      found.push({ ordinal, around: { from: at + 2, to: i + OTHER_BODY_REACH } });
      break;
    }
  }
  return found;
}

/**
 * Those of them that may be a source's own; those of other bodies ("Trung ương", "Hội Nông dân") are left out. `own`: the names of
 * the source's committee: "Đảng bộ xã" in one of them is no other body, when the source is a commune's.
 */
export const conferenceOrdinals = (
  named: readonly NamedOrdinal[],
  words: readonly Word[],
  own: readonly (readonly string[])[],
): number[] =>
  named
    .filter(({ around }) => around === null || !namesOtherBody(words, around.from, around.to, own))
    .map(({ ordinal }) => ordinal);

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
  ['quoc', 'hoi'],
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

/** Does the sentence speak of a meeting of the kind at all? */
export function namesMeeting(words: readonly Word[], kind: MeetingKind): boolean {
  return words.some(({ bare }, at) => (kind === 'conference' && bare === 'conference') || isMeeting(words, at, kind));
}
