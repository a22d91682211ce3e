import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, follow, type History, type Revision, shown, stands, union } from '../../lib/notes/revision.ts';
import { sampleNote } from './sample-note.ts';

const rev = (name: string, parents: string[] = [], deleted: string | null = null): Revision => ({
  rev: name,
  parents,
  deleted,
  note: sampleNote(1, `lời ${name}`),
});

/**
 * Several machines that write a note, delete it, bring it back, and lay their histories together, in any order. Each entry is a
 * step: the machine, what it does, and the machine it hears from. Gives the histories, and every revision that was written.
 */
const steps = fc.array(
  fc.record({
    machine: fc.nat(3),
    does: fc.constantFrom('write', 'delete', 'hear', 'complete'),
    other: fc.nat(3),
    seen: fc.nat(7),
  }),
  { minLength: 1, maxLength: 30 },
);
type Steps = typeof steps extends fc.Arbitrary<infer T> ? T : never;

function play(played: Steps): { histories: History[]; written: Map<string, Revision> } {
  const first = begin(rev('r0'));
  const histories = [first, first, first, first];
  const written = new Map([['r0', first.heads[0]!]]);
  for (const [n, { machine, does, other, seen }] of played.entries()) {
    const mine = histories[machine]!;
    if (does === 'hear') {
      histories[machine] = union(mine, histories[other]!);
    } else if (does === 'complete') {
      // the page has described the place of a head: the same revision, told more fully
      const heads = mine.heads.map((head, at) =>
        at === seen % mine.heads.length
          ? { ...head, note: { ...head.note, selectors: [...head.note.selectors, { type: `x${n}` }] } }
          : head,
      );
      histories[machine] = { ...mine, heads };
    } else {
      // the writer saw some of the heads, at least one
      const parents = mine.heads.filter((_, at) => (seen >> at) % 2 === 1).map((head) => head.rev);
      const from = parents.length > 0 ? parents : [mine.heads[0]!.rev];
      const next = rev(`r${String(n + 1).padStart(3, '0')}`, from, does === 'delete' ? `${n}` : null);
      written.set(next.rev, next);
      histories[machine] = follow(mine, next);
    }
  }
  return { histories, written };
}

describe('histories of one note laid together', () => {
  test('are the same whichever comes first', () => {
    fc.assert(
      fc.property(steps, (played) => {
        const [a, b] = play(played).histories as [History, History];
        expect(union(a, b)).toEqual(union(b, a));
      }),
    );
  });

  test('are the same in whatever order three are laid together', () => {
    fc.assert(
      fc.property(steps, (played) => {
        const [a, b, c] = play(played).histories as [History, History, History];
        expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
      }),
    );
  });

  test('are the same however often', () => {
    fc.assert(
      fc.property(steps, (played) => {
        const [a, b] = play(played).histories as [History, History];
        expect(union(a, a)).toEqual(union(a, union(a, a)));
        const both = union(a, b);
        expect(union(both, a)).toEqual(both);
        expect(union(both, both)).toEqual(both);
      }),
    );
  });

  test('lose no revision that nobody has seen: what is no head any more has been followed by one who saw it', () => {
    fc.assert(
      fc.property(steps, (played) => {
        const { histories, written } = play(played);
        const all = histories.reduce(union);
        const heads = new Set(all.heads.map((head) => head.rev));
        const followed = new Set([...written.values()].flatMap(({ parents }) => parents));
        for (const name of written.keys()) expect(heads.has(name)).toBe(!followed.has(name));
        expect(all.heads.length).toBeGreaterThan(0);
        expect(all.past).toEqual([...followed].sort());
      }),
    );
  });
});

test('of a revision that is in both the one whose place is described more fully stays', () => {
  const plain = begin(rev('a'));
  const [head] = plain.heads;
  const full = { ...plain, heads: [{ ...head!, note: { ...head!.note, selectors: [{ type: 'x' }, { type: 'y' }] } }] };
  expect(union(plain, full).heads).toEqual(full.heads);
  expect(union(full, plain).heads).toEqual(full.heads);
});

test('a note stands while one head does, and shows what stands; a deleted one shows what was deleted', () => {
  const first = begin(rev('a'));
  const apart = follow(follow(first, rev('b', ['a'])), rev('c', ['a'], '2026-01-01'));
  expect(stands(apart)).toBe(true);
  expect(shown(apart).map((head) => head.rev)).toEqual(['b']);
  const gone = follow(first, rev('c', ['a'], '2026-01-01'));
  expect(stands(gone)).toBe(false);
  expect(shown(gone).map((head) => head.rev)).toEqual(['c']);
});
