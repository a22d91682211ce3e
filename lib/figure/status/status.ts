import { ASSUMED, carried, evidenceOf } from '../../mention/evidence.ts';
import { lastCaution } from '../../mention/sentence/caution-lookup.ts';
import { cuesIn } from '../../mention/sentence/cue-lookup.ts';
import type { Cue } from '../../mention/sentence/sentence.ts';
import type { Evidence, Status } from '../figure.ts';
import type { Filled, Named, StatusSlot } from '../spot/slots.ts';
import { aimBehind } from './aim-behind.ts';
import { aimedMark } from './aimed-mark.ts';
import { baseAmount } from './base-amount.ts';
import { deniedBy } from './denied.ts';
import { doneBeside } from './done-beside.ts';
import type { FirmWords } from './firm-words.ts';
import { amountOfPlan } from './plan-amount.ts';
import { comparedPlan, REACHED } from './plan-words.ts';
import { remarkStatus } from './remark-status.ts';
import type { StatusHead } from './status-head.ts';

/** What the readers of a status look at. */
interface Asked {
  readonly figure: Named;
  readonly text: string;
  readonly firm: FirmWords;
  /** What governs the figure. */
  readonly head: StatusHead | null;
  /** Does its sentence begin anew, with a time or a firmness of its own? */
  readonly isAnew: boolean;
  /** The words behind it that put another number in its place. */
  readonly correction: Evidence | null;
}

/** One way in which words say how firmly a number is stated; null where they do not. */
type Reader = (asked: Asked) => StatusSlot | null;

const byWords = ({ figure, text }: Asked, status: Status, cue: Cue | null): StatusSlot | null =>
  cue === null ? null : { status, statusEvidence: evidenceOf(text, figure.sentence, cue.first, cue.last, 'said') };

/** "thành phố giao 40 ha, như vậy bằng 106%", "thực hiện 37,5 tỷ đồng (đạt 125%)": how much of it was reached is not aimed at. */
function isOfDone({ head, figure: { measure, governing, sentence } }: Asked): boolean {
  if (measure !== 'share-of-plan') return false;
  return head?.given === true || (governing?.sentence === sentence && governing.status === 'result');
}

const byHead = (asked: Asked): StatusSlot | null =>
  asked.head === null || isOfDone(asked) ? null : { status: asked.head.status, statusEvidence: asked.head.evidence };

const denied: Reader = (asked) => byWords(asked, 'denied', deniedBy(asked.figure));
const remarked: Reader = ({ figure, text }) => remarkStatus(figure, text);
const planned: Reader = (asked) => byWords(asked, 'target', amountOfPlan(asked.figure) ?? aimedMark(asked.figure));
const aimed: Reader = (asked) => byWords(asked, 'target', aimBehind(asked.figure));
const corrected: Reader = ({ correction }) =>
  correction === null ? null : { status: 'denied', statusEvidence: correction };
const supposed: Reader = (asked) => (asked.head?.status === 'supposed' ? byHead(asked) : null);
const doneHere: Reader = ({ figure, text }) => {
  const words = doneBeside(figure);
  return words === null
    ? null
    : { status: 'result', statusEvidence: evidenceOf(text, figure.sentence, words.first, words.last, 'said') };
};
const compared: Reader = (asked) => byWords(asked, 'target', comparedPlan(asked.figure));

const base: Reader = (asked) => {
  const found = baseAmount(asked.figure);
  return found === null ? null : byWords(asked, found.isEstimate ? 'estimate' : 'result', found.cue);
};

/** The number's own words; an estimate of what is aimed at is an aim. */
const own: Reader = (asked) => {
  const { firm, head } = asked;
  switch (firm.own?.kind) {
    case 'estimate':
      return head?.status === 'target' ? null : byWords(asked, 'estimate', firm.own);
    case 'target':
    case 'target-head':
      return byWords(asked, 'target', firm.own);
    case 'done':
      return byWords(asked, 'result', firm.own);
    default:
      return null;
  }
};

/** What the figure is that it goes on with. */
const continued: Reader = ({ figure, isAnew }) => {
  const { window, sentence } = figure;
  const governing = pastPlan(figure.governing);
  if (governing === null || window.hasSubject || (governing.sentence !== sentence && isAnew)) return null;
  if (!goesOn(figure, governing)) return null;
  return { status: governing.status, statusEvidence: carried(governing.statusEvidence) };
};

/** "đạt 64 tỷ đồng, bằng 70% dự toán 92 tỷ đồng, tăng 5%": behind the plan's amount it goes on with what was done. */
function pastPlan(governing: Filled | null): Filled | null {
  const share = governing?.governing ?? null;
  const isPlan =
    governing?.status === 'target' && share?.measure === 'share-of-plan' && share.sentence === governing.sentence;
  return isPlan && share.status !== 'target' ? share : governing;
}

/** The first that finds something counts. */
const READERS: readonly Reader[] = [
  denied,
  corrected,
  remarked,
  planned,
  supposed,
  compared,
  base,
  aimed,
  doneHere,
  own,
  byHead,
  continued,
];

const RESULT: StatusSlot = { status: 'result', statusEvidence: ASSUMED };

/** How firmly a figure is stated; a result where nothing says otherwise. */
export function readStatus(asked: Asked): StatusSlot {
  for (const reader of READERS) {
    const found = reader(asked);
    if (found !== null) return found;
  }
  return RESULT;
}

/** "(KH 90)" after a result is a target, and what follows the bracket goes on with the result. */
function goesOn(figure: Named, governing: Filled): boolean {
  if (governing.status === 'denied' || governing.sentence.block !== figure.sentence.block) return false;
  if (isMissedBetween(figure, governing)) return false;
  // "chỉ tiêu là 90 đảng viên, đạt 140%": the share of an aim tells of what was done.
  if (governing.status === 'target' && figure.measure === 'share-of-plan' && !figure.window.inBracket) return false;
  const done = cuesIn(figure.sentence, figure.window.from, figure.placed.first, REACHED);
  return governing.status !== 'target' || !done.some(({ first }) => figure.sentence.tokens[first]!.bare === 'thuc');
}

/** "Mục tiêu 55% chưa thành: năm 2017 mới có 48,9%": behind an aim that was not reached stands what was. */
const isMissedBetween = ({ sentence, placed }: Named, { status, sentence: before, placed: aim }: Filled): boolean =>
  status === 'target' &&
  before === sentence &&
  lastCaution(sentence, aim.last + 1, placed.first, 'negated') !== undefined;
