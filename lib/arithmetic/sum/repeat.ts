import { compare } from '../../check/numbers/agreement.ts';
import type { Claim } from '../../check/verdict.ts';
import { bracketOf } from '../page/bracket.ts';
import { type PlacedFigure, type SumPage, surface } from '../page/page.ts';
import { arithmeticReason } from '../reason.ts';

/**
 * A figure printed twice with the same number, or with two of which only one can be right. Another number of the same kind says
 * mostly nothing: two programmes, or an estimate and its correction, can stand behind it.
 */
export function repeatClaims(page: SumPage): Claim[] {
  const claims: Claim[] = contradictions(page);
  for (const group of page.groups.values()) {
    if (group.length < 2) continue;
    const firsts = new Map<string, PlacedFigure>();
    for (const entry of group) {
      if (!isComparable(entry) || bracketOf(page, entry) !== null) continue;
      const key = kindOf(entry);
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, entry);
        continue;
      }
      if (!isSame(entry, first)) continue;
      const why = arithmeticReason('repeat-holds', { first: surface(page, first), second: surface(page, entry) });
      claims.push({ figures: [first.index, entry.index], kind: 'repeat', holds: true, reasons: [why] });
    }
  }
  return claims;
}

/**
 * The source's own number, and another that the check would have called different if it did not stand on the page as well: the
 * page says both of one thing, whoever is right.
 */
function contradictions(page: SumPage): Claim[] {
  return page.placed.flatMap((other): Claim[] => {
    if (!isOnlyBeside(other)) return [];
    const own = page.placed.find(
      ({ figure, verdict }) =>
        verdict.kind === 'match' &&
        verdict.reference === other.verdict.reference &&
        verdict.pack === other.verdict.pack &&
        figure.status === other.figure.status,
    );
    if (own === undefined) return [];
    const [first, second] = own.at < other.at ? [own, other] : [other, own];
    const why = arithmeticReason('repeat-fails', { first: surface(page, first), second: surface(page, second) });
    return [{ figures: [first.index, second.index], kind: 'repeat', holds: false, reasons: [why] }];
  });
}

/** Does nothing but the source's number on the same page keep it from being called different? */
function isOnlyBeside({ verdict }: PlacedFigure): boolean {
  const [why] = verdict.reasons;
  const what = why?.code === 'differs-unsure' ? why.params['what'] : undefined;
  return Array.isArray(what) && what.length === 1 && what[0] === 'both';
}

function isSame({ figure: a }: PlacedFigure, { figure: b }: PlacedFigure): boolean {
  // Most repeats are the same to the digit, and need nothing worked out.
  if (a.value === b.value && a.bound === b.bound && a.high === b.high) return true;
  const found = compare(a, b, a.measure === 'level' ? 'taken' : 'computed');
  // "5%" lies within "1,2% – 6%", and "379" is "hơn 370": neither is the same number printed again.
  return found.kind === 'equal' || (found.kind === 'agrees' && (found.by === 'rounding' || found.by === 'last-digit'));
}

function isComparable({ figure }: PlacedFigure): boolean {
  const { indicator, part, body, denominator, readings } = figure;
  const isNamed = indicator !== null && !indicator.startsWith('other:');
  const isSettled = readings.every(({ why }) => why === 'separator');
  return isNamed && isSettled && part === null && body === null && denominator === null;
}

function kindOf({ figure }: PlacedFigure): string {
  const { measure, direction, unit, base, definition, issuer, status, period } = figure;
  const outcome = status === 'target' ? 'target' : 'outcome';
  return [measure, measure === 'change' ? direction : '', unit, base, definition, issuer, outcome, period].join('|');
}
