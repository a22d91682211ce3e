import type { Figure } from '../figure/figure.ts';
import type { Token } from '../text/tokens.ts';
import { isAmount, isParting, partEnd, partStart } from './parts.ts';
import { ASIDES, GOES_ON, IN_TURN, JOINING, OPENERS, OPENS, REASONS, type WordList } from './residue-words.ts';

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
  const stretches: Stretch[] = [
    ...openings(tokens, head, isOfDoing(figure)),
    { from: subjectStart(tokens, head), to: head, role: 'subject' },
  ];
  // The name with what stands in its gaps, and all up to the number or from it, brackets and asides left out.
  for (const [from, to] of withoutAsides(tokens, head, tail)) stretches.push({ from, to, role: 'complement' });
  if (said?.how === 'carried' && said.span !== null)
    stretches.push(...carrier(tokens, rangeOf(tokens, said.span), figure));
  return [...stretches, ...behind(tokens, tail, figure)].filter(({ from, to }) => from < to);
}

/** "Chi ngân sách cho giáo dục ước 45 tỷ đồng, bằng 96% kế hoạch": what narrows the name narrows what goes on with it. */
function carrier(tokens: readonly Token[], name: { from: number; to: number }, figure: Figure): Stretch[] {
  if (name.from >= name.to) return [];
  const before: Stretch = { from: subjectStart(tokens, name.from), to: name.from, role: 'subject' };
  return [before, ...behind(tokens, name.to, figure)];
}

/** The last part of a list's head, where it holds what follows to something. */
export function headStretches(tokens: readonly Token[]): readonly Stretch[] {
  const to = tokens.length - 1;
  const from = partStart(tokens, to);
  return begins(tokens, from, OPENS) ? [{ from, to, role: 'subject' }] : [];
}

function rangeOf(tokens: readonly Token[], { start, end }: { readonly start: number; readonly end: number }) {
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findLastIndex((token) => token.start < end) + 1;
  return { from: from < 0 ? tokens.length : from, to };
}

/** Where the words in front of the name begin: its part of the sentence, without what is said of a number before it. */
function subjectStart(tokens: readonly Token[], head: number): number {
  const from = partStart(tokens, head);
  if (isInTurn(tokens, from, head)) return Math.max(from, lastJoining(tokens, head) + 1);
  for (let at = head - 1; at >= from; at--) {
    if (isAmount(tokens, at)) return from;
    if (isJoining(tokens, at) && hasAmount(tokens, from, at)) return at + 1;
  }
  return from;
}

/** "công nghiệp và thương mại lần lượt đạt 36,4% và 56,8%": of names and numbers in turn each has its own. */
function isInTurn(tokens: readonly Token[], from: number, head: number): boolean {
  for (let at = from; at < tokens.length && !(at >= head && isAmount(tokens, at)); at++)
    if (begins(tokens, at, IN_TURN)) return true;
  return false;
}

/** The last joining word in front of a token, or -1. */
function lastJoining(tokens: readonly Token[], before: number): number {
  let at = before - 1;
  while (at >= 0 && !isJoining(tokens, at)) at--;
  return at;
}

/** Is there a word that is no time? A part without one tells of whoever the part in front of it tells of. */
function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.kind === 'word' && tokens[at]!.bare !== 'nam') return true;
  return false;
}

const isJoining = (tokens: readonly Token[], at: number): boolean => begins(tokens, at, JOINING);

function hasAmount(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isAmount(tokens, at)) return true;
  return false;
}

/** Heads, houses and hectares are of what somebody does; a rate or an amount of money has a noun of its own. */
const isOfDoing = ({ unit }: Figure): boolean => !/^(?:percent|VND|USD)/u.test(unit);

/** The parts in front that hold the figure to something ("Đối với khối cơ quan, ..."), up to a number or a semicolon. */
function openings(tokens: readonly Token[], head: number, isDoing: boolean): Stretch[] {
  const found: Stretch[] = [];
  const own = partStart(tokens, head);
  let to = own - 1;
  while (to > 0 && tokens[to]!.bare === ',') {
    const from = partStart(tokens, to);
    if (hasAmount(tokens, from, to) && !begins(tokens, from, OPENS)) break;
    const isActors = to === own - 1 && isDoing && !hasWord(tokens, own, head) && !begins(tokens, from, REASONS);
    if (isActors || begins(tokens, from, OPENS)) found.push({ from, to, role: 'subject' });
    to = from - 1;
  }
  return found;
}

