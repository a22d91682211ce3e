import type { Pack } from '../../data/schemas/pack.ts';
import { jsonText } from '../notes/json-text.ts';

/** A file that is to be given to the reader, in parts. */
export interface PackFile {
  readonly name: string;
  readonly type: string;
  readonly parts: readonly string[];
}

const TYPE = 'application/json';

/** A pack as a file that can be read here and elsewhere. `version`: put into the name of an older one. */
export const exportedPack = (pack: Pack, version: number | null): PackFile => ({
  name: `${pack.id}${version === null ? '' : `-${version}`}.json`,
  type: TYPE,
  parts: [`${JSON.stringify(pack, null, 2)}\n`],
});

/** What is kept under a name and cannot be read, told as it is. */
export const rawFile = (id: string, record: unknown): PackFile => ({
  name: `${id.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 80) || 'nguon'}.json`,
  type: TYPE,
  parts: [`${jsonText(record)}\n`],
});
