import type { Caution, Evidence, Figure } from '../../figure/figure.ts';

/** The words around a figure that say this of it, or null. */
export function cautionOf({ cautions }: Figure, kind: Caution['kind']): Evidence | null {
  return cautions.find((caution) => caution.kind === kind)?.evidence ?? null;
}

/** Do words around a figure say this of it? */
export const hasCaution = ({ cautions }: Figure, kind: Caution['kind']): boolean =>
  cautions.some((caution) => caution.kind === kind);

const behind = ({ cautions, start }: Figure): Evidence | undefined =>
  cautions.find(({ kind, evidence }) => kind === 'so-far' && (evidence.span?.start ?? 0) > start)?.evidence;

/** "..., đang trồng tiếp", "...; số liệu này tính đến 30/9": words behind the number say that it grows still, or grew after. */
export const isCountedSoFar = (figure: Figure): boolean => behind(figure) !== undefined;

/** The second of these: the day it was counted up to is not the year's end. */
export const isCountedToDay = (figure: Figure): boolean => /(?:đến|den|far)$/iu.test(behind(figure)?.text ?? '');
