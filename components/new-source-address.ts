import { SOURCES } from './sources-address.ts';

/** Where a document comes in to become a source. */
export const NEW_SOURCE = `${SOURCES}#new`;
