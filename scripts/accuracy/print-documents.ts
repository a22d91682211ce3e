import { draftSums, isFirm, isRight, pageSums } from './document-sums.ts';
import type { PageScore } from './measure-documents.ts';
import type { DraftScore, ScoredRow } from './score-draft.ts';

const share = (part: number, all: number): string => `${part}/${all} (${all === 0 ? '-' : (part / all).toFixed(3)})`;

/** Sums of all of them. */
export function printDrafts(scores: readonly DraftScore[]): void {
  const { rows, right, known, rightKnown, firm, wrongFirm, read } = draftSums(scores);
  const labelled = scores.flatMap((score) => score.rows);
  const extra = scores.flatMap((score) => score.extra);
  console.log(`documents          ${scores.length}`);
  console.log(`no touch           ${share(right, rows)}`);
  console.log(`  known indicator  ${share(rightKnown, known)}`);
  console.log(`firm               ${share(firm, read)}`);
  console.log(`wrongly firm       ${share(wrongFirm, firm)}`);
  console.log(
    `without a row      ${labelled.filter(({ row }) => row === null).length}; rows of no figure ${extra.length}`,
  );
  console.log(`wrong              ${counted(labelled)}`);
  console.log(`wrong where firm   ${counted(labelled.filter(isFirm))}`);
  const facts = scores.map((score) => score.facts);
  const all = facts.reduce((sum, fact) => sum + fact.all, 0);
  console.log(`facts              ${share(all - facts.flatMap(({ wrong }) => wrong).length, all)}`);
}

/** How often each property is wrong. */
function counted(rows: readonly ScoredRow[]): string {
  const counts = new Map<string, number>();
  for (const name of rows.flatMap(({ wrong }) => wrong)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).join('  ');
}

/** Every row that is not right, and every fact. */
export function printMisses(id: string, { rows, extra, facts }: DraftScore): void {
  for (const fact of facts.wrong) console.log(`${id} ${fact}`);
  for (const scored of rows) {
    if (isRight(scored)) continue;
    const { label, row, wrong } = scored;
    const got = row === null ? 'nothing' : wrong.map((name) => `${name} ${row.fields[name]}`).join(', ');
    const want = wrong.map((name) => `${name} ${label[name]}`).join(', ');
    console.log(`${id} ${isFirm(scored) ? 'FIRM ' : ''}"${label.printed}" ${label.indicator}: ${got} | not ${want}`);
  }
  for (const { quote, weak } of extra)
    console.log(`${id} ${weak.length === 0 ? 'FIRM ' : ''}"${quote.exact}": no figure`);
}

/** Sums of all pages. */
export function printPages(list: readonly PageScore[]): void {
  const { comparable, rightComparable, agreeing, all, right, accused } = pageSums(list);
  console.log(`pages              ${list.length}`);
  console.log(`  comparable right ${share(rightComparable, comparable)}`);
  console.log(`  told as agreeing ${share(agreeing, comparable)} where match and consistent count as one`);
  console.log(`  all verdicts     ${share(right, all)}`);
  console.log(`  wrongly accused  ${accused}`);
}

/** Every verdict of a page that is not right. */
export function printPage({ page, misses, accused }: PageScore): void {
  for (const { name, label, got } of misses) {
    if (name === 'verdict' && label !== null)
      console.log(`${page.id} "${label.printed}" ${label.indicator}: ${got} | not ${label.verdict.join('/')}`);
  }
  for (const { label, got } of accused) console.log(`${page.id} ACCUSED "${label?.printed}" ${got}`);
}
