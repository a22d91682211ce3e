import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtinData } from '../../data/index.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { heldData } from '../../scripts/build/held-data.ts';

const DATA = join(import.meta.dirname, '../../data');
const fileOf = (name: string): unknown => JSON.parse(readFileSync(join(DATA, `${name}.json`), 'utf8'));

it('data that fit their schemas come out of them as they are, so that the packages can take them unheld', () => {
  const { words, ...data } = builtinData();
  for (const name of ['units', 'indicators', 'places', 'relations', 'weights'] as const)
    expect(data[name], name).toEqual(fileOf(name));
  expect(data.concepts).toEqual(fileOf('words/concepts'));
  expect(data.languages).toEqual(fileOf('words/languages'));
  for (const [name, entries] of Object.entries(words)) expect(entries, name).toEqual(fileOf(`words/${name}`));
});

it('packs that fit theirs come out of it as they are, too', () => {
  expect(loadBuiltin().packs).toEqual(builtinData().packFiles);
});

it('the build holds them against their schemas in place of the module that does', async () => {
  expect(heldData.load.filter.id.test(join(DATA, 'held.ts'))).toBe(true);
  expect(await heldData.load.handler(join(DATA, 'held.ts'))).toBe('export const held = (name, file) => file;');
  const packs = join(DATA, '../lib/resolution/held-packs.ts');
  expect(heldData.load.filter.id.test(packs)).toBe(true);
  expect(await heldData.load.handler(packs)).toBe('export const heldPacks = (files) => files;');
});
