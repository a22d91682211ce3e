import { parseArgs } from 'node:util';
import { UNREAD_DOCUMENTS } from '../labels/folders.ts';
import { measureDocuments } from './measure-documents.ts';
import { printDrafts, printMisses, printPage, printPages } from './print-documents.ts';

/**
 * `npm run accuracy:documents [-- NAME ... --misses --unread]`: how much of the drafts of labelled documents needs no touch, how much of
 * what they call firm is wrong, and what the pages about their places come to against packs of the labels. NAME: these
 * documents alone; `--misses`: prints all that is not right; `--unread`: the documents that nothing has been
 * learnt from, whose misses nobody is to read until they become some of the others.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, unread: { type: 'boolean' } },
});

const scores = measureDocuments(positionals, values.unread ? UNREAD_DOCUMENTS : undefined);
if (values.misses) {
  for (const score of scores) {
    printMisses(score.id, score);
    score.pages.forEach(printPage);
  }
}
printDrafts(scores);
printPages(scores.flatMap(({ pages }) => pages));
