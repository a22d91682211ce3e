import { builtinData } from '../../data/index.ts';

/** A step of the build: every file of data is held against its schema here, and taken as it is in the packages. Throws where one does not fit. */
export const heldData = {
  name: 'held-data',
  load: {
    filter: { id: /[\\/]data[\\/]held\.ts$/ },
    handler: () => {
      builtinData();
      return 'export const held = (name, file) => file;';
    },
  },
};
