/** The words that the packages write the files of data with, those said most first; the build fills them in (scripts/build/coded-data.ts). */
export const VOCABULARY = '';
