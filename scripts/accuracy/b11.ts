import { measureDocuments } from './measure-documents.ts';
import { printDrafts, printMisses, printPage, printPages } from './print-documents.ts';
const scores = measureDocuments([], '/tmp/blind11/a');
if (process.argv[2]) for (const score of scores) { printMisses(score.id, score); score.pages.forEach(printPage); }
printDrafts(scores); printPages(scores.flatMap(({ pages }) => pages));
