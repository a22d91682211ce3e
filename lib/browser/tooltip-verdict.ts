import type { CheckedFigure } from '../check/verdict.ts';
import type { verdictName } from '../explain/verdict-name.ts';
import { lineOf } from '../page/marks.ts';
import type { TooltipContent } from '../page/tooltip-face.ts';
import type { Language } from './settings.ts';

/** A sign for each line, so that a verdict is told by more than the line and its colour. */
const SIGNS: Readonly<Record<string, string>> = {
  agrees: '=',
  differs: '≠',
  'target-reached': '✓',
  'target-missed': '↓',
  'target-apart': '↕',
  unclear: '?',
  'not-compared': '–',
};

/** What a tooltip says of a figure's verdict, in one language. */
export function tooltipVerdict(
  checked: CheckedFigure,
  nameOf: typeof verdictName,
  lang: Language,
): Pick<TooltipContent, 'verdict' | 'sentence'> {
  const [reason] = checked.verdict.reasons;
  const line = lineOf(checked.verdict.kind);
  const name = nameOf(checked, lang);
  return {
    verdict: { sign: SIGNS[line] ?? '', line, name: name.charAt(0).toUpperCase() + name.slice(1) },
    sentence: (reason?.brief ?? reason?.text)?.[lang] ?? '',
  };
}
