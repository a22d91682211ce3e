import type { Bilingual, Lang } from './lang.ts';

const MAGNITUDES: Readonly<Record<number, Bilingual>> = {
  3: { vi: 'nghìn', en: 'thousand' },
  6: { vi: 'triệu', en: 'million' },
  9: { vi: 'tỷ', en: 'billion' },
};

/** A unit that is counted in so many powers of ten: "tỷ đồng". `unit` is its name. */
export function scaledUnit(power: number, unit: string, lang: Lang): string {
  const magnitude = MAGNITUDES[power]?.[lang];
  return magnitude === undefined ? unit : `${magnitude} ${unit}`;
}
