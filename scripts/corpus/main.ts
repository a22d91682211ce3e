import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { articleOf, readPages } from './pages.ts';
import type { MeasureName, Tally } from './score.ts';
import { MEASURES, scorePage } from './score.ts';
import { scoreSums } from './sums.ts';

/** `npm run corpus [-- FOLDER]`: what the engine reads right on the labelled pages of a folder, and every miss. */
const DEFAULT_FOLDER = '../shared/corpus/pages';

const RELEVANT: Readonly<Record<string, string>> = { true: 'yes', partial: 'partly', false: 'no' };

const share = ({ right, total }: Tally): string =>
  total === 0 ? '-' : `${(right / total).toFixed(3)} (${right}/${total})`;

function add(sum: Tally, { right, total }: Tally): void {
  sum.right += right;
  sum.total += total;
}

function main(folder: string): number {
  if (!existsSync(folder)) {
    console.error(`no folder of labelled pages at ${folder}: name one, "npm run corpus -- FOLDER"`);
    return 2;
  }
  const builtin = loadBuiltin();
  const engine = builtin.engineFor(builtin.packs);
  const totals = new Map<MeasureName, Tally>(MEASURES.map((name) => [name, { right: 0, total: 0 }]));
  const judged: Tally = { right: 0, total: 0 };
  const told: Tally = { right: 0, total: 0 };
  const refused: Tally = { right: 0, total: 0 };
  let onNonFigures = 0;
  for (const page of readPages(folder)) {
    const report = engine.check(articleOf(page));
    const figures = report.figures.map(({ figure, verdict }) => ({ figure, verdict: verdict.kind }));
    const { tallies, onNonFigures: wrong, misses, labelOf } = scorePage(page, figures);
    onNonFigures += wrong;
    for (const [name, tally] of tallies) add(totals.get(name)!, tally);
    const wanted = RELEVANT[String(page.relevant)]!;
    judged.total++;
    if (report.page.relevant === wanted) judged.right++;
    else misses.push(`relevant: ${wanted}, judged ${report.page.relevant}`);
    const sums = scoreSums(page, report.arithmetic, labelOf);
    add(told, sums.told);
    add(refused, sums.refused);
    misses.push(...sums.misses);
    if (misses.length > 0)
      console.log([`\n${page.file} ${page.title}`, ...misses.map((miss) => `  ${miss}`)].join('\n'));
  }
  console.log('');
  for (const [name, tally] of totals) console.log(`${name.padEnd(20)} ${share(tally)}`);
  console.log(`${'pages'.padEnd(20)} ${share(judged)}`);
  console.log(`${'sums told'.padEnd(20)} ${share(told)}`);
  console.log(`${'sums refused'.padEnd(20)} ${share(refused)}`);
  console.log(`${'on non-figures'.padEnd(20)} ${onNonFigures}`);
  return 0;
}

process.exitCode = main(resolve(process.argv[2] ?? DEFAULT_FOLDER));
