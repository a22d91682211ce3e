import { fileURLToPath } from 'node:url';

const folder = (path: string): string => fileURLToPath(new URL(`../../tests/${path}`, import.meta.url));

/** Labelled passages and pages. */
export const LABELLED = folder('fixtures/labelled');
/** Labelled sentences: every one is learnt from, none is measured. */
export const SENTENCES = folder('figure/cases');
/** Labelled documents, and in a folder of it the pages about their places. */
export const DOCUMENTS = folder('fixtures/documents');
/** The same of later rounds: of their misses only what is general has been learnt. */
export const LATER_DOCUMENTS = folder('fixtures/documents/later');
/** Short ones that try what heads and titles say of place, time and firmness. */
export const HEADS = folder('fixtures/documents/heads');
