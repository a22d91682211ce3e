import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../data/packs');

/** A step of the build: a browser has no folder to read, so the packs of data/packs are imported one by one. */
export const bundledPacks = {
  name: 'bundled-packs',
  load: {
    filter: { id: /[\\/]data[\\/]packs\.ts$/ },
    handler: () => {
      const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
      const imports = names.toSorted().map((name, at) => `import pack${at} from './packs/${name}';\n`);
      return `${imports.join('')}export const PACK_FILES = [${imports.map((_, at) => `pack${at}`).join(', ')}];`;
    },
  },
};
