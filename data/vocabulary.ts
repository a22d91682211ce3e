/** The words that the packages write the files of data with, as data/front-coded.ts reads them; the build fills them in (scripts/build/coded-data.ts). */
export const VOCABULARY = '';
