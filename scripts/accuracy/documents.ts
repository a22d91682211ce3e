import { parseArgs } from 'node:util';
import { HEADS, LATER_DOCUMENTS } from '../labels/folders.ts';
import { measureDocuments } from './measure-documents.ts';
import { printDrafts, printMisses, printPage, printPages } from './print-documents.ts';

/**
 * `npm run accuracy:documents [-- NAME ... --misses --later --heads]`: how much of the drafts of labelled documents needs no touch, how much of
 * what they call firm is wrong, and what the pages about their places come to against packs of the labels. NAME: these
 * documents alone; `--misses`: prints all that is not right; `--later`: the documents of the later rounds, of whose misses only what is
 * general has been learnt; `--heads`: the short ones that try their heads.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, later: { type: 'boolean' }, heads: { type: 'boolean' } },
});

const scores = measureDocuments(positionals, values.heads ? HEADS : values.later ? LATER_DOCUMENTS : undefined);
if (values.misses) {
  for (const score of scores) {
    printMisses(score.id, score);
    score.pages.forEach(printPage);
  }
}
printDrafts(scores);
printPages(scores.flatMap(({ pages }) => pages));
