import type { Hits } from './search.ts';

/** So many notes can be told apart beside a time in one number. */
const MOST = 2 ** 21;
/** The latest second that can be sorted so, in the year 2106: a note that was brought may say anything. */
const LATEST = 2 ** 32 - 1;

/** A time in milliseconds as it is sorted, in seconds. */
export const sortableTime = (time: number): number => Math.min(LATEST, Math.max(0, Math.floor(time / 1000)));

/** The numbers of the notes that are there, the latest first: each time is sorted in one number with its note's. */
export function latestFirst(times: readonly number[]): Uint32Array {
  const sorted = new Float64Array(times.length);
  let length = 0;
  for (let number = 0; number < times.length; number++) {
    if (times[number]! >= 0) sorted[length++] = times[number]! * MOST + number;
  }
  const ascending = sorted.subarray(0, length).sort();
  const latest = new Uint32Array(length);
  for (let i = 0; i < length; i++) latest[i] = ascending[length - 1 - i]! % MOST;
  return latest;
}

/** Those that were found, the best first, and the latest first of those that fit alike: sorted by counting, in linear time. */
export function bestFirst(latest: Uint32Array, { texts, scores }: Hits, count: number): Uint32Array {
  const scoreOf = new Int32Array(count).fill(-1);
  let best = 0;
  for (let i = 0; i < texts.length; i++) {
    const score = scores[i]!;
    scoreOf[texts[i]!] = score;
    if (score > best) best = score;
  }
  // of each score the place behind its last note
  const places = new Uint32Array(best + 1);
  let length = 0;
  for (let i = 0; i < latest.length; i++) {
    const score = scoreOf[latest[i]!]!;
    if (score < 0) continue;
    places[score]!++;
    length++;
  }
  let behind = 0;
  for (let score = best; score >= 0; score--) {
    behind += places[score]!;
    places[score] = behind;
  }
  const found = new Uint32Array(length);
  for (let i = latest.length - 1; i >= 0; i--) {
    const score = scoreOf[latest[i]!]!;
    if (score >= 0) found[--places[score]!] = latest[i]!;
  }
  return found;
}
