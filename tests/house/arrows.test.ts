import { describe, expect, it } from 'vitest';
import { circleAmong, listedRooms, roomOf, sourceFiles, upwardArrows } from './files.ts';

const HOUSE = ['entrypoints', 'components', 'lib', 'data'];
const files = sourceFiles(...HOUSE);
const listed = listedRooms();
const house = listed.filter((room) => HOUSE.includes(room) || room.startsWith('lib/'));

describe('the picture in ARCHITECTURE.md', () => {
  it('has every room, and none that is not there', () => {
    expect([...house].sort()).toEqual([...new Set(files.map(({ path }) => roomOf(path)))].sort());
    expect(listed).toEqual(expect.arrayContaining(['scripts', 'tests']));
  });

  it('has all arrows point down', () => {
    expect(upwardArrows(files, house)).toEqual([]);
  });
});

describe('an arrow that points up', () => {
  const from = (file: string, target: string) => [{ path: file, imports: [target], packages: [] }];

  it.each([
    ['lib/text/tokens.ts', 'lib/check/verdict.ts'],
    ['lib/notes/store.ts', 'lib/browser/wire.ts'],
    ['lib/engine/report.ts', 'components/Panel.tsx'],
    ['components/Panel.tsx', 'entrypoints/background.ts'],
  ])('is seen: %s -> %s', (file, target) => {
    expect(upwardArrows(from(file, target), house)).toEqual([`${file} -> ${target}`]);
    expect(upwardArrows(from(target, file), house)).toEqual([]);
  });
});

describe('the house', () => {
  it('has no files that import each other in a circle', () => {
    expect(circleAmong(files)).toBeNull();
    const pair = (path: string, target: string) => ({ path, imports: [target], packages: [] });
    expect(circleAmong([pair('a', 'b'), pair('b', 'c'), pair('c', 'b')])).toEqual(['b', 'c', 'b']);
  });

  it('imports nothing of scripts and tests', () => {
    const outside = files.flatMap(({ path, imports }) =>
      imports.filter((target) => !HOUSE.includes(target.split('/')[0]!)).map((target) => `${path} -> ${target}`),
    );
    expect(outside).toEqual([]);
  });

  it.each([
    ['wxt', ['entrypoints', 'lib/browser']],
    ['idb', ['lib/notes', 'lib/packs']],
    ['preact', ['entrypoints', 'components']],
    ['@preact/signals', ['entrypoints', 'components', 'lib/session']],
    ['big.js', ['lib/arithmetic', 'lib/check', 'lib/quantity']],
    ['valibot', ['data', 'lib/resolution']],
    ['fflate', ['lib/office']],
    ['saxen', ['lib/office']],
  ])('knows %s in few rooms', (name, rooms) => {
    const knows = ({ packages }: (typeof files)[number]): boolean =>
      packages.some((found) => found === name || found.startsWith(`${name}/`));
    expect([...new Set(files.filter(knows).map(({ path }) => roomOf(path)))].sort()).toEqual([...rooms].sort());
  });

  it('uses no other packages', () => {
    const known = ['wxt', 'idb', 'preact', '@preact/signals', 'big.js', 'valibot', 'fflate', 'saxen'];
    const isKnown = (name: string): boolean => known.some((own) => name === own || name.startsWith(`${own}/`));
    // the packs of data/ are read from their folder; the build puts the files in the place of it
    const others = files.filter(({ path }) => path !== 'data/packs.ts');
    expect(others.flatMap(({ packages }) => packages.filter((name) => !isKnown(name)))).toEqual([]);
  });
});
