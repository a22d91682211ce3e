import type { CheckedFigure } from '../check/verdict.ts';
import type { Lang } from './lang.ts';
import { VERDICT_DETAILS, VERDICTS } from './words.ts';

/**
 * What a verdict is called, with what its kind alone does not say: an estimate only promises to reach a target, a level of
 * a neutral indicator lies above or below the one set, a plan is no result.
 */
export function verdictName({ figure, verdict }: CheckedFigure, lang: Lang): string {
  const { kind, reasons } = verdict;
  const [first] = reasons;
  if (kind === 'target-apart') {
    return VERDICT_DETAILS[first?.params.side === 'below' ? 'below' : 'above'][lang];
  }
  if (kind === 'other-measure' && first?.code === 'other-status' && figure.status === 'target') {
    return VERDICT_DETAILS.plan[lang];
  }
  const name = VERDICTS[kind][lang];
  const isExpected = kind.startsWith('target-') && figure.status === 'estimate';
  if (!isExpected) return name;
  return lang === 'vi' ? `ước ${name}` : `${name} by estimate`;
}
