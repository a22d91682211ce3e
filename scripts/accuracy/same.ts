/** Labels hold numbers, figures exact decimals: equal to the last digit a number can hold. A label without one asks nothing. */
export const equals = (a: string | null, b: number | null): boolean =>
  b === null || (a !== null && Math.abs(Number(a) - b) <= Math.abs(b) * 1e-12);

/** The same, where a number that the label has not may not be there. */
export const sameNumber = (a: string | null, b: number | null): boolean => (b === null ? a === null : equals(a, b));

/** A point is a percent; of units for so many people labels leave out that they are people. */
export const unitOf = (unit: string): string =>
  unit === 'percentage-point'
    ? 'percent'
    : unit.replace('-per-population-', '-per-').replace(/(-per-\d+)-person$/u, '$1');

/** An estimate and a result are one where numbers agree. */
export const statusOf = (status: string): string => (status === 'estimate' ? 'result' : status);
