import { isPercent } from '../measure/measure.ts';
import { hasNounBehind } from '../spot/noun-behind.ts';
import type { Located } from '../spot/slots.ts';
import { indexIn, yes } from './features.ts';
import { UNIT_KINDS, VERB_KINDS } from './indicator-features.ts';
import { MEASURES } from './values.ts';

const COUNTED: ReadonlySet<string> = new Set(['person', 'household', 'house', 'job', 'criterion', 'party-member']);

function unitKind(unit: string): number {
  const isMoney = unit.startsWith('VND') || unit.startsWith('USD');
  const name = unit === 'count' ? 'count' : isPercent(unit) ? 'percent' : isMoney ? 'money' : null;
  return UNIT_KINDS.indexOf(name ?? (COUNTED.has(unit) ? 'noun' : 'other'));
}

/** What the words of a figure say of it, whichever indicator it is of. */
export interface NumberFacts {
  readonly unit: number;
  readonly measure: number;
  readonly subject: number;
  readonly noun: number;
  readonly isOpen: number;
  readonly verb: number;
}

/** What they say, as indexes of the lists of the features. */
export function numberFactsOf(figure: Located): NumberFacts {
  const { window, quantity, words } = figure;
  const other = VERB_KINDS.indexOf('other');
  return {
    unit: unitKind(quantity.unit),
    measure: MEASURES.indexOf(figure.measure),
    subject: yes(window.hasSubject),
    noun: yes(hasNounBehind(figure)),
    isOpen: yes(words.measure === 'open'),
    verb: words.verbKind === null ? VERB_KINDS.indexOf('none') : indexIn(VERB_KINDS, words.verbKind, other),
  };
}
