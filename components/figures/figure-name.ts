import type { Judgement, Verdict } from '../../lib/check/verdict.ts';
import type { Report } from '../../lib/engine/report.ts';
import { amountOf, wordsOf } from '../../lib/explain/excerpt.ts';
import { capital, quoted } from '../../lib/explain/text.ts';
import type { Figure } from '../../lib/figure/figure.ts';
import type { CheckedPage } from '../panel-props.ts';
import type { PanelSay } from '../say.ts';
import type { Texts } from '../texts/texts.ts';

/** How a figure is called: its indicator, and its number as the page prints it. */
export interface FigureName {
  /** "" where the words name no indicator. */
  readonly indicator: string;
  readonly amount: string;
  /** Both, for labels. */
  readonly whole: string;
}

export function nameOf(figure: Figure, page: CheckedPage, say: PanelSay): FigureName {
  const amount = wordsOf(page.text, amountOf(figure));
  const indicator = figure.indicator === null ? '' : capital(say.indicator(figure.indicator));
  return { indicator, amount, whole: indicator === '' ? amount : `${indicator}, ${amount}` };
}

/** Does the sentence of a card have the number as the page prints it? */
export function saysNumber({ reasons: [reason] }: Verdict, say: PanelSay): boolean {
  const printed = reason?.params['page'];
  return reason !== undefined && typeof printed === 'string' && say.brief(reason).includes(quoted(printed));
}

/** Place, period and kind of a figure in one line of a card. */
export function cardContext({ place, period, status }: Figure, texts: Texts, say: PanelSay): string {
  return (
    [
      place !== null && say.place(place),
      period !== 'unknown' && say.period(period),
      status !== 'result' && texts.card.statuses[status],
    ]
      .filter((words) => typeof words === 'string' && words !== '')
      // no line begins with the dot
      .join('\u00a0· ')
  );
}

/** What a line says behind the name: what is not as the page in general is (another place, a target, a change). "" for nothing. */
export function lineContext(
  figure: Figure,
  about: Pick<Report['page'], 'place' | 'period'> & Partial<Judgement>,
  texts: Texts,
  say: PanelSay,
): string {
  const { measure, place, period, status } = figure;
  const when = period === 'unknown' ? '' : say.period(period);
  return [
    place !== null && place !== about.place && say.place(place),
    measure !== 'level' && texts.card.measures[measure],
    status === 'target' ? texts.result.target(when, true).trim() : period !== about.period && when,
  ]
    .filter((words) => typeof words === 'string' && words !== '')
    .join(', ');
}