/** Do one, two or three words of the list stand at a token? */
function begins(tokens: readonly Token[], at: number, { norm, bare }: WordList): boolean {
  let accented = '';
  let plain = '';
  let isPlain = true;
  for (const token of tokens.slice(at, at + LONGEST_OPENING)) {
    accented = accented === '' ? token.norm : `${accented} ${token.norm}`;
    plain = plain === '' ? token.bare : `${plain} ${token.bare}`;
    isPlain &&= token.norm === token.bare;
    if (norm.has(accented) || (isPlain && bare.has(plain))) return true;
  }
  return false;
}

const LONGEST_OPENING = 3;

/** [from, to) without brackets that hold an amount, and without what stands between commas behind "theo", "qua", "nhờ". */
function withoutAsides(tokens: readonly Token[], from: number, to: number): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const mark = tokens[at]!.bare;
    const close =
      mark === '(' ? ')' : mark === ',' && isParting(tokens, at) && begins(tokens, at + 1, ASIDES) ? ',' : null;
    if (close === null) continue;
    const end = tokens.findIndex(
      (token, index) => index > at && index < to && token.bare === close && isParting(tokens, index),
    );
    if (end < 0) continue;
    kept.push([start, at]);
    if (mark === '(' && !hasAmount(tokens, at, end)) kept.push([at + 1, end]);
    start = end + 1;
    at = end;
  }
  kept.push([start, to]);
  return kept;
}

/** Behind the number and the name: to the end of the part, and the parts behind that which go on with it. */
function behind(tokens: readonly Token[], tail: number, figure: Figure): Stretch[] {
  const found: Stretch[] = [];
  const add = (from: number, to: number): void => void found.push({ from, to, role: 'complement' });
  let from = tail;
  if (tokens[from]?.bare === '(') {
    const close = partEnd(tokens, from + 1);
    if (!hasAmount(tokens, from, close)) add(from + 1, close);
    from = close + 1;
  }
  let to = partEnd(tokens, from);
  const own = ownEnd(tokens, from, to);
  add(from, own);
  add(sharedTail(tokens, own, to, figure), to);
  while (tokens[to]?.bare === ',') {
    const next = partEnd(tokens, to + 1);
    if (hasAmount(tokens, to + 1, next)) break;
    if (begins(tokens, to + 1, GOES_ON)) add(to + 1, next);
    to = next;
  }
  return found;
}

/**
 * "tạo việc làm cho 45 lao động và đào tạo nghề cho 60 lao động nông thôn": what stands behind the joined number may be said
 * of both where both count the same. The token where it begins, or `to`.
 */
function sharedTail(tokens: readonly Token[], from: number, to: number, { unitWord }: Figure): number {
  if (unitWord === null) return to;
  const unit = rangeOf(tokens, unitWord);
  const length = unit.to - unit.from;
  for (let at = from; at < to; at++) {
    if (!isAmount(tokens, at)) continue;
    const next = tokens.slice(at + 1, at + 1 + length);
    const isSame = next.length > 0 && next.every(({ norm }, index) => norm === tokens[unit.from + index]!.norm);
    return isSame ? Math.min(to, at + 1 + length) : to;
  }
  return to;
}

/**
 * Where the words of this figure end in [from, to): in front of a joined statement that has a number of its own ("... 45 lao động và đào tạo nghề cho 60 lao động").
 */
function ownEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (isJoining(tokens, at) && hasAmount(tokens, at, to)) return at;
  return to;
}

/** How far in front of words their preposition may stand ("giúp hộ người có công"), in tokens. */
const OPENER_REACH = 4;

/** Where the printed words begin whose first strange one is at `first`: with the prepositions they hang on, if any. */
export function withOpener(tokens: readonly Token[], first: number, { from, role }: Stretch): number {
  let at = first;
  if (role === 'complement') {
    const floor = Math.max(from, first - OPENER_REACH);
    for (let back = first - 1; back >= floor && tokens[back]!.kind === 'word'; back--) {
      if (!begins(tokens, back, OPENERS)) continue;
      at = back;
      break;
    }
  }
  while (at > from && begins(tokens, at - 1, OPENERS)) at--;
  return at;
}
