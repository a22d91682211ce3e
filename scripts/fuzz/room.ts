import type fc from 'fast-check';

/** A part of the program with what must hold of it whatever it is given. */
export interface Room {
  readonly name: string;
  /** Throws where it does not hold. Cases are made and made smaller by fast-check, from the seed alone. */
  readonly property: fc.IRawProperty<unknown>;
}

/** How many milliseconds of the processor one case may take; what takes longer would freeze somebody's page. */
const LONGEST = 4000;

/** Runs what a case asks for, and throws where that takes too long. */
export function within<T>(what: string, work: () => T): T {
  const begun = process.cpuUsage();
  const result = work();
  const took = process.cpuUsage(begun).user / 1000;
  if (took > LONGEST) throw new Error(`${what} took ${Math.round(took)} ms`);
  return result;
}

export function hold(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}
