/**
 * `npm run fuzz -- [--minutes N] [--only ROOM] [--seed S] [--path P]`: gives every room what it would never be given, for so many minutes
 * (one) in all, from a fresh seed that is printed. What breaks a promise is made smaller, printed with the command that repeats it,
 * and ends the room; the run then fails. `--path` repeats one find.
 */
import { setImmediate as rest } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { Room } from './room.ts';
import { anchorRoom } from './rooms/anchor.ts';
import { compareRoom } from './rooms/compare.ts';
import { engineRoom } from './rooms/engine.ts';
import { notesRoom } from './rooms/notes.ts';
import { officeRoom } from './rooms/office.ts';
import { packRoom } from './rooms/pack.ts';
import { pageRoom } from './rooms/page.ts';

const ROOMS: readonly Room[] = [engineRoom, pageRoom, anchorRoom, packRoom, officeRoom, notesRoom, compareRoom];
/** A smaller case is looked for so long, in milliseconds. */
const SHRINKING = 60_000;
const MOST_SHOWN = 4000;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    only: { type: 'string' },
    seed: { type: 'string' },
    path: { type: 'string' },
  },
});
const rooms = ROOMS.filter(({ name }) => values.only === undefined || name === values.only);
const minutes = Number(values.minutes);
if (rooms.length === 0 || !(minutes > 0)) {
  console.error(`--only is one of ${ROOMS.map(({ name }) => name).join(', ')}; --minutes is a number above nought`);
  process.exit(2);
}
const seed = Number(values.seed ?? Date.now() % 2_147_483_647);
console.log(`seed ${seed}, ${minutes} minutes, ${rooms.map(({ name }) => name).join(', ')}`);

/** fast-check keeps what it has made until a check ends: gigabytes in an hour, and then nothing is as quick as it was. */
const CASES_AT_A_TIME = 500;

async function run({ name, property }: Room): Promise<boolean> {
  const end = performance.now() + (minutes * 60_000) / rooms.length;
  const path = values.path === undefined ? {} : { path: values.path };
  let cases = 0;
  let found: fc.RunDetails<unknown>;
  for (let turn = 0; ; turn++) {
    found = await fc.check(property, {
      seed: (seed + turn) % 2_147_483_647,
      numRuns: CASES_AT_A_TIME,
      interruptAfterTimeLimit: Math.max(1, end - performance.now()),
      markInterruptAsFailure: false,
      ...path,
      endOnFailure: true,
    });
    cases += found.numRuns;
    // what jsdom holds weakly, ranges above all, is let go of only when the process has come to rest
    await rest();
    if (found.failed || performance.now() >= end || values.path !== undefined) break;
  }
  if (!found.failed) {
    console.log(`${name}: ${cases} cases, nothing found`);
    return true;
  }
  const smaller = await fc.check(property, {
    seed: found.seed,
    path: found.counterexamplePath ?? '',
    interruptAfterTimeLimit: SHRINKING,
    markInterruptAsFailure: false,
  });
  const least = smaller.failed ? smaller : found;
  const error =
    least.errorInstance instanceof Error
      ? (least.errorInstance.stack ?? least.errorInstance.message)
      : String(least.errorInstance);
  console.log(`${name}: FOUND after ${cases} cases\n${error.split('\n').slice(0, 8).join('\n')}`);
  console.log(fc.stringify(least.counterexample).slice(0, MOST_SHOWN));
  console.log(`npm run fuzz -- --only ${name} --seed ${least.seed} --path ${least.counterexamplePath ?? ''}`);
  return false;
}

let isSound = true;
for (const room of rooms) isSound = (await run(room)) && isSound;
process.exit(isSound ? 0 : 1);
