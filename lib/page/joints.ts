import type { LookKind } from '../text/article.ts';
import type { Stand } from './glyphs.ts';
import type { Likeness } from './likeness.ts';
import { isScriptDigit } from './raised.ts';
import type { Script } from './shown.ts';

/** What stands between two texts of one line, the strongest of it: nothing, tags around letters, inline elements, a box, a gap. */
export type Crossing = 'none' | 'word' | 'inline' | 'box' | 'apart';

const STRENGTH: Readonly<Record<Crossing, number>> = { none: 0, word: 1, inline: 2, box: 3, apart: 4 };
export const stronger = (a: Crossing, b: Crossing): Crossing => (STRENGTH[a] >= STRENGTH[b] ? a : b);

export interface Meeting {
  /** The end of the word before and the beginning of the one after, at most four characters of each. */
  readonly before: string;
  readonly after: string;
  /** Does the page have a blank there? */
  readonly blank: boolean;
  readonly crossing: Crossing;
  /** Is the one crossed out and the other not? */
  readonly struckOnOneSide: boolean;
  /** Does text that is not shown stand between them? */
  readonly overHidden: boolean;
  /** Does the line begin with the word before? */
  readonly opensLine: boolean;
  /** How the characters that meet look beside each other; asked only where numbers meet. */
  readonly likeness: () => Likeness;
}

/** What is put between two texts, and how the second is to be read. */
export interface Joint {
  readonly loose: string;
  readonly looks: readonly LookKind[];
  /** Are they read as one number though nothing tells that they are one? */
  readonly open: boolean;
  /** Raised or lowered by where it stands, though no element says so. */
  readonly script: Script;
}

const NOTHING: Joint = { loose: '', looks: [], open: false, script: null };
const OPEN: Joint = { ...NOTHING, open: true };
const joint = (loose: string, looks: readonly LookKind[] = []): Joint => ({ ...NOTHING, loose, looks });
const TOUCHING: readonly LookKind[] = ['touching'];
/** Numbers are printed with one blank between their groups of three ("2 500"): more than two part them. */
const GAP = '   ';
const REST_OF_GAP = '  ';

const ENDS_IN_DIGIT = /[0-9０-９]$/;
const BEGINS_WITH_DIGIT = /^[0-9０-９]/;
/** "1." before "379": the number of an item, or the first group of one number. */
const ENDS_IN_MARK = /[0-9０-９][.,'’]$/;
const ENDS_IN_NUMBER = /[0-9０-９][.,]?$/;
const BEGINS_WITH_NUMBER = /^[.,]?[0-9０-９]/;
/** The ends of a number printed in groups of three with a blank between. */
const ENDS_IN_GROUP = /(?:^|[^0-9])[0-9]{1,3}$/;
const BEGINS_WITH_GROUP = /^[0-9]{3}(?![0-9])/;
/** "01" before "379", "01." before "379": no number is printed with such a beginning, but many a rank is. */
const BEGINS_WITH_ZERO = /(?:^|[^0-9.,])0(?:[0-9]{0,2}|[0-9]{1,2}[.,'’])$/;
const CLOSING_MARK = /^[,.;:!?)\]}%»”’…]/;
const OPENING_MARK = /[([{«“‘]$/;

/**
 * How two texts are joined that a page shows in one line with elements between them. `stand` tells how a browser has put the
 * characters that meet; it is asked only where a number may be torn apart or made of two, and is null where nothing is laid
 * out.
 */
export function joinTexts(meeting: Meeting, stand: (() => Stand) | null): Joint {
  const { before, after, blank, crossing, struckOnOneSide } = meeting;
  if (before === '' || after === '' || (crossing === 'none' && !struckOnOneSide)) return NOTHING;
  const digits = ENDS_IN_DIGIT.test(before) && BEGINS_WITH_DIGIT.test(after);
  const marked = ENDS_IN_MARK.test(before) && BEGINS_WITH_DIGIT.test(after);
  const numbers = digits || marked || (ENDS_IN_NUMBER.test(before) && BEGINS_WITH_NUMBER.test(after));
  if (!blank && isScriptDigit(before.at(-1)!) && BEGINS_WITH_DIGIT.test(after)) return joint(' ');
  if (crossing === 'box' && digits && !blank && !struckOnOneSide) return boxesMeet(stand);
  if (crossing === 'apart' || crossing === 'box' || struckOnOneSide) return setApart(meeting, digits, numbers);
  if (blank) return digits ? overBlank(meeting, stand) : NOTHING;
  if (digits || marked) return numbersMeet(meeting, marked, stand);
  if (numbers) return stand?.() === 'gap' ? joint(GAP) : NOTHING;
  const mayStandApart = stand !== null && (ENDS_IN_DIGIT.test(before) || BEGINS_WITH_DIGIT.test(after));
  return mayStandApart && stand() === 'gap' ? joint(' ') : NOTHING;
}

function setApart({ before, after, blank }: Meeting, digits: boolean, numbers: boolean): Joint {
  if (blank) return digits ? joint(REST_OF_GAP) : NOTHING;
  if (numbers) return joint(GAP);
  return CLOSING_MARK.test(after) || OPENING_MARK.test(before) ? NOTHING : joint(' ');
}

/**
 * A drop cap's "3" before "79 lao động", the digits of a counter each in a box: one number to the eye, unless there is a gap.
 * The mark of a note may be a box that is put up (a button that shows the note).
 */
function boxesMeet(stand: (() => Stand) | null): Joint {
  const found = stand?.() ?? 'unsure';
  if (found === 'raised' || found === 'lowered') return { ...NOTHING, script: found };
  return joint(GAP, found === 'gap' ? [] : TOUCHING);
}

/** "<span>5</span> <span>379</span>": as one number in two groups only where nothing but a blank is between them, and they look alike. */
function overBlank({ before, after, crossing, likeness }: Meeting, stand: (() => Stand) | null): Joint {
  if (!ENDS_IN_GROUP.test(before) || !BEGINS_WITH_GROUP.test(after)) return NOTHING;
  const found = stand?.() ?? (crossing === 'inline' ? 'unsure' : 'word');
  if (found === 'unsure' || (found === 'word' && likeness() !== 'same')) return joint(REST_OF_GAP, TOUCHING);
  return found === 'word' ? NOTHING : joint(REST_OF_GAP);
}

/** "<span>37</span><span>9 lao động</span>" is one number, "<span>5</span><span>379</span>" may be two. `marked`: with "." or "," between. */
function numbersMeet(meeting: Meeting, marked: boolean, stand: (() => Stand) | null): Joint {
  if (stand === null) return meetByName(meeting, marked);
  const found = stand();
  if (found === 'raised' || found === 'lowered') return { ...NOTHING, script: found };
  if (found === 'gap') return joint(GAP);
  const { before, overHidden, likeness } = meeting;
  if (found === 'unsure' || overHidden || BEGINS_WITH_ZERO.test(before)) return joint(GAP, TOUCHING);
  const look = likeness();
  if (look === 'apart' || (marked && look === 'unlike')) return joint(GAP, TOUCHING);
  return look === 'unlike' ? OPEN : NOTHING;
}

/**
 * The same where nothing is laid out. A style may set any element apart, though few do so within a sentence: there the digits
 * are read as one number, of which it is open whether it is one.
 */
function meetByName({ before, crossing, opensLine, likeness }: Meeting, marked: boolean): Joint {
  if (crossing === 'inline' || BEGINS_WITH_ZERO.test(before)) return joint(GAP, TOUCHING);
  if (likeness() === 'same') return NOTHING;
  return marked || opensLine ? joint(GAP, TOUCHING) : OPEN;
}
