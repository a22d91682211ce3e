import { cueSet } from '../../mention/cue/cue-sets.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import { cuesIn } from '../../mention/sentence/cue-lookup.ts';
import type { Cue, Line } from '../../mention/sentence/line.ts';
import { NO_BREAK } from '../../mention/sentence/line.ts';
import { anyIn } from '../../mention/sentence/line-lookup.ts';
import type { Token } from '../../text/tokens.ts';
import type { Evidence } from '../figure.ts';
import type { Spot } from '../spot/slots.ts';
import type { FirmWords } from './firm-words.ts';
import { colonBehind } from './firm-words.ts';
import { DOING, WIDE } from './status-words.ts';

/** What governs the figures of a line that follow, and what the next sentence may go on with. */
export interface StatusHead {
  readonly status: 'target' | 'estimate' | 'supposed';
  readonly evidence: Evidence;
  /** "UBND tỉnh giao thành phố trồng ...; tạo ...": the list of what is given ends where something is done. */
  readonly given?: boolean;
}

const DOUBT = cueSet('denied', 'supposed');

/**
 * The head that governs a number, by the one that governed the words in front of it: one step of the fold over its sentence.
 * `isOfOtherTime`: its clause names a time that is not the head's.
 */
export function headAt(
  spot: Spot,
  head: StatusHead | null,
  { own, last }: FirmWords,
  isOfOtherTime: boolean,
  text: string,
): StatusHead | null {
  const { line, placed, window } = spot;
  const supposed = cuesIn(line, window.from, placed.first, DOUBT).find(({ kind }) => kind === 'supposed');
  if (supposed !== undefined && opensClause(line, supposed)) {
    return { status: 'supposed', evidence: evidenceOf(text, line, supposed.first, supposed.last, 'carried') };
  }
  const isOver =
    (isOfOtherTime && head?.status !== 'supposed') ||
    (head?.status === 'target' && tellsReality(line, window.from, placed.first)) ||
    (head?.given === true && isDone(line, window.from, placed.first));
  const before = isOver ? null : head;
  if (before?.status === 'supposed') return before;
  const next = (last === null ? null : headOf(text, spot, last)) ?? before;
  // "đã", "hiện có" end what a head governs.
  return next?.status === 'target' && own?.kind === 'done' ? null : next;
}

function headOf(text: string, spot: Spot, cue: Cue): StatusHead | null {
  const { line, window } = spot;
  if (window.inBracket) return null;
  const evidence = evidenceOf(text, line, cue.first, cue.last, 'carried');
  const colon = colonBehind(line, cue, spot.placed.first);
  if (cue.kind === 'estimate') return colon ? { status: 'estimate', evidence } : null;
  if (cue.kind === 'done') return null;
  const given = line.tokens.slice(cue.first, cue.last + 2).some(isGiving);
  const wide = WIDE.has(line.tokens[cue.first]!.bare) && !given;
  if (colon || wide) return { status: 'target', evidence };
  return given && givesList(line, cue, spot.placed.first) ? { status: 'target', evidence, given } : null;
}

/** "giao", "phân bổ". */
const isGiving = ({ bare, norm }: Token): boolean => bare === 'giao' || norm === 'bổ';

/** "giao thành phố ...", "do HĐND giao là ...": what is given follows; "đạt 90% KH giao" ends with it. */
function givesList(line: Line, cue: Cue, to: number): boolean {
  let giving = cue.first;
  while (giving < to && !isGiving(line.tokens[giving]!)) giving++;
  const next = line.tokens[giving + 1]?.bare ?? '';
  if (next === 'la' || next === 'chi') return true;
  return anyIn(line.places, giving + 1, Math.min(to, giving + 4));
}

/** Does somebody do what was given ("thực hiện cả năm kết nạp được 139")? */
const isDone = (line: Line, from: number, to: number): boolean =>
  line.tokens.slice(from, to).some(({ bare }, index, list) => DOING.has(bare) && list[index + 1]?.bare !== 'giao');

/** "nghị quyết ghi 90, thực tế làm được 139": here what is aimed at ends. */
const tellsReality = ({ tokens }: Line, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ norm }, at, list) => norm === 'thực' && list[at + 1]?.norm === 'tế');

/** "nhiều người nói rằng giá như ...", "... thì nếu": a clause begins without a mark. */
const OPENERS = new Set(['rằng', 'thì', 'là', 'mà', 'that']);

function opensClause(line: Line, cue: Cue): boolean {
  for (let at = cue.first - 1; at >= Math.max(0, cue.first - 2); at--) {
    if (line.breaks[at] !== NO_BREAK) return true;
  }
  const before = line.tokens[cue.first - 1];
  return cue.first <= 2 || before!.kind === 'mark' || OPENERS.has(before!.norm);
}
