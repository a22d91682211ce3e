import { fileURLToPath } from 'node:url';

const folder = (path: string): string => fileURLToPath(new URL(`../../tests/${path}`, import.meta.url));

/** Labelled passages and pages. */
export const LABELLED = folder('fixtures/labelled');
/** Labelled sentences: every one is learnt from, none is measured. */
export const SENTENCES = folder('figure/cases');
