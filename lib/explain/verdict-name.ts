import type { CheckedFigure } from '../check/verdict.ts';
import { isNone } from '../figure/reader-reading.ts';
import { restingName, type Told } from './by-reader.ts';
import type { Lang } from './lang.ts';
import { VERDICT_DETAILS, VERDICTS } from './words.ts';

/** Of an estimate. */
const EXPECTED: Readonly<Record<Lang, (name: string) => string>> = {
  vi: (name) => `ước ${name}`,
  en: (name) => `${name} by estimate`,
};

/**
 * What a verdict is called, with what its kind alone does not say: an estimate only promises to reach a target, a level of
 * a neutral indicator lies above or below the one set, a plan is no result; and what rests on the reader's reading says so.
 */
export function verdictName(checked: CheckedFigure, lang: Lang, told: Told = 'reader'): string {
  const { reader } = checked.figure;
  const name = ownName(checked, lang);
  return reader === undefined || isNone(reader) ? name : restingName(name, lang, told);
}

function ownName({ figure, verdict }: CheckedFigure, lang: Lang): string {
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
  return EXPECTED[lang](name);
}
