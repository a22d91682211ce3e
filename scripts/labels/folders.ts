import { fileURLToPath } from 'node:url';

const folder = (path: string): string => fileURLToPath(new URL(`../../tests/${path}`, import.meta.url));

/** Labelled passages and pages. */
export const LABELLED = folder('fixtures/labelled');
/** Labelled sentences: every one is learnt from, none is measured. */
export const SENTENCES = folder('figure/cases');
/** Labelled documents, and in a folder of it the pages about their places. */
export const DOCUMENTS = folder('fixtures/documents');
/** The same, of which nothing has been learnt: only their sums are looked at. */
export const UNREAD_DOCUMENTS = folder('fixtures/documents/unread');
