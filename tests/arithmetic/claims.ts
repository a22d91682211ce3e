import { checkArithmetic } from '../../lib/arithmetic/check-arithmetic.ts';
import { checkFigures } from '../../lib/check/check-figures.ts';
import { indexPack } from '../../lib/resolution/pack-index.ts';
import { type Given, lexicons, pack, pageOf } from '../check/builder.ts';

/** The claims on a page of these figures, as "kind holds [figures] code". One figure stands in each paragraph. */
export function claims(...figures: readonly Given[]): string[] {
  return claimsIn(figures, '\n');
}

/** The same with the figures in one sentence, joined by these words. */
export function inOneSentence(joint: string, ...figures: readonly Given[]): string[] {
  return claimsIn(figures, joint);
}

function claimsIn(figures: readonly Given[], joint: string): string[] {
  const page = pageOf({ figures: figures.map((figure) => ({ ...figure, after: '' })) });
  const merged = joint === '\n' ? page : joined(page, joint);
  const checked = checkFigures(merged.reading, merged.article, [indexPack(pack)], lexicons);
  return checkArithmetic(checked, merged.article, [pack], lexicons).map(
    ({ kind, holds, figures: indexes, reasons }) => `${kind} ${holds} [${indexes}] ${reasons[0]?.code}`,
  );
}

/** Puts the paragraphs of a built page into one. */
function joined({ article, reading }: ReturnType<typeof pageOf>, joint: string): ReturnType<typeof pageOf> {
  const texts = reading.figures.map(({ start, end }) => article.text.slice(start, end));
  const start = article.title.length + 1;
  let at = start;
  const figures = reading.figures.map((figure, i) => {
    const span = { start: at, end: at + (texts[i]?.length ?? 0) };
    at = span.end + joint.length;
    return { ...figure, ...span, number: span, clause: span };
  });
  const text = `${article.title}\n${texts.join(joint)}.`;
  const paragraph = { kind: 'paragraph' as const, depth: 0, start, end: text.length };
  const [title] = article.blocks;
  return {
    article: { ...article, text, blocks: title ? [title, paragraph] : [paragraph] },
    reading: { ...reading, figures },
  };
}
