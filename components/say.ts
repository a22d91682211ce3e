import type { CheckedFigure, Reason, VerdictKind } from '../lib/check/verdict.ts';
import type { Lang } from '../lib/explain/lang.ts';
import type { Names } from '../lib/explain/names.ts';
import { createSay, type Say } from '../lib/explain/say.ts';
import { capital } from '../lib/explain/text.ts';
import { verdictName } from '../lib/explain/verdict-name.ts';
import { VERDICTS } from '../lib/explain/words.ts';
import type { Figure } from '../lib/figure/figure.ts';

/** What the screen says of figures and verdicts in one language: the words of lib/explain, and the lines made of them. */
export interface PanelSay extends Say {
  /** A kind of verdict as it stands inside a line. */
  verdictName(kind: VerdictKind): string;
  /** The verdict of one figure, with what its kind alone does not say (an estimate, above or below). */
  verdict(checked: CheckedFigure): string;
  /** The sentence the report carries; a reason that came without one is shown by its code. */
  reason(reason: Reason): string;
  /** Place, period and kind of figure in one line. */
  context(figure: Pick<Figure, 'period' | 'status'> & { readonly place: string | null }): string;
}

export function createPanelSay(lang: Lang, names: Names): PanelSay {
  const say = createSay(lang, names);
  return {
    ...say,
    verdictName: (kind) => VERDICTS[kind][lang],
    verdict: (checked) => capital(verdictName(checked, lang)),
    reason: ({ code, text }) => text?.[lang] ?? code,
    context: ({ place, period, status }) =>
      [place && say.place(place), period !== 'unknown' && say.period(period), status !== 'result' && say.status(status)]
        .filter((words) => typeof words === 'string' && words !== '')
        // no line begins with the dot
        .join('\u00a0· '),
  };
}
