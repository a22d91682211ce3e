import type { Line } from './line.ts';
import { isHint } from './line-times.ts';
import type { PeriodMention } from './period-reader.ts';
import { Reader } from './period-reader.ts';
import { namesMeeting } from './period-role.ts';
import type { Walk } from './walk.ts';

/** A time that opens its sentence has so many tokens in front of it at most ("Riêng trong tháng 11, ..."). */
const OPENING = 3;
/** A head without a heading's mark-up is a few words on a line of their own. */
const LONGEST_HEAD = 12;

const isHeading = ({ blockKind }: Line): boolean => blockKind === 'heading' || blockKind === 'title';

function isHead(line: Line): boolean {
  const { tokens, quantities, blockKind } = line;
  const last = tokens.at(-1)?.bare ?? '';
  if (isHeading(line) || last === ':') return true;
  return (
    blockKind === 'paragraph' && quantities.length === 0 && tokens.length <= LONGEST_HEAD && !'.;,!?'.includes(last)
  );
}

/** Hours and days: a line with one of them says when it was printed, or when people met, more often than what follows. */
const MOMENTS = new Set('luc gio phut giay buoi ngay hom sang trua chieu toi dem hoi sau'.split(' '));

const isMoment = ({ tokens }: Line, { kind, first }: PeriodMention): boolean =>
  kind === 'day' || tokens[first]!.kind === 'digits' || MOMENTS.has(tokens[first]!.bare);

/**
 * Takes note of a stretch that a line speaks of and that no period is carried from ("Trong tháng 11, ...", "Tuần qua"): what
 * follows may be of it. `isDated`: has the line named a time that is carried?
 */
export function noteRival(walk: Walk, line: Line, isDated: boolean): void {
  if (isDated) walk.rival = null;
  else if (isHead(line)) {
    if (line.periods.some((mention) => isHint(mention) && !isMoment(line, mention))) walk.rival = 'head';
  } else if (walk.rival === null && opensWithOther(line)) walk.rival = 'paragraph';
}

function opensWithOther(line: Line): boolean {
  const opening = line.periods.find(isHint);
  if (opening === undefined || opening.first >= OPENING) return false;
  return !isMoment(line, opening) || !namesMeeting(new Reader(line.tokens));
}

/** At a new block the paragraph's stretch has ended; a head's ends at the next head, and behind the list it introduces. */
export function endRival(walk: Walk, line: Line, previous: Line | undefined): void {
  if (walk.rival === null) return;
  const endsList = previous?.blockKind === 'list-item' && line.blockKind !== 'list-item';
  if (walk.rival === 'paragraph' || isHead(line) || endsList) walk.rival = null;
}
