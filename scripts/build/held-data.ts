import { documentWords } from '../../data/documents.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';

/**
 * A step of the build: every file of data is held against its schema here, and every pack against itself, and they are taken as they
 * are in the packages. Throws where one does not fit.
 */
export const heldData = {
  name: 'held-data',
  load: {
    filter: { id: /[\\/](?:data[\\/]held|lib[\\/]resolution[\\/]held-packs)\.ts$/ },
    handler: (id: string) => {
      loadBuiltin();
      documentWords();
      return /held-packs\.ts$/.test(id)
        ? 'export const heldPacks = (files) => files;'
        : 'export const held = (name, file) => file;';
    },
  },
};
