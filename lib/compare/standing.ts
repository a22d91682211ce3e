import { gapOf } from '../check/gap.ts';
import { hasCaution } from '../check/restraint/cautions.ts';
import { isIssuerSaid } from '../check/restraint/evidence.ts';
import { oneLine } from '../check/restraint/one-line.ts';
import type { Figure } from '../figure/figure.ts';
import type { SideDoubt } from './as-source.ts';
import { type FigurePair, type PairParams, pairReason, pairRemark, type Side } from './comparison.ts';
import type { Matched } from './pairing.ts';

/** What a pair is weighed with beside itself. */
export interface Weighing {
  readonly texts: Readonly<Record<Side, string>>;
  /** What is doubtful of each figure beside the other. Asked only where they do not agree. */
  readonly doubts: () => Readonly<Record<Side, SideDoubt>>;
}

type Stands = Pick<FigurePair, 'standing' | 'reason'>;

const SIDES: readonly Side[] = ['here', 'there'];

/** How two figures of one thing stand to each other: the first rule that applies, the weakest statement before the stronger. */
export function standingOf(pair: Matched, weighing: Weighing): FigurePair {
  const { here, there } = pair;
  const both = {
    here: oneLine(weighing.texts.here.slice(here.figure.start, here.figure.end)),
    there: oneLine(weighing.texts.there.slice(there.figure.start, there.figure.end)),
  };
  const stands =
    takenBack(pair, both) ?? partOf(pair, both) ?? otherDefinition(pair, both) ?? byNumbers(pair, both, weighing);
  return { here: here.index, there: there.index, ...stands, remarks: remarksOn(pair) };
}

type Both = PairParams['same'];

/** Whoever denies or only imagines a number says nothing by it, be it the other's number. */
function takenBack({ here, there }: Matched, both: Both): Stands | null {
  const isTakenBack = (figure: Figure): boolean =>
    figure.status === 'denied' ||
    figure.status === 'supposed' ||
    (figure.status !== 'target' && hasCaution(figure, 'negated'));
  const figures = { here: here.figure, there: there.figure };
  const sides = SIDES.filter((side) => isTakenBack(figures[side]));
  return sides.length === 0 ? null : { standing: 'open', reason: pairReason('open-taken-back', { ...both, sides }) };
}

/** "trong đó nữ": what it is a part of does not tell what the part is. */
function partOf({ here, there }: Matched, both: Both): Stands | null {
  const doubts = ({ part }: Figure) => (part === 'unnamed' ? (['part'] as const) : []);
  const [own, other] = [doubts(here.figure), doubts(there.figure)];
  if (own.length + other.length === 0) return null;
  const params = { ...both, doubts: own, words: [], otherDoubts: other, otherWords: [] };
  return { standing: 'open', reason: pairReason('open-doubt', params) };
}

function otherDefinition({ here, there }: Matched, both: Both): Stands | null {
  const [definition, otherDefinition] = [here.figure.definition ?? '', there.figure.definition ?? ''];
  if (definition === otherDefinition) return null;
  return { standing: 'open', reason: pairReason('open-definition', { ...both, definition, otherDefinition }) };
}

function byNumbers(pair: Matched, both: Both, weighing: Weighing): Stands {
  const { agreement, turned } = pair;
  if (!turned && (agreement.kind === 'equal' || agreement.kind === 'agrees')) return agreeing(pair, both);
  const issuers = otherIssuers(pair);
  if (issuers !== null) return { standing: 'open', reason: pairReason('open-issuer', { ...both, ...issuers }) };
  if (!turned && agreement.kind === 'open') return { standing: 'open', reason: pairReason('open-bounds', both) };
  return doubtful(pair, both, weighing) ?? apart(pair, both);
}

function agreeing(pair: Matched, both: Both): Stands {
  const { here, there, agreement } = pair;
  const issuers = otherIssuers(pair);
  if (issuers !== null) return { standing: 'agrees', reason: pairReason('agrees-issuer', { ...both, ...issuers }) };
  if (here.figure.measure !== there.figure.measure) {
    const values = { value: here.form.printed.value, otherValue: there.form.printed.value };
    return { standing: 'agrees', reason: pairReason('agrees-conversion', { ...both, ...values }) };
  }
  if (agreement.kind !== 'agrees') return { standing: 'same', reason: pairReason('same', both) };
  return { standing: 'agrees', reason: pairReason(`agrees-${agreement.by}`, both) };
}

/** Two plans of two who plan; null where both are of one, or one does not say. */
function otherIssuers({ here, there }: Matched): { issuer: string; otherIssuer: string } | null {
  const [issuer, otherIssuer] = [here.figure.issuer, there.figure.issuer];
  if (issuer === null || otherIssuer === null || issuer === otherIssuer) return null;
  return isIssuerSaid(here.figure) && isIssuerSaid(there.figure) ? { issuer, otherIssuer } : null;
}

function doubtful({ several }: Matched, both: Both, weighing: Weighing): Stands | null {
  const found = weighing.doubts();
  const doubtsOf = (side: Side) => (several[side] ? [...found[side].doubts, 'several' as const] : found[side].doubts);
  const [doubts, otherDoubts] = [doubtsOf('here'), doubtsOf('there')];
  if (doubts.length + otherDoubts.length === 0) return null;
  const words = { words: found.here.words, otherWords: found.there.words };
  return { standing: 'open', reason: pairReason('open-doubt', { ...both, doubts, otherDoubts, ...words }) };
}

function apart({ here, there, turned }: Matched, both: Both): Stands {
  const { direction } = here.form;
  if (turned && direction !== null) {
    return { standing: 'apart', reason: pairReason('apart-direction', { ...both, direction }) };
  }
  const [own, other] = [here.form.printed, there.form.printed];
  const unit = commonUnit(here.figure.unit, there.figure.unit);
  const isRange = own.bound === 'range' || other.bound === 'range';
  const { above, distance } = gapOf(own.value, other.value, unit);
  const side = isRange || above === null ? '' : above ? 'above' : 'below';
  return { standing: 'apart', reason: pairReason('apart', { ...both, difference: distance, unit, side }) };
}

/** One of two units that count the same, whichever page has which; a number without a unit has the other's. */
const commonUnit = (own: string, other: string): string =>
  [own, other].filter((unit) => unit !== 'count').sort()[0] ?? 'count';

function remarksOn({ here, there }: Matched): FigurePair['remarks'] {
  const figures = { here: here.figure, there: there.figure };
  const estimates = SIDES.filter((side) => figures[side].status === 'estimate');
  const readers = SIDES.filter((side) => figures[side].reader !== undefined);
  const [estimate] = estimates;
  return [
    ...(estimates.length === 1 && estimate !== undefined ? [pairRemark('estimate', { side: estimate })] : []),
    ...(readers.length > 0 ? [pairRemark('by-reader', { sides: readers })] : []),
  ];
}
