import type { Figure } from '../../figure/figure.ts';
import type { Token } from '../../text/tokens.ts';
import { behind } from './behind.ts';
import type { Counted } from './cover.ts';
import { doerOf } from './doer.ts';
import { namesPlace } from './free-opening.ts';
import { openings, speaksForPart } from './in-front.ts';
import { hasAmount, isAmount, isParting, partEnd, partStart, rangeOf, type Stretch } from './parts.ts';
import { ASIDES, JOINING, LEADS_TO, OPENERS } from './residue-words.ts';
import { sharing } from './sharing.ts';
import type { LessWords } from './source-residue.ts';
import { begins, lengthOf } from './word-list.ts';

/** What of the sentence is said of the figure: in front of its name, within and behind that, and behind the number. */
export function stretchesAround(tokens: readonly Token[], figure: Figure, counted: Counted): readonly Stretch[] {
  const { less } = counted.residue;
  const number = rangeOf(tokens, figure);
  const said = figure.evidence.indicator;
  const name = said?.how === 'said' && said.span !== null ? rangeOf(tokens, said.span) : null;
  const hasName = name !== null && name.from < name.to;
  const head = hasName ? Math.min(name.from, number.from) : number.from;
  const tail = hasName ? Math.max(name.to, number.to) : number.to;
  const stretches: Stretch[] = [
    ...openings(tokens, head, figure, less),
    { from: saidFrom(tokens, subjectStart(tokens, head), head, figure, less), to: head, role: 'subject' },
  ];
  // The name with what stands in its gaps, and all up to the number or from it, brackets and asides left out.
  for (const [from, to] of withoutAsides(tokens, head, tail)) stretches.push({ from, to, role: 'complement' });
  const doer = doerOf(tokens, head, figure, counted);
  if (doer !== null) stretches.push(doer);
  if (said?.how === 'carried' && said.span !== null)
    stretches.push(...carrier(tokens, rangeOf(tokens, said.span), figure, less));
  return [
    ...stretches,
    ...behind(tokens, tail, figure, less),
    ...sharing(tokens, partEnd(tokens, tail), counted),
  ].filter(({ from, to }) => from < to);
}

/**
 * "Chi ngân sách cho giáo dục ước 45 tỷ đồng, bằng 96% kế hoạch": what narrows the name narrows what goes on with it. Who
 * stands in front of it does so for a percentage only: another amount may be of somebody else ("xã Dương Quang thêm 8 tiêu
 * chí, Nông Thượng thêm 9").
 */
function carrier(
  tokens: readonly Token[],
  name: { from: number; to: number },
  figure: Figure,
  less: LessWords,
): Stretch[] {
  if (name.from >= name.to) return [];
  const own = partEnd(tokens, name.to);
  // "Phong trào xây dựng nông thôn mới có bước tiến, ...": without a number of its own it tells how that went.
  const role = hasAmount(tokens, name.to, own) || own > rangeOf(tokens, figure).from ? 'complement' : 'opening';
  const after = behind(tokens, name.to, figure, less).map((stretch) => ({ ...stretch, role }) as const);
  if (!figure.unit.startsWith('percent')) return after;
  return [{ from: subjectStart(tokens, name.from), to: name.from, role: 'subject' }, ...after];
}

/** Where the words in front of the name begin: its part of the sentence, without what is said of a number before it. */
function subjectStart(tokens: readonly Token[], head: number): number {
  const from = partStart(tokens, head);
  for (let at = head - 1; at >= from; at--) {
    if (isAmount(tokens, at)) return from;
    if (begins(tokens, at, JOINING) && hasAmount(tokens, from, at)) return at + 1;
  }
  return from;
}

/**
 * "Phòng Kinh tế cho biết năm 2017 thành phố trồng mới ...", "Hạn kéo dài khiến thành phố ...": where what is told of the place
 * begins in [from, head), behind who says it or what brought it about; `from` where the place is not named there.
 */
function saidFrom(tokens: readonly Token[], from: number, head: number, figure: Figure, less: LessWords): number {
  for (let at = head - 1; at > from; at--) {
    const length = lengthOf(tokens, at, LEADS_TO);
    if (length === 0) continue;
    const isHeld = !namesPlace(tokens, at + length, figure) || speaksForPart(tokens, from, at + length, less);
    return isHeld ? from : at + length;
  }
  return from;
}

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
