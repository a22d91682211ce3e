import type { FigurePair } from '../../lib/compare/comparison.ts';
import { STANDINGS } from '../../lib/compare/comparison.ts';
import { capital } from '../../lib/explain/text.ts';
import type { Compared } from '../../lib/session/comparing.ts';
import type { Lang } from '../panel-props.ts';
import type { PanelSay } from '../say.ts';
import type { CompareTexts } from '../texts/compare.ts';
import { originOf } from './origin.ts';
import { pairsResult } from './pairs-result.ts';

/** The result as plain text, to be pasted elsewhere: both pages with their addresses, the result, a line for each pair. */
export function copiedText({ comparison, pages }: Compared, t: CompareTexts, lang: Lang, say: PanelSay): string {
  const page = (side: 'here' | 'there'): string => {
    const of = pages[side];
    const { title, origin } = originOf(of, of.url === '', t, lang);
    return `${t.sides[side]}: ${[title, origin, of.url].filter(Boolean).join(' · ')}`;
  };
  const line = (pair: FigurePair): string => {
    const indicator = pages.here.report.figures[pair.here]?.figure.indicator ?? '';
    const remarks = pair.remarks.map(({ text }) => text?.[lang] ?? '');
    return `- ${t.kinds[pair.standing]}, ${say.measured(indicator)}: ${[pair.reason.text?.[lang] ?? '', ...remarks].join(' ')}`;
  };
  const sorted = STANDINGS.flatMap((standing) => comparison.pairs.filter((pair) => pair.standing === standing));
  return [
    page('here'),
    page('there'),
    '',
    `${capital(pairsResult(comparison.pairs, t))}.`,
    ...sorted.map(line),
    '',
    t.foot,
  ].join('\n');
}
