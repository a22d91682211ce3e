import type { LookKind } from '../text/article.ts';
import type { Stand } from './glyphs.ts';
import { isScriptDigit } from './raised.ts';
import type { Script } from './shown.ts';

/** What stands between two texts of one line, the strongest of it: nothing, tags around letters, inline elements, a box, a gap. */
export type Crossing = 'none' | 'word' | 'inline' | 'box' | 'apart';

const STRENGTH: Readonly<Record<Crossing, number>> = { none: 0, word: 1, inline: 2, box: 3, apart: 4 };
export const stronger = (a: Crossing, b: Crossing): Crossing => (STRENGTH[a] >= STRENGTH[b] ? a : b);

export interface Meeting {
  /** The last characters before and the first after that are no blanks, at most four of each. */
  readonly before: string;
  readonly after: string;
  /** Does the page have a blank there? */
  readonly blank: boolean;
  readonly crossing: Crossing;
  /** Is the one crossed out and the other not? */
  readonly struckOnOneSide: boolean;
  /** Does text that is not shown stand between them? */
  readonly overHidden: boolean;
}

/** What is put between two texts, and how the second is to be read. */
export interface Joint {
  readonly loose: string;
  readonly looks: readonly LookKind[];
  /** Raised or lowered by where it stands, though no element says so. */
  readonly script: Script;
}

const NOTHING: Joint = { loose: '', looks: [], script: null };
const joint = (loose: string, looks: readonly LookKind[] = []): Joint => ({ ...NOTHING, loose, looks });
const TOUCHING: readonly LookKind[] = ['touching'];
/** Numbers are printed with one blank between their groups of three ("2 500"): more than two part them. */
const GAP = '   ';
const REST_OF_GAP = '  ';

const ENDS_IN_DIGIT = /[0-9０-９]$/;
const BEGINS_WITH_DIGIT = /^[0-9０-９]/;
const ENDS_IN_NUMBER = /[0-9０-９][.,]?$/;
const BEGINS_WITH_NUMBER = /^[.,]?[0-9０-９]/;
/** The ends of a number printed in groups of three with a blank between. */
const ENDS_IN_GROUP = /(?:^|[^0-9])[0-9]{1,3}$/;
const BEGINS_WITH_GROUP = /^[0-9]{3}(?![0-9])/;
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
  const numbers = digits || (ENDS_IN_NUMBER.test(before) && BEGINS_WITH_NUMBER.test(after));
  if (!blank && isScriptDigit(before.at(-1)!) && BEGINS_WITH_DIGIT.test(after)) return joint(' ');
  if (crossing === 'box' && digits && !blank && !struckOnOneSide) return boxesMeet(stand);
  if (crossing === 'apart' || crossing === 'box' || struckOnOneSide) return setApart(meeting, digits, numbers);
  if (blank) return digits ? overBlank(meeting, stand) : NOTHING;
  if (numbers) return digits ? digitsMeet(meeting, stand) : stand?.() === 'gap' ? joint(GAP) : NOTHING;
  const mayStandApart = stand !== null && (ENDS_IN_DIGIT.test(before) || BEGINS_WITH_DIGIT.test(after));
  return mayStandApart && stand() === 'gap' ? joint(' ') : NOTHING;
}

function setApart({ before, after, blank }: Meeting, digits: boolean, numbers: boolean): Joint {
  if (blank) return digits ? joint(REST_OF_GAP) : NOTHING;
  if (numbers) return joint(GAP);
  return CLOSING_MARK.test(after) || OPENING_MARK.test(before) ? NOTHING : joint(' ');
}

/** A drop cap's "3" before "79 lao động", the digits of a counter each in a box: one number to the eye, unless there is a gap. */
const boxesMeet = (stand: (() => Stand) | null): Joint => joint(GAP, stand?.() === 'gap' ? [] : TOUCHING);

/** "<span>5</span> <span>379</span>": as one number in two groups only where nothing but a blank is between them. */
function overBlank({ before, after, crossing }: Meeting, stand: (() => Stand) | null): Joint {
  if (!ENDS_IN_GROUP.test(before) || !BEGINS_WITH_GROUP.test(after)) return NOTHING;
  if (stand === null) return crossing === 'inline' ? joint(REST_OF_GAP, TOUCHING) : NOTHING;
  switch (stand()) {
    case 'word':
      return NOTHING;
    case 'unsure':
      return joint(REST_OF_GAP, TOUCHING);
    default:
      return joint(REST_OF_GAP);
  }
}

/** "<span>37</span><span>9 lao động</span>" is one number, "<span>5</span><span>379</span>" may be two. */
function digitsMeet({ crossing, overHidden }: Meeting, stand: (() => Stand) | null): Joint {
  const found = stand?.() ?? (crossing === 'inline' ? 'unsure' : 'word');
  switch (found) {
    case 'raised':
    case 'lowered':
      return { ...NOTHING, script: found };
    case 'gap':
      return joint(GAP);
    case 'word':
      return overHidden ? joint(GAP, TOUCHING) : NOTHING;
    default:
      return joint(GAP, TOUCHING);
  }
}
