import { cueSet } from '../../mention/cue/cue-sets.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import { cuesIn } from '../../mention/sentence/cue-lookup.ts';
import type { Cue, Sentence } from '../../mention/sentence/sentence.ts';
import { NO_BREAK } from '../../mention/sentence/sentence.ts';
import { anyIn, tokenIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Token } from '../../text/tokens.ts';
import type { Evidence } from '../figure.ts';
import type { Spot } from '../spot/slots.ts';
import type { FirmWords } from './firm-words.ts';
import { colonBehind } from './firm-words.ts';
import { DOING, WIDE } from './status-words.ts';

/** What governs the figures of a sentence that follow, and what the next sentence may go on with. */
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
  const { sentence, placed, window } = spot;
  const supposed = cuesIn(sentence, window.from, placed.first, DOUBT).find(({ kind }) => kind === 'supposed');
  if (supposed !== undefined && opensClause(sentence, supposed)) {
    return { status: 'supposed', evidence: evidenceOf(text, sentence, supposed.first, supposed.last, 'carried') };
  }
  const isOver =
    (isOfOtherTime && head?.status !== 'supposed') ||
    (head?.status === 'target' && tellsReality(sentence, window.from, placed.first)) ||
    (head?.given === true && isDone(sentence, window.from, placed.first));
  const before = isOver ? null : head;
  if (before?.status === 'supposed') return before;
  const next = (last === null ? null : headOf(text, spot, last)) ?? before;
  // "đã", "hiện có" end what a head governs.
  return next?.status === 'target' && own?.kind === 'done' ? null : next;
}

function headOf(text: string, spot: Spot, cue: Cue): StatusHead | null {
  const { sentence, window } = spot;
  if (window.inBracket) return null;
  const evidence = evidenceOf(text, sentence, cue.first, cue.last, 'carried');
  const colon = colonBehind(sentence, cue, spot.placed.first);
  if (cue.kind === 'estimate') return colon ? { status: 'estimate', evidence } : null;
  if (cue.kind === 'done') return null;
  const given = sentence.tokens.slice(cue.first, cue.last + 2).some(isGiving);
  const wide = WIDE.has(sentence.tokens[cue.first]!.bare) && !given;
  if (colon || wide) return { status: 'target', evidence };
  return given && givesList(sentence, cue, spot.placed.first) ? { status: 'target', evidence, given } : null;
}

/** "giao", "phân bổ". */
const isGiving = ({ bare, norm }: Token): boolean => bare === 'giao' || norm === 'bổ';

/** "giao thành phố ...", "do HĐND giao là ...": what is given follows; "đạt 90% KH giao" ends with it. */
function givesList(sentence: Sentence, cue: Cue, to: number): boolean {
  let giving = cue.first;
  while (giving < to && !isGiving(sentence.tokens[giving]!)) giving++;
  const next = sentence.tokens[giving + 1]?.bare ?? '';
  if (next === 'la' || next === 'chi') return true;
  return anyIn(sentence.places, giving + 1, Math.min(to, giving + 4));
}

/** Does somebody do what was given ("thực hiện cả năm kết nạp được 139")? */
const isDone = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).some(({ bare }, index, list) => DOING.has(bare) && list[index + 1]?.bare !== 'giao');

/** "nghị quyết ghi 90, thực tế làm được 139": here what is aimed at ends. */
const tellsReality = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ norm }, at, list) => norm === 'thực' && list[at + 1]?.norm === 'tế');

/** "nhiều người nói rằng giá như ...", "... thì nếu": a clause begins without a mark. */
const OPENERS = new Set(['rằng', 'thì', 'là', 'mà', 'that']);

function opensClause(sentence: Sentence, cue: Cue): boolean {
  for (let at = cue.first - 1; at >= Math.max(0, cue.first - 2); at--) {
    if (sentence.breaks[at] !== NO_BREAK) return true;
  }
  const before = tokenIn(sentence.tokens, cue.first - 1);
  return cue.first <= 2 || before!.kind === 'mark' || OPENERS.has(before!.norm);
}
