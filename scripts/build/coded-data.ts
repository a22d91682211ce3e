import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coded, codesOf, piecesOf, singlesOf, withTexts } from '../../data/coded.ts';
import { frontCoded } from '../../data/front-coded.ts';
import { packedData } from './packed-data.ts';
import { countOf, joined } from './words-together.ts';

const DATA = join(import.meta.dirname, '../../data');
const inFolder = (name: string): readonly string[] =>
  readdirSync(join(DATA, name)).map((file) => join(DATA, name, file));

/** The files of data that the packages carry in codes. */
export const codedFiles = (): readonly string[] => [
  ...inFolder('words'),
  ...inFolder('packs'),
  ...['indicators', 'places', 'units'].map((name) => join(DATA, `${name}.json`)),
];

const packed = (file: string): unknown => JSON.parse(packedData(readFileSync(file, 'utf8')));

/** The words of some files: those said most, whose codes are the shortest, and the others in the order of the alphabet. */
export function vocabularyOf(files: readonly string[]): readonly string[] {
  const pieces: (readonly string[])[] = [];
  for (const file of files) {
    withTexts(packed(file), (text) => {
      for (const words of piecesOf(text)) if (words.some((word) => /[^|\n'$]/u.test(word))) pieces.push(words);
      return text;
    });
  }
  const counts = countOf(joined(pieces));
  counts.delete('');
  for (const words of pieces) for (const word of words) if (word !== '' && !counts.has(word)) counts.set(word, 0);
  const most = [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).map(([word]) => word);
  const singles = singlesOf(most.length);
  return [...most.slice(0, singles), ...most.slice(singles).sort()];
}

/** A file of data as data/unpacked.ts reads it: packed, and its texts in the codes of the vocabulary. Gives JSON. */
export function codedData(file: string, vocabulary: readonly string[]): string {
  const codes = codesOf(vocabulary);
  return JSON.stringify({ coded: withTexts(packed(file), (text) => coded(text, codes)) });
}

/**
 * A step of the build: the packages carry the words that the engine reads with in codes, and not the sentences that prove them. The
 * words are counted once a build.
 */
export const codeData = () => {
  let counted: readonly string[] | null = null;
  return {
    name: 'code-data',
    buildStart() {
      counted = null;
    },
    load: {
      filter: {
        id: /[\\/]data[\\/](?:(?:words|packs)[\\/][\w-]+\.json|(?:indicators|places|units)\.json|vocabulary\.ts)$/,
      },
      handler: (id: string) => {
        counted ??= vocabularyOf(codedFiles());
        const vocabulary = counted;
        return id.endsWith('.ts')
          ? `export const VOCABULARY = ${JSON.stringify(frontCoded(vocabulary))};`
          : codedData(id, vocabulary);
      },
    },
  };
};
