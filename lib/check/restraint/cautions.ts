import type { Caution, Evidence, Figure } from '../../figure/figure.ts';

/** The words around a figure that say this of it, or null. */
export function cautionOf({ cautions }: Figure, kind: Caution['kind']): Evidence | null {
  return cautions.find((caution) => caution.kind === kind)?.evidence ?? null;
}

/** Do words around a figure say this of it? */
export const hasCaution = ({ cautions }: Figure, kind: Caution['kind']): boolean =>
  cautions.some((caution) => caution.kind === kind);
