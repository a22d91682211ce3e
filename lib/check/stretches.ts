import type { Figure } from '../figure/figure.ts';
import type { Token } from '../text/tokens.ts';
import { isAmount, isParting, partEnd, partStart } from './parts.ts';
import { GOES_ON, JOINING, OPENERS, OPENS } from './residue-words.ts';

/** Tokens [from, to) that say something of what a figure counts; as a `subject` who acts may stand in them as well. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly role: 'subject' | 'complement';
}

/** What of the sentence is said of the figure: in front of its name, within and behind that, and behind the number. */
export function stretchesAround(tokens: readonly Token[], figure: Figure): readonly Stretch[] {
  const number = rangeOf(tokens, figure);
  const said = figure.evidence.indicator;
  const name = said?.how === 'said' && said.span !== null ? rangeOf(tokens, said.span) : null;
  const hasName = name !== null && name.from < name.to;
  const head = hasName ? Math.min(name.from, number.from) : number.from;
  const tail = hasName ? Math.max(name.to, number.to) : number.to;
  const stretches: Stretch[] = [...openings(tokens, head), { from: subjectStart(tokens, head), to: head, role: 'subject' }];
  // The name with what stands in its gaps, and all up to the number or from it, brackets and asides left out.
  for (const [from, to] of withoutAsides(tokens, head, tail)) stretches.push({ from, to, role: 'complement' });
  return [...stretches, ...behind(tokens, tail)].filter(({ from, to }) => from < to);
}

function rangeOf(tokens: readonly Token[], { start, end }: { readonly start: number; readonly end: number }) {
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findLastIndex((token) => token.start < end) + 1;
  return { from: from < 0 ? tokens.length : from, to };
}

/** Where the words in front of the name begin: its part of the sentence, without what is said of a number before it. */
function subjectStart(tokens: readonly Token[], head: number): number {
  const from = partStart(tokens, head);
  for (let at = head - 1; at >= from; at--) {
    if (isAmount(tokens, at)) return from;
    if (isJoining(tokens, at) && hasAmount(tokens, from, at)) return at + 1;
  }
  return from;
}

const isJoining = (tokens: readonly Token[], at: number): boolean => begins(tokens, at, JOINING);

function hasAmount(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isAmount(tokens, at)) return true;
  return false;
}

/** The parts in front that hold the figure to something ("Đối với khối cơ quan, ..."), up to a number or a semicolon. */
function openings(tokens: readonly Token[], head: number): Stretch[] {
  const found: Stretch[] = [];
  let to = partStart(tokens, head) - 1;
  while (to > 0 && tokens[to]!.bare === ',') {
    const from = partStart(tokens, to);
    if (hasAmount(tokens, from, to)) break;
    if (begins(tokens, from, OPENS)) found.push({ from, to, role: 'subject' });
    to = from - 1;
  }
  return found;
}

const begins = (tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean =>
  words.has(tokens[at]?.bare ?? '') || words.has(`${tokens[at]?.bare ?? ''} ${tokens[at + 1]?.bare ?? ''}`);

const ASIDES = new Set('theo qua nho du mac tuy do sau khi'.split(' '));

/** [from, to) without what stands in brackets, or between commas behind "theo", "qua", "nhờ". */
function withoutAsides(tokens: readonly Token[], from: number, to: number): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const mark = tokens[at]!.bare;
    const close = mark === '(' ? ')' : mark === ',' && isParting(tokens, at) && ASIDES.has(tokens[at + 1]?.bare ?? '') ? ',' : null;
    if (close === null) continue;
    const end = tokens.findIndex((token, index) => index > at && index < to && token.bare === close && isParting(tokens, index));
    if (end < 0) continue;
    kept.push([start, at]);
    start = end + 1;
    at = end;
  }
  kept.push([start, to]);
  return kept;
}

/** Behind the number and the name: to the end of the part, and the parts behind that which go on with it. */
function behind(tokens: readonly Token[], tail: number): Stretch[] {
  const found: Stretch[] = [];
  let from = tail;
  if (tokens[from]?.bare === '(') {
    const end = partEnd(tokens, from + 1);
    if (!hasAmount(tokens, from, end)) found.push({ from: from + 1, to: end, role: 'complement' });
    from = end + 1;
  }
  let to = partEnd(tokens, from);
  found.push({ from, to: ownEnd(tokens, from, to), role: 'complement' });
  while (tokens[to]?.bare === ',' && begins(tokens, to + 1, GOES_ON)) {
    const next = partEnd(tokens, to + 1);
    found.push({ from: to + 1, to: next, role: 'complement' });
    to = next;
  }
  return found;
}

/**
 * Where the words of this figure end in [from, to): in front of a joined statement that stands right behind the number, or
 * that has a number of its own ("... 45 lao động và đào tạo nghề cho 60 lao động").
 */
function ownEnd(tokens: readonly Token[], from: number, to: number): number {
  let isOpen = false;
  for (let at = from; at < to; at++) {
    if (isJoining(tokens, at) && (!isOpen || hasAmount(tokens, at, to))) return at;
    if (OPENERS.has(tokens[at]!.bare)) isOpen = true;
  }
  return to;
}

/** The first token of a stretch's residue with the prepositions right in front of it. */
export function withOpener(tokens: readonly Token[], first: number, from: number): number {
  let at = first;
  while (at > from && OPENERS.has(tokens[at - 1]!.bare)) at--;
  return at;
}
