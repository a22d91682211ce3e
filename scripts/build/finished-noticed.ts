/**
 * A step of the build: the detector gets what it looks for as lists, without the data they were taken from. The engine is loaded when
 * it is asked for: whoever only reads the configuration does without.
 */
export const finishedNoticed = {
  name: 'finished-noticed',
  load: {
    filter: { id: /[\\/]lib[\\/]engine[\\/]noticed\.ts$/ },
    handler: async () => {
      const { NOTICED } = await import('../../lib/engine/noticed.ts');
      return `export const NOTICED = ${JSON.stringify(NOTICED)};`;
    },
  },
};
