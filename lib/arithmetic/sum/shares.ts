import { plain } from '../../check/numbers/sums.ts';
import type { Claim } from '../../check/verdict.ts';
import { periodKey } from '../../resolution/period.ts';
import { isPlain, type PlacedFigure, type SumPage } from '../page/page.ts';
import { arithmeticReason } from '../reason.ts';
import { hundredOf } from './hundred.ts';
import { named } from './named.ts';

/**
 * Shares of one whole, of one place, period and status: all of them sum to 100%. A list that leaves one of them out
 * claims nothing.
 */
export function shareClaims(page: SumPage): Claim[] {
  const shares = page.placed.filter(isShare);
  return page.lexicons.wholes.flatMap(({ indicators }) => {
    const sets = new Map<string, PlacedFigure[]>();
    for (const entry of shares) {
      const { figure } = entry;
      if (figure.indicator === null || !indicators.includes(figure.indicator)) continue;
      const status = figure.status === 'target' ? `target ${figure.issuer ?? ''}` : 'outcome';
      const key = `${figure.place ?? ''} ${periodKey(figure.period)} ${status}`;
      const set = sets.get(key);
      if (set) set.push(entry);
      else sets.set(key, [entry]);
    }
    return [...sets.values()].flatMap((set) => claimOf(page, set, indicators) ?? []);
  });
}

/** Does another percentage stand in the sentence at the end of the list? `gap`: that of the words between. */
function isShareBeside(page: SumPage, gap: number, at: number): boolean {
  return (page.gaps[gap] ?? null) !== null && page.placed[at]?.figure.unit === 'percent';
}

function isShare({ figure }: PlacedFigure): boolean {
  const isLevel = figure.measure === 'level' && figure.unit === 'percent';
  return isLevel && figure.period !== 'unknown' && figure.part === null && figure.body === null;
}

function claimOf(page: SumPage, set: readonly PlacedFigure[], indicators: readonly string[]): Claim | null {
  const parts = indicators.flatMap((id) => set.find(({ figure }) => figure.indicator === id) ?? []);
  // A share printed twice with two numbers: which of them belongs to the sum cannot be told.
  const isAmbiguous = set.some(
    ({ figure }) => parts.find((part) => part.figure.indicator === figure.indicator)?.figure.value !== figure.value,
  );
  if (parts.length < 2 || parts.length < indicators.length || isAmbiguous) return null;
  const ordered = [...parts].sort((a, b) => a.index - b.index);
  const figures = ordered.map(({ index }) => index);
  const { sum, fits } = hundredOf(parts);
  const words = { parts: ordered.map((part) => named(page, part)), sum: plain(sum) };
  if (fits) {
    return { figures, kind: 'shares', holds: true, reasons: [arithmeticReason('shares-hold', words)] };
  }
  // "..., thuế sản phẩm 2,3%": a share of the same whole that has no name here.
  const first = ordered[0]!.at;
  const last = ordered.at(-1)!.at;
  const isAlone =
    last - first === ordered.length - 1 &&
    !isShareBeside(page, first, first - 1) &&
    !isShareBeside(page, last + 1, last + 1);
  const holds = isAlone && parts.every(({ figure }) => isPlain(figure)) ? false : null;
  if (holds === null) return null;
  return { figures, kind: 'shares', holds, reasons: [arithmeticReason('shares-fail', words)] };
}
