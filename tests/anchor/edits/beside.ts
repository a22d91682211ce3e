import { HOURS, NAMING } from './naming.ts';

const PIECE = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|\S/gu;
const NUMBER = /^\d/;
const WORD = /^[\p{L}\p{M}]+$/u;
/** Words that bind others, and those of a value, which are told by the value itself. */
const PASSED_OVER =
  /^(?:của|và|là|tại|ở|trong|với|cho|các|những|thì|mà|về|để|vì|do|đã|được|bị|vào|nghìn|ngàn|triệu|tỷ|tỉ|trăm)$/iu;

interface Side {
  readonly words: readonly string[];
  /** Does the passage end before a mark or a number does? Then it says no more than these words. */
  readonly isOpen: boolean;
}

/** The words on one side of a piece, at most two, to the next mark or number. */
function sideOf(pieces: readonly string[], at: number, step: 1 | -1): Side {
  const words: string[] = [];
  for (let next = at + step; words.length < 2; next += step) {
    const piece = pieces[next];
    if (piece === undefined) return { words, isOpen: true };
    if (piece === '%' && step > 0) return { words: [...words, piece], isOpen: false };
    if (!WORD.test(piece)) return { words, isOpen: false };
    if (!PASSED_OVER.test(piece)) words.push(piece);
  }
  return { words, isOpen: true };
}

/** "28/12", "7/1990"; "16/19 tiêu chí" is none. */
const isDay = ([a, mark, b]: readonly string[]): boolean =>
  mark === '/' && !`${a}${b}`.includes('.') && Number(a) <= 31 && (Number(b) <= 12 || Number(b) >= 1900);

const isOther = (before: Side, after: Side): boolean =>
  before.words.some((word, n) => word !== after.words[n]) ||
  (!before.isOpen && after.words.length > before.words.length);

/** Do two forms of a passage with the same numbers say something else beside a figure: two words on either side of each? */
export function saysOtherBeside(before: string, after: string): boolean {
  const [was, now] = [before.match(PIECE) ?? [], after.match(PIECE) ?? []];
  const placesIn = (pieces: readonly string[]) => [...pieces.keys()].filter((at) => NUMBER.test(pieces[at]!));
  const places = placesIn(now);
  return placesIn(was).some((at, n) => {
    const isName = NAMING.test(was[at - 1] ?? '') || HOURS.test(was[at + 1] ?? '');
    const isAmount = was[at]!.includes(',') || was[at + 1] === '%';
    if ((isName && !isAmount) || isDay(was.slice(at, at + 3)) || isDay(was.slice(at - 2, at + 1))) return false;
    return ([-1, 1] as const).some((step) => isOther(sideOf(was, at, step), sideOf(now, places[n]!, step)));
  });
}
