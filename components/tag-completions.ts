/** As many as a list under a field can bear. */
const MOST = 20;

/**
 * The line of tags with its last one completed, in as many ways as there are known tags that go on like it and are not in it
 * yet; accents and capitals do not matter. `known`: the most used first.
 */
export function completions(line: string, known: readonly string[]): readonly string[] {
  const cut = Math.max(line.lastIndexOf(','), line.lastIndexOf(';')) + 1;
  const before = line.slice(0, cut).trim();
  const there = new Set(before.split(/[,;]/).map(folded));
  const last = folded(line.slice(cut));
  return known
    .filter((tag) => folded(tag).startsWith(last) && !there.has(folded(tag)))
    .slice(0, MOST)
    .map((tag) => (before === '' ? tag : `${before} ${tag}`));
}

const folded = (tag: string): string =>
  tag.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();
