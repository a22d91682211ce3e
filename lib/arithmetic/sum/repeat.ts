import { compare } from '../../check/numbers/agreement.ts';
import type { Claim } from '../../check/verdict.ts';
import { bracketOf } from '../page/bracket.ts';
import { type PlacedFigure, type SumPage, surface } from '../page/page.ts';
import { arithmeticReason } from '../reason.ts';

/**
 * A figure printed twice with the same number. Another number of the same kind says nothing: two programmes, or an estimate
 * and its correction, can stand behind it.
 */
export function repeatClaims(page: SumPage): Claim[] {
  const claims: Claim[] = [];
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

function isSame({ figure: a }: PlacedFigure, { figure: b }: PlacedFigure): boolean {
  // Most repeats are the same to the digit, and need nothing worked out.
  if (a.value === b.value && a.bound === b.bound && a.high === b.high) return true;
  const found = compare(a, b, a.measure !== 'level');
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
