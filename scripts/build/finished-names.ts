import { NOTICED_NAMES } from '../../lib/engine/noticed-names.ts';

/** A step of the build: the detector gets the names it looks for as a list, without the data they were taken from. */
export const finishedNames = {
  name: 'finished-names',
  load: {
    filter: { id: /[\\/]lib[\\/]engine[\\/]noticed-names\.ts$/ },
    handler: () => `export const NOTICED_NAMES = ${JSON.stringify(NOTICED_NAMES)};`,
  },
};
