import { NOTICED } from '../../lib/engine/noticed.ts';

/** A step of the build: the detector gets what it looks for as lists, without the data they were taken from. */
export const finishedNoticed = {
  name: 'finished-noticed',
  load: {
    filter: { id: /[\\/]lib[\\/]engine[\\/]noticed\.ts$/ },
    handler: () => `export const NOTICED = ${JSON.stringify(NOTICED)};`,
  },
};
