import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frontCoded } from '../../data/front-coded.ts';
import { unpacked, unpacker } from '../../data/unpacked.ts';
import { codeData, codedData, codedFiles, vocabularyOf } from '../../scripts/build/coded-data.ts';
import { packedData } from '../../scripts/build/packed-data.ts';

const DATA = join(import.meta.dirname, '../../data');
const files = codedFiles();
const vocabulary = vocabularyOf(files);
const read = unpacker(vocabulary);

describe('the data in the packages', () => {
  it.each(files)('say the same in codes: %s', (file) => {
    const whole = readFileSync(file, 'utf8');
    expect(read(JSON.parse(codedData(file, vocabulary)))).toEqual(unpacked(JSON.parse(packedData(whole))));
    expect(read(JSON.parse(whole))).toEqual(JSON.parse(whole));
  });

  it('keep a pack as its file has it', () => {
    const pack = join(DATA, 'packs/bac-kan-city-2016-12.json');
    expect(read(JSON.parse(codedData(pack, vocabulary)))).toEqual(JSON.parse(readFileSync(pack, 'utf8')));
  });

  it('come from the build under their paths, and with them the words that the codes stand for', () => {
    const { load } = codeData();
    const { id } = load.filter;
    for (const file of files) expect(id.test(file), file).toBe(true);
    expect(id.test('C:\\src\\data\\words\\concepts.json')).toBe(true);
    expect(id.test('/src/data/relations.json')).toBe(false);
    const cues = join(DATA, 'words/cues.json');
    expect(load.handler(cues)).toBe(codedData(cues, vocabulary));
    expect(load.handler(join(DATA, 'vocabulary.ts'))).toBe(
      `export const VOCABULARY = ${JSON.stringify(frontCoded(vocabulary))};`,
    );
  });
});
