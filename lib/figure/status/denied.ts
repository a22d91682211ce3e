import { cueSet } from '../../mention/cue/cue-sets.ts';
import { cuesIn, firstCue } from '../../mention/sentence/cue-lookup.ts';
import type { Cue, Sentence } from '../../mention/sentence/sentence.ts';
import { COMMA, SEMICOLON } from '../../mention/sentence/sentence.ts';
import type { Spot } from '../spot/slots.ts';
import { partedBetween } from '../spot/window.ts';

const DOUBT = cueSet('denied', 'supposed');

/** A slip of the pen, a rumour. */
const WIDE = new Set(['nhầm', 'truyền', 'đồn']);

/** "viết nhầm", "lan truyền thông tin ..." hold for the whole clause; "không phải" for what stands right behind it. */
const isWide = (sentence: Sentence, { first, last }: Cue): boolean =>
  sentence.tokens.slice(first, last + 1).some(({ norm }) => WIDE.has(norm));

/** "139 đảng viên chứ không phải 193": what is denied stands behind these. */
const OF_ANOTHER = new Set(['khong', 'chu']);

/** The words by which the page takes a number back ("không phải 3,88%", "..., đây là con số viết nhầm"), or null. */
export function deniedBy(spot: Spot): Cue | null {
  const { sentence, placed, window } = spot;
  const before = cuesIn(sentence, Math.max(window.from - 1, 0), placed.first, DOUBT).findLast(
    (cue) =>
      cue.kind === 'denied' &&
      !partedBetween(sentence, cue.last + 1, placed.first) &&
      placed.first - cue.last <= (isWide(sentence, cue) ? 30 : 10),
  );
  if (before !== undefined) return before;
  const behind = firstCue(sentence, placed.last + 1, Math.min(window.to, placed.last + 5), DOUBT);
  if (behind?.kind === 'denied' && !OF_ANOTHER.has(sentence.tokens[behind.first]!.bare)) return behind;
  return deniedAfter(sentence, placed.last + 1);
}

const POINTERS = new Set(['đây', 'này', 'đó', 'day', 'nay', 'do', 'this', 'which', 'that']);

/** What a number counts takes so many words at most ("giảm 3,2% hộ nghèo, ..."). */
const NOUN = 5;
/** So many tokens behind its comma a clause says that the number was a slip. */
const LONGEST = 8;
/** "379 lao động, không hề nhầm" */
const NEGATIONS = new Set(['không', 'chẳng', 'chưa', 'not']);

/** "..., đây là con số viết nhầm", "...; tôi e là gõ nhầm": the next clause takes the number back. */
function deniedAfter(sentence: Sentence, from: number): Cue | null {
  let comma = from;
  while (comma < from + NOUN && sentence.breaks[comma] === 0) comma++;
  if (sentence.breaks[comma] !== COMMA && sentence.breaks[comma] !== SEMICOLON) return null;
  const cue = firstCue(sentence, comma + 1, comma + LONGEST, DOUBT);
  if (cue?.kind !== 'denied') return null;
  for (let at = from; at <= cue.last; at++) if (sentence.taken[at] === 1) return null;
  const words = sentence.tokens.slice(comma + 1, cue.first);
  if (words.some(({ norm }) => NEGATIONS.has(norm))) return null;
  return isWide(sentence, cue) || (comma === from && words.some(({ norm }) => POINTERS.has(norm))) ? cue : null;
}
