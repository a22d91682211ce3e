import type { VerdictKind } from '../../../lib/check/verdict.ts';
import { agreement, type Outcome, type Print } from './oracle.ts';
import type { Status, Subject } from './subjects.ts';

/** Everything that decides a verdict, as the author of a passage knows it. */
export interface Told {
  readonly subject: Subject;
  readonly status: Status;
  readonly number: Print;
  readonly where: 'city' | 'elsewhere';
  readonly when: 'year' | 'another-year' | 'part-of-year';
  /** Does the page report this very conference? */
  readonly conference: boolean;
  /** Whose target, where the passage says it. */
  readonly issuer: 'committee' | 'somebody-else' | 'unsaid';
}

/** The verdicts DESIGN §6 leaves open for it, its rows in their order. More than one only where it names no side. */
export function verdictsOf(told: Told): VerdictKind[] {
  const { subject, status, where, when } = told;
  if (where === 'elsewhere') return ['other-place'];
  if (when === 'another-year') return ['other-period'];
  if (when === 'part-of-year') return early(told);
  if (subject.group === 'doubtful') return ['unclear'];
  // A page on the conference of December speaks of the year after as of what is planned, its words said or unsaid.
  if (subject.group === 'target' && told.conference && status === 'result') return plannedAtConference(told);
  if (subject.group === 'target') return status === 'target' ? againstAim(told) : againstTarget(told);
  return status === 'target' ? ['other-measure'] : againstResult(told);
}

function plannedAtConference(told: Told): VerdictKind[] {
  return [...new Set<VerdictKind>([...againstAim(told), 'unclear', ...againstTarget(told)])].filter(
    (kind) => kind !== 'differs' && kind !== 'target-missed',
  );
}

const outcomeOf = ({ subject, number }: Told): Outcome => agreement(number, subject.source, subject.computed);

/** Row 4 and its exception. */
function early(told: Told): VerdictKind[] {
  const { subject, status } = told;
  const counts = subject.group === 'target' && status !== 'target' && subject.addsUp && subject.better === 'higher';
  if (!counts) return ['other-period'];
  const reached = againstTarget(told).filter((kind) => kind === 'target-met' || kind === 'target-exceeded');
  if (reached.length === 0) return ['other-period'];
  return againstTarget(told).length === reached.length ? reached : [...reached, 'other-period'];
}

/** Row 6. */
function againstTarget(told: Told): VerdictKind[] {
  const { subject, number } = told;
  const target = subject.source.value;
  const outcome = outcomeOf(told);
  const beyond: VerdictKind = subject.better === 'neutral' ? 'target-apart' : 'target-exceeded';
  const short: VerdictKind = subject.better === 'neutral' ? 'target-apart' : 'target-missed';
  if (number.word === 'exact') {
    if (outcome === 'equal' || outcome === 'agree') return ['target-met'];
    return [number.value > target ? beyond : short];
  }
  // A loose number: told to be reached only where the word customarily means so, to be missed only where it must.
  if (number.value === target) return ['target-met', 'unclear', beyond];
  if (number.value > target) return number.word === 'more-than' ? [beyond] : [beyond, 'unclear'];
  return number.word === 'less-than' ? [short] : ['unclear', ...(subject.better === 'neutral' ? [short] : [])];
}

/** Rows 8 to 10 for a target beside the committee's. */
function againstAim(told: Told): VerdictKind[] {
  const outcome = outcomeOf(told);
  if (told.issuer === 'somebody-else') {
    if (outcome === 'equal' || outcome === 'agree') return ['consistent'];
    return outcome === 'edge' ? ['consistent', 'unclear'] : ['unclear'];
  }
  return byNumbers(outcome, told.conference || told.issuer === 'committee');
}

/** Rows 9 and 10 for a result or an estimate. */
function againstResult(told: Told): VerdictKind[] {
  const { subject, status, conference } = told;
  // What is computed here are shares of a plan whose owner no passage names: row 10 leaves them open.
  const bothEstimates = subject.group === 'estimate' && status === 'estimate' && !subject.computed;
  const verdicts = byNumbers(outcomeOf(told), conference || bothEstimates);
  const converted = verdicts.map((kind) => (kind === 'match' && subject.offset > 0n ? 'consistent' : kind));
  return follows(told) || isRelative(told) ? [...converted, 'unclear'] : converted;
}

function byNumbers(outcome: Outcome, mayDiffer: boolean): VerdictKind[] {
  switch (outcome) {
    case 'equal':
      return ['match'];
    case 'agree':
      return ['consistent'];
    case 'open':
      return ['unclear'];
    case 'edge':
      return mayDiffer ? ['consistent', 'unclear', 'differs'] : ['consistent', 'unclear'];
    case 'far':
      return mayDiffer ? ['unclear', 'differs'] : ['unclear'];
    case 'apart':
      return [mayDiffer ? 'differs' : 'unclear'];
  }
}

/** 108,6% of the plan of 2.300 tỷ: a page that prints this amount alone is left open. */
function follows({ subject, number }: Told): boolean {
  const tenth = 100_000_000n * 1_000_000n;
  return (
    subject.id === 'retail-sales-2016' &&
    number.value >= 24_960n * tenth &&
    number.value - number.unit <= 25_001n * tenth
  );
}

/** A tenth less than 3,20 is 0,32 points less: "giảm 10%" may be the same fall. */
function isRelative({ subject, number }: Told): boolean {
  return subject.id === 'poverty-rate-2016-change' && number.value >= 9_000_000n && number.value <= 11_000_000n;
}
