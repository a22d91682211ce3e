import type { Figure } from '../figure/figure.ts';
import type { Token } from '../text/tokens.ts';
import { hasAmount, partStart, type Stretch } from './parts.ts';
import { OPENS, REASONS } from './residue-words.ts';
import { begins } from './word-list.ts';

/** Heads, houses and hectares are of what somebody does; a rate or an amount of money has a noun of its own. */
const isOfDoing = ({ unit }: Figure): boolean => !/^(?:percent|VND|USD)/u.test(unit);

/** The parts in front that hold the figure to something ("Đối với khối cơ quan, ..."), up to a number or a semicolon. */
export function openings(tokens: readonly Token[], head: number, figure: Figure): Stretch[] {
  const isDoing = isOfDoing(figure);
  const found: Stretch[] = [];
  const own = partStart(tokens, head);
  let to = own - 1;
  while (to > 0 && tokens[to]!.bare === ',') {
    const from = partStart(tokens, to);
    if (hasAmount(tokens, from, to) && !begins(tokens, from, OPENS)) break;
    const isActors = to === own - 1 && isDoing && !hasWord(tokens, own, head) && !begins(tokens, from, REASONS);
    if (isActors) found.push({ from, to, role: 'subject' });
    else if (begins(tokens, from, OPENS)) found.push({ from, to, role: 'opening' });
    to = from - 1;
  }
  return found;
}

/** Is there a word that is no time? A part without one tells of whoever the part in front of it tells of. */
function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.kind === 'word' && tokens[at]!.bare !== 'nam') return true;
  return false;
}

/** The last part of a list's head, where it holds what follows to something. */
export function headStretches(tokens: readonly Token[]): readonly Stretch[] {
  const to = tokens.length - 1;
  const from = partStart(tokens, to);
  return begins(tokens, from, OPENS) ? [{ from, to, role: 'opening' }] : [];
}
