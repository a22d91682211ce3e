import { median } from './median.ts';

/** A job's turn must last so many milliseconds to be measured well. */
const LONG_ENOUGH = 5;

/** Processor time of so many runs, in milliseconds. */
function processorTime(run: () => unknown, runs: number): number {
  const before = process.cpuUsage();
  for (let count = 0; count < runs; count++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Runs a job until the engine below it has compiled what it runs often; a short job takes many runs for that. */
const WARM = 400;

function warmUp(run: () => unknown): void {
  let spent = 0;
  while (spent < WARM) spent += processorTime(run, 1);
}

function runsFor(run: () => unknown): number {
  let runs = 1;
  while (processorTime(run, runs) < LONG_ENOUGH && runs < 4096) runs *= 2;
  return runs;
}

/**
 * The median processor time of each job in milliseconds. The jobs take turns, so that what else the machine does weighs on
 * all of them alike; the time in which code is compiled is not counted.
 */
export function measure<const K extends string>(
  rounds: number,
  jobs: Readonly<Record<K, () => unknown>>,
): Record<K, number> {
  for (const run of Object.values<() => unknown>(jobs)) warmUp(run);
  const entries = (Object.entries(jobs) as [K, () => unknown][]).map(([name, run]) => ({
    name,
    run,
    runs: runsFor(run),
    times: [] as number[],
  }));
  for (let round = 0; round < rounds; round++) {
    for (const { run, runs, times } of entries) times.push(processorTime(run, runs) / runs);
  }
  return Object.fromEntries(entries.map(({ name, times }) => [name, median(times)])) as Record<K, number>;
}
