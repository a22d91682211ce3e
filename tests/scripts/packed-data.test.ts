import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WordEntry } from '../../data/schemas/words.ts';
import { unpacked } from '../../data/unpacked.ts';
import { hidersOf, phrasesOf } from '../../lib/words/word-phrases.ts';
import { packedData } from '../../scripts/build/packed-data.ts';

const DATA = join(import.meta.dirname, '../../data');
const words = readdirSync(join(DATA, 'words')).map((name) => `words/${name}`);
const files = [...words, 'indicators.json', 'places.json', 'units.json'];

/** What a file says: of entries their phrases by kind, in any order; of others everything but their examples. */
function spoken(file: unknown): unknown {
  const isList = (value: unknown): value is readonly (WordEntry & { needsAccents?: true })[] =>
    Array.isArray(value) && value.every((entry: object) => 'phrases' in entry);
  if (!isList(file)) return JSON.parse(JSON.stringify(file), (key, value) => (isExample(key) ? undefined : value));
  const kinds = [...new Set(file.flatMap((entry) => entry.kinds))];
  const accented = file.filter(({ needsAccents }) => needsAccents === true);
  const lists = [phrasesOf(file, kinds), hidersOf(file), phrasesOf(accented, kinds)];
  return lists.map((list) => list.map(String).sort());
}

const isExample = (key: string): boolean => key === 'for' || key === 'against';

describe('the data that go into the packages', () => {
  it.each(files)('say the same as data/%s, without its examples', (name) => {
    const json = readFileSync(join(DATA, name), 'utf8');
    expect(spoken(unpacked(JSON.parse(packedData(json))))).toEqual(spoken(JSON.parse(json)));
    expect(packedData(json)).not.toMatch(/"(?:for|against)":/);
  });

  it('have words in both languages as one, and fields that most records have in columns', () => {
    const names = { vi: 'tỷ lệ', en: "the people's share" };
    const records = [
      { id: 'a', name: { vi: 'hộ', en: 'household' }, bare: false, note: '5 US$' },
      { id: 'b', name: { vi: 'nhà', en: 'house' }, note: 'x', power: 0 },
      { id: 'c', name: names, bare: false, power: 3 },
    ];
    const packed = packedData(JSON.stringify(records));
    expect(JSON.parse(packed)).toEqual({
      columns: { id: 'a$b$c', name: ["'hộ'household", "'nhà'house", names], bare: [false, 0, false], note: '$x$' },
      rest: [{ note: '5 US$' }, { power: 0 }, { power: 3 }],
    });
    expect(unpacked(JSON.parse(packed))).toEqual(records);
  });

  it.each(["'hộ", '|hộ'])('are refused where words begin like packed ones: %s', (text) => {
    expect(() => packedData(JSON.stringify({ text }))).toThrow(text);
  });

  it.each(files)('leave data/%s as it is where it is not packed', (name) => {
    const file: unknown = JSON.parse(readFileSync(join(DATA, name), 'utf8'));
    expect(unpacked(file)).toEqual(file);
  });
});
