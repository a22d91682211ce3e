import type fc from 'fast-check';

/** A part of the program with what must hold of it whatever it is given. */
export interface Room {
  readonly name: string;
  /** Throws where it does not hold. Cases are made and made smaller by fast-check, from the seed alone. */
  readonly property: fc.IRawProperty<unknown>;
}

/** How many milliseconds of the processor one case may take; what takes longer would freeze somebody's page. */
const LONGEST = 4000;
/** On a busy machine one case may be charged with what the machine did: what is slow is so each time. */
const TIMES = 3;

/** Runs what a case asks for, and throws where that takes too long each time. It may be run several times. */
export function within<T>(what: string, work: () => T, longest = LONGEST): T {
  for (let time = 1; ; time++) {
    // of this thread alone: those that clear the memory up wait for each other, and that counts as work
    const begun = process.threadCpuUsage();
    const result = work();
    const took = process.threadCpuUsage(begun).user / 1000;
    if (took <= longest) return result;
    if (time === TIMES) throw new Error(`${what} took ${Math.round(took)} ms`);
  }
}

export function hold(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}
