import { describe, expect, test } from 'vitest';
import type { PackRecord, ReviewRecord } from '../../lib/packs/database.ts';
import { mergedVersions, mergedWith } from '../../lib/packs/merge.ts';

const version = (n: number, hash: string): PackRecord =>
  ({
    id: 'a',
    version: n,
    hash,
    saved: `2026-01-0${n}T00:00:00Z`,
    pack: { id: 'a', version: n, title: hash },
  }) as never;
const told = (records: readonly PackRecord[]) => records.map((one) => `${one.version} ${one.hash} ${one.pack.version}`);

describe('the versions of a pack, laid together', () => {
  test('come as they are where nothing is here', () => {
    expect(told(mergedVersions([], [version(3, 'z'), version(1, 'x')]))).toEqual(['1 x 1', '3 z 3']);
  });

  test('go on where what is brought goes on from what is here', () => {
    const here = [version(1, 'x')];
    expect(told(mergedVersions(here, [version(1, 'x'), version(2, 'y')]))).toEqual(['2 y 2']);
  });

  test('are none twice, whatever number they had', () => {
    const here = [version(1, 'x'), version(2, 'y')];
    expect(mergedVersions(here, [version(7, 'y'), version(1, 'x')])).toEqual([]);
    expect(mergedVersions(here, [version(1, 'x')])).toEqual([]);
  });

  test('keep in force what is here where both have gone on by themselves', () => {
    const here = [version(1, 'x'), version(2, 'mine')];
    expect(told(mergedVersions(here, [version(1, 'x'), version(2, 'theirs')]))).toEqual(['3 theirs 3', '4 mine 4']);
  });

  test('stand behind the one in force where they are older', () => {
    const here = [version(2, 'x')];
    expect(told(mergedVersions(here, [version(1, 'older'), version(2, 'x')]))).toEqual(['1 older 1']);
    expect(told(mergedVersions([version(3, 'z')], [version(1, 'older')]))).toEqual(['1 older 1']);
  });

  test('never take the number of another text', () => {
    const here = [version(1, 'mine'), version(3, 'z')];
    expect(told(mergedVersions(here, [version(1, 'theirs')]))).toEqual(['4 theirs 4', '5 z 5']);
  });

  // a file whose version is a time is kept under the highest number that is taken from a file, and counted on from there
  test('keep the numbers that are counted on from the highest of a file', () => {
    const [a, b] = [version(1_000_000_000, 'a'), version(1_000_000_001, 'b')];
    const kept = ['1000000000 a 1000000000', '1000000001 b 1000000001'];
    expect(told(mergedVersions([], [a, b]))).toEqual(kept);
    expect(told(mergedVersions([a], [a, b]))).toEqual(kept.slice(1));
  });

  test.each([0, 9e15, 2 ** 53 - 1])('get a number of their own where theirs is no version’s: %i', (n) => {
    expect(told(mergedVersions([], [version(n, 'x')]))).toEqual(['1 x 1']);
    expect(told(mergedVersions([version(1, 'x')], [version(1, 'x'), version(n, 'y')]))).toContain('2 y 2');
    const mine = [version(2, 'mine')];
    expect(told(mergedVersions(mine, [version(1, 'old'), version(n, 'theirs')]))).toContain('5 mine 5');
  });
});

const review = (id: string, place: string): ReviewRecord => ({ id, turn: 2, review: { place } }) as never;
const NONE = { packs: [], states: [], reviews: [] };

describe('what a backup brings', () => {
  test('of switches is taken only of packs of which nothing is said here', () => {
    const here = { ...NONE, packs: [version(1, 'x')], states: [{ id: 'b', on: true, deleted: null }] };
    const off = (id: string) => ({ id, on: false, deleted: null });
    const { writes } = mergedWith(here, { ...NONE, states: [off('a'), off('b'), off('c')] }, () => 'new');
    expect(writes.states).toEqual([off('c')]);
  });

  test('of reviews writes over none: another text of one stands beside it', () => {
    const here = { ...NONE, reviews: [review('r1', 'mine'), review('r2', 'same')] };
    const brought = [review('r1', 'theirs'), review('r2', 'same'), review('r3', 'new')];
    const { writes, outcome } = mergedWith(here, { ...NONE, reviews: brought }, () => 'beside');
    expect(outcome.reviews).toEqual(['beside', 'unchanged', 'new']);
    expect(writes.reviews.map(({ id }) => id)).toEqual(['beside', 'r3']);
  });

  test('twice changes nothing the second time', () => {
    const brought = { ...NONE, packs: [version(1, 'x'), version(2, 'y')], reviews: [review('r1', 'a')] };
    const { writes } = mergedWith(NONE, brought, () => 'new');
    const again = mergedWith({ ...NONE, ...writes }, brought, () => 'new');
    expect(again.outcome).toEqual({ packs: ['unchanged', 'unchanged'], reviews: ['unchanged'], inForce: [] });
    expect(again.writes).toEqual(NONE);
  });
});
