import { evidenceOf } from '../../mention/evidence.ts';
import type { IndicatorName } from '../../mention/indicator/indicator-name.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { FigureLexicon } from '../lexicon.ts';
import type { Chosen } from '../measure/fit.ts';
import { isPercent } from '../measure/measure.ts';
import { hasNounBehind } from '../spot/noun-behind.ts';
import { isPaired } from '../spot/paired.ts';
import type { IndicatorSlot, Spot } from '../spot/slots.ts';
import type { CellHeads } from '../table/table-heads.ts';
import { chooseFromHeads } from './choose-from-heads.ts';
import { chooseLabelled, chooseSaid, chooseWeakly } from './choose-name.ts';
import { continueFrom } from './continued-indicator.ts';
import { isOfOthers } from './of-others.ts';
import { takeIndicator } from './take-indicator.ts';

/** What the readers of an indicator look at. */
interface Asked {
  readonly spot: Spot;
  readonly text: string;
  readonly lexicon: FigureLexicon;
  /** May this name count in this article? */
  readonly usable: (name: IndicatorName) => boolean;
  /** Null outside tables. */
  readonly heads: CellHeads | null;
}

/** One way in which words say what a number measures; null where they do not. */
type Reader = (asked: Asked) => IndicatorSlot | null;

/** A name that stands in a sentence, taken. */
function named(
  { spot, text }: Asked,
  sentence: Sentence,
  { match, fit }: Chosen,
  part: IndicatorSlot['part'],
): IndicatorSlot {
  const { value, first, last } = match;
  return {
    ...takeIndicator(spot, value.indicator, fit),
    indicatorEvidence: evidenceOf(text, sentence, first, last, value.loose ? 'assumed' : 'said'),
    name: match,
    part,
    isOfOthers: false,
  };
}

/** A name of the number's own sentence; behind "trong đó" it names a part. */
const taken = (asked: Asked, chosen: Chosen | null): IndicatorSlot | null =>
  chosen === null ? null : named(asked, asked.spot.sentence, chosen, asked.spot.total === null ? null : 'named');

const said: Reader = (asked) => taken(asked, chooseSaid(asked.spot, asked.usable));
const labelled: Reader = (asked) => taken(asked, chooseLabelled(asked.spot, asked.usable));
const weakly: Reader = (asked) => taken(asked, chooseWeakly(asked.spot, asked.usable));

/** Does the number go on with nothing in its own sentence? */
const beginsSentence = ({ spot: { governing, sentence } }: Asked): boolean => governing?.sentence !== sentence;
const weaklyAtFirst: Reader = (asked) => (beginsSentence(asked) ? weakly(asked) : null);
const weaklyFurtherOn: Reader = (asked) => (beginsSentence(asked) ? null : weakly(asked));

/** Does something stand at the number that no indicator is known for? Then it is not of what was told before. */
const isOfAnother = (spot: Spot): boolean =>
  spot.window.hasSubject || (spot.words.verb === null && hasNounBehind(spot));

/** The plan or the result of what the number before it measures. */
const paired: Reader = ({ spot, lexicon }) => {
  if (spot.governing === null || !isPaired(spot)) return null;
  const found = continueFrom(spot, spot.governing, lexicon);
  return found === null ? null : { ...found, name: spot.governing.name };
};

/** What the figure measures that it goes on with. */
const continued: Reader = ({ spot, lexicon }) => {
  const { governing } = spot;
  if (governing === null || isOfAnother(spot)) return null;
  const found = continueFrom(spot, governing, lexicon);
  return found === null ? null : { ...found, name: governing.name, part: governing.part };
};

const inHeads: Reader = (asked) => {
  const found = chooseFromHeads(asked.spot, asked.heads, asked.usable);
  return found === null ? null : named(asked, found.sentence, found.chosen, null);
};

/** A part that no name is known for ("trong đó nữ 12") is of what its total measures. */
const ofTotal: Reader = ({ spot, lexicon }) => {
  if (spot.total === null || !isOfAnother(spot) || isPercent(spot.quantity.unit)) return null;
  const found = continueFrom(spot, spot.total, lexicon);
  return found === null ? null : { ...found, part: 'unnamed' };
};

/** The first that finds something counts. */
const IN_SENTENCE: readonly Reader[] = [said, labelled, paired, weaklyAtFirst, continued, weaklyFurtherOn, ofTotal];
const IN_TABLE: readonly Reader[] = [said, continued, inHeads, weakly, ofTotal];

/** What a number measures by its words, with its unit, measure and direction, whether or not the data knows it. */
export function readIndicator(asked: Asked): IndicatorSlot {
  const { spot, heads } = asked;
  const isOther = isOfOthers(spot);
  if (!isOther) {
    for (const reader of heads === null ? IN_SENTENCE : IN_TABLE) {
      const found = reader(asked);
      if (found !== null) return found;
    }
  }
  const { quantity, unit, words } = spot;
  return {
    quantity,
    unit,
    measure: words.measure === 'open' ? 'level' : words.measure,
    direction: words.direction,
    indicator: null,
    indicatorEvidence: null,
    name: null,
    part: null,
    isOfOthers: isOther,
  };
}
