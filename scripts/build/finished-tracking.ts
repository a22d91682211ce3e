import { TRACKING } from '../../lib/notes/tracking.ts';

/** A step of the build: the panel gets the parameters that track as lists, without the data they were taken from. */
export const finishedTracking = {
  name: 'finished-tracking',
  load: {
    filter: { id: /[\\/]lib[\\/]notes[\\/]tracking\.ts$/ },
    handler: () => `export const TRACKING = ${JSON.stringify(TRACKING)};`,
  },
};
