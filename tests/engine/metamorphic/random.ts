export interface Random {
  /** A whole number from 0 to `below` - 1. */
  readonly upTo: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => T[];
}

/** Random numbers that a seed decides: the same seed, the same cases. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const upTo = (below: number): number => Math.floor(next() * below);
  return {
    upTo,
    pick: (list) => list[upTo(list.length)]!,
    shuffled: (list) => {
      const rest = [...list];
      return list.map(() => rest.splice(upTo(rest.length), 1)[0]!);
    },
  };
}

/** The ordinary run repeats itself from change to change; `npm run test:long` takes a fresh seed and many more cases. */
const SEED = Number(process.env['METAMORPHIC_SEED'] ?? 20_161_215);
const CASES = Number(process.env['METAMORPHIC_CASES'] ?? 2_400);

/** How many of the run's cases a part of it makes, and a title that prints the seed. */
export function partOfRun(share: number, name: string): { cases: number; title: string; random: Random } {
  const cases = Math.ceil(CASES * share);
  return { cases, title: `${name}: ${cases} cases of METAMORPHIC_SEED=${SEED}`, random: randomOf(SEED) };
}

/** Time for a long run; the ordinary one takes seconds. */
export const RUN_TIME = 600_000;
