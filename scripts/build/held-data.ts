/**
 * A step of the build: every file of data is held against its schema here, and every pack against itself, and they are taken as they
 * are in the packages. Throws where one does not fit. The engine is loaded when it is asked for, as in finished-noticed.ts.
 */
export const heldData = {
  name: 'held-data',
  load: {
    filter: { id: /[\\/](?:data[\\/]held|lib[\\/]resolution[\\/]held-packs)\.ts$/ },
    handler: async (id: string) => {
      const [{ loadBuiltin }, { documentWords }] = await Promise.all([
        import('../../lib/engine/builtin.ts'),
        import('../../data/documents.ts'),
      ]);
      loadBuiltin();
      documentWords();
      return /held-packs\.ts$/.test(id)
        ? 'export const heldPacks = (files) => files;'
        : 'export const held = (name, file) => file;';
    },
  },
};
