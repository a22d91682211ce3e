import type { CheckedFigure } from '../check/verdict.ts';
import type { Report } from '../engine/report.ts';
import { inEveryLang } from '../explain/lang.ts';
import { stillChanging } from '../explain/still-changing.ts';
import type { Article, Span } from '../text/article.ts';
import { firstEndingAfter } from '../text/in-order.ts';

/** Does a report say of anything that it is wrong? */
export const accuses = ({ figures, arithmetic }: Report): boolean =>
  figures.some(({ verdict }) => verdict.kind === 'differs' || verdict.kind === 'target-missed') ||
  arithmetic.some(({ holds }) => holds === false);

/** The indexes of the figures whose block goes on changing. */
export function changingFigures(report: Report, article: Article, isChanging: (block: Span) => boolean): number[] {
  const known = new Map<Span, boolean>();
  const changes = (block: Span): boolean => {
    const told = known.get(block) ?? isChanging(block);
    known.set(block, told);
    return told;
  };
  return report.figures.flatMap(({ figure }, index) => {
    const block = blockAt(article.blocks, figure.start);
    return block !== undefined && changes(block) ? [index] : [];
  });
}

/** The block that holds a character, of blocks in the order of the text: a page may have a hundred thousand of them. */
function blockAt<B extends Span>(blocks: readonly B[], at: number): B | undefined {
  const block = blocks[firstEndingAfter(blocks, at)];
  return block !== undefined && block.start <= at ? block : undefined;
}

/** The report without verdicts on some figures, and without the sums they are in: they say when they will have them. */
export function heldBack(report: Report, figures: readonly number[], text: string): Report {
  if (figures.length === 0) return report;
  const held = new Set(figures);
  return {
    ...report,
    figures: report.figures.map((checked, index) => (held.has(index) ? unclear(checked, text) : checked)),
    arithmetic: report.arithmetic.filter((claim) => !claim.figures.some((index) => held.has(index))),
  };
}

function unclear(checked: CheckedFigure, text: string): CheckedFigure {
  const { figure } = checked;
  const page = text.slice(figure.start, figure.end);
  const sentences = inEveryLang((lang) => stillChanging[lang](page));
  const reason = { code: 'still-changing', params: { page }, text: sentences };
  return { ...checked, verdict: { kind: 'unclear', pack: null, reference: null, reasons: [reason] } };
}
