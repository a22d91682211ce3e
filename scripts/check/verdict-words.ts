import type { CheckedFigure } from '../../lib/check/verdict.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import { VERDICTS } from '../../lib/explain/words.ts';

/** The verdict's name as a line begins with it. */
export function verdictWords({ verdict }: CheckedFigure, lang: Lang): string {
  const name = VERDICTS[verdict.kind][lang];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
