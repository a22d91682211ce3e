import type { CueKind } from '../../mention/cue/cues.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import type { Cue } from '../../mention/sentence/sentence.ts';
import type { Evidence, Status } from '../figure.ts';
import type { FigureSpot } from './figure-spot.ts';

const SPEAKS: Readonly<Record<Status, readonly CueKind[]>> = {
  result: ['done', 'reach'],
  estimate: ['estimate'],
  target: ['target', 'target-head', 'plan', 'task'],
  denied: ['denied'],
  supposed: ['supposed'],
};

/** The words that speak for a status: the nearest of its own kinds in the sentence, the head, the title. */
export function wordsForStatus(status: Status, { figure, around, discourse }: FigureSpot): Evidence {
  const speaks = ({ kind }: Cue): boolean => SPEAKS[status].includes(kind);
  const { sentence, placed } = figure;
  const own = sentence.cues.findLast((cue) => cue.first < placed.first && speaks(cue)) ?? sentence.cues.find(speaks);
  for (const [where, cue] of [
    [sentence, own],
    ...[around.head, ...around.titles].map((one) => [one, one?.cues.find(speaks)] as const),
  ] as const) {
    if (where == null || cue === undefined) continue;
    return evidenceOf(discourse.article.text, where, cue.first, cue.last, where === sentence ? 'said' : 'carried');
  }
  return { text: '', span: null, how: 'assumed' };
}
