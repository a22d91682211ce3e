import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Evidence, Figure } from '../../figure/figure.ts';
import { isStated } from '../../mention/evidence.ts';
import { plainWords, seenWords } from '../../text/forms.ts';
import { areUnitsComparable } from '../numbers/units.ts';
import type { EvidenceKind, Unsure } from '../reason.ts';
import { reason } from '../reason.ts';
import type { Reason, VerdictKind } from '../verdict.ts';
import { cautionOf, hasCaution, isCountedToDay } from './cautions.ts';
import { inSpan } from './cover.ts';
import { mayBeDecided } from './decided.ts';
import { noteOfLines } from './line-notes.ts';
import { isMeasureOpen } from './measure-open.ts';
import { narrowingOf } from './narrowing.ts';
import { isOfNearerPlace } from './nearer-place.ts';
import { eachIn } from './of-each.ts';
import { oneLine } from './one-line.ts';
import { hasOtherStart } from './other-start.ts';
import { besideIn } from './parts.ts';
import { isAsked } from './question.ts';
import { isOutcome, type Subject } from './subject.ts';

const isFirm = (evidence: Evidence | null): boolean =>
  evidence !== null && evidence.how !== 'assumed' && evidence.how !== 'number';

/** What keeps a number that does not agree from being called different, and the words that may narrow it. */
export interface Doubt {
  readonly what: Unsure[];
  readonly words: readonly string[];
}

/**
 * What an accusation rests on and is not read from the page's words: the kinds that are only assumed, or not there; the
 * status where the sentence leaves it open; words that may narrow the number to a part, or take it back.
 */
export function doubtOf(subject: Subject, reference: ReferenceFigure): Doubt {
  const { figure, page } = subject;
  const { evidence } = figure;
  const kinds = ['indicator', 'place', 'period', 'measure'] as const;
  const what: Unsure[] = kinds.filter((kind) => !isFirm(evidence[kind]));
  if (isMeasureOpen(page.text, figure) && !what.includes('measure')) what.push('measure');
  const isOpen = isPlanUnsaid(figure) || isImagined(figure) || isCountedOf(subject);
  if (
    isOpen ||
    hasCaution(figure, 'given') ||
    mayBeDecided(page.text, figure, reference.status === 'target', page.forms)
  )
    what.push('status');
  const narrowing = narrowingOf(subject, reference);
  if (isAimedOtherwise(subject, reference)) what.push('aimed-otherwise');
  const note = noteOfLines(page.text, figure);
  if (note?.of === 'period' && !what.includes('period')) what.push('period');
  const beside = [note?.words ?? null, eachIn(page.text, figure, page.forms)].filter((words) => words !== null);
  if (narrowing !== null || beside.length > 0) what.push('narrowed');
  const isTimeOpen = isCountedToDay(figure) || isStillGrowing(subject) || isOfOtherTime(subject, reference);
  if (isTimeOpen && !what.includes('period')) what.push('period');
  if (hasOtherStart(subject, reference)) what.push('other-start');
  if (hasCaution(figure, 'taken-back') || (figure.status === 'target' && hasCaution(figure, 'negated')))
    what.push('taken-back');
  if (isAsked(page.text, figure, page.forms)) what.push('asked');
  if (hasCaution(figure, 'touching')) what.push('touching');
  if (hasCaution(figure, 'effect')) what.push('effect');
  if (isOfNearerPlace(page.text, figure, subject.lexicons.places) && !what.includes('place')) what.push('place');
  return { what, words: [...(narrowing?.words ?? []), ...beside] };
}

/**
 * "phấn đấu kết nạp 95 đảng viên, vượt 5 đảng viên so với chỉ tiêu nghị quyết", "còn 36,4%, thấp hơn chỉ tiêu nghị quyết": an aim above or
 * below the source's, as the page says itself. Of a rate that is to fall the lower one surpasses.
 */
function isAimedOtherwise({ figure, indicator, page: { text, forms } }: Subject, { value }: ReferenceFigure): boolean {
  const side = new Big(figure.value).cmp(value);
  if (figure.status !== 'target' || side === 0) return false;
  const { front, behind } = besideIn(text, figure, forms);
  const sentence = `${front}0${behind}`;
  if (side < 0 && LOWER.test(plainWords(sentence))) return true;
  const isBetter = indicator?.better === 'lower' ? side < 0 : side > 0;
  return isBetter && (HIGHER.test(plainWords(sentence)) || RAISED.test(seenWords(sentence)));
}
const HIGHER =
  /\b(?:vuot|cao hon|tang them)\b(?:[^.,;\n]|(?<=\d)[.,](?=\d)|,(?= (?:tuc|hay|bang|so voi)\b)){0,80}\b(?:chi tieu|nghi quyet|ke hoach)\b|\b1(?!00\s?%)\d\d(?:[.,]\d+)?\s?% (?:so voi )?(?:chi tieu|nghi quyet|ke hoach)\b/u;
const LOWER =
  /\b(?:thap hon|it hon)\b(?:[^.,;\n]|(?<=\d)[.,](?=\d)|,(?= (?:tuc|hay|bang|so voi)\b)){0,80}\b(?:chi tieu|nghi quyet|ke hoach)\b/u;
/** Without accents it would be the same word as in "tiềm năng". */
const RAISED = /(?<!\p{L})nâng\s(?:[^.,;\n]|(?<=\d)[.,](?=\d)){0,60}(?:chỉ tiêu|nghị quyết|kế hoạch)/iu;

/**
 * The time is none of the clause's own words, and the source prints this very number for another one: then it is likely of that
 * ("toàn tỉnh phải tạo việc làm cho 25.000 người", behind a sentence that ends with the year before).
 */
function isOfOtherTime({ figure, here }: Subject, reference: ReferenceFigure): boolean {
  if (figure.evidence.period?.how === 'said' || figure.evidence.period?.how === 'reader') return false;
  return here.some(
    ({ id, period, status, measure, value, high, bound, unit }) =>
      id !== reference.id &&
      (period !== reference.period || status !== reference.status) &&
      measure === figure.measure &&
      areUnitsComparable(unit, figure.unit) &&
      value === figure.value &&
      high === figure.high &&
      bound === figure.bound,
  );
}

/**
 * "Đến nay", "hiện", "đang": an amount that adds up over the year may not be the year's yet. A day that is named behind "tính
 * đến" is the figure's period.
 */
function isStillGrowing({ figure, indicator }: Subject): boolean {
  const words = cautionOf(figure, 'so-far')?.text ?? null;
  return (indicator?.additive ?? false) && isOutcome(figure.status) && words !== null && !/(?:đến|den)$/iu.test(words);
}

/** "cần đạt 54,8%": what makes a number a target is no wish beside it. */
function isImagined(figure: Figure): boolean {
  const words = cautionOf(figure, 'imagined')?.span ?? null;
  const { span } = figure.evidence.status;
  return hasCaution(figure, 'imagined') && !(figure.status === 'target' && words !== null && inSpan(words, span));
}

/** "Chỉ tiêu đề ra: kết nạp 87/90 đảng viên": so many of so many that a year was to bring were reached, whatever stands in front. */
const isCountedOf = ({ figure: { status, denominator }, indicator }: Subject): boolean =>
  status === 'target' && denominator !== null && (indicator?.additive ?? false);

/** Is it left open whether the number is a plan or a result? */
export function isPlanUnsaid(figure: Figure): boolean {
  const isPlanNear = hasCaution(figure, 'plan');
  // A plan by all that was learnt, and a word of a plan in front of it: the two agree.
  if (figure.status === 'target') return figure.evidence.status.how === 'assumed' && !isPlanNear;
  return isPlanNear;
}

/**
 * "tỉnh giao", "được giao": a number handed down is not the committee's own, unless the words say so, or it is the resolution or
 * the meeting itself that hands it down ("Hội nghị thống nhất giao năm 2017: ...").
 */
export function isHandedDown({ status, evidence }: Figure, text: string): boolean {
  const { span, text: words } = evidence.status;
  if (status !== 'target' || evidence.issuer?.how === 'said' || !/(?:^|\s)giao(?:\s|$)/iu.test(words)) return false;
  const front = text.slice(Math.max(0, (span?.start ?? 0) - GIVER_REACH), span?.end ?? 0);
  const giver = plainWords(front.split(/[,;:.\n(]/u).at(-1) ?? '');
  return !OWN_GIVERS.test(giver) || OTHER_GIVERS.test(giver);
}
const GIVER_REACH = 100;
const OWN_GIVERS = /\b(?:nghi quyet|hoi nghi|ban chap hanh)\b/u;
const OTHER_GIVERS = /\b(?:tinh|trung uong|chinh phu|hdnd|ubnd|hoi dong|uy ban|huyen|duoc giao)\b/u;

/** Is the target's issuer read from the page's words? */
export function isIssuerSaid(figure: Figure): boolean {
  return figure.issuer !== null && isFirm(figure.evidence.issuer);
}

const READ = ['indicator', 'place', 'period', 'status', 'issuer'] as const;

/** What a verdict turns on, where it turns on one thing; the others rest on everything that was read. */
const TURNS_ON: Partial<Record<VerdictKind, readonly EvidenceKind[]>> = {
  'other-place': ['place'],
  'not-in-resolution': [],
  'other-period': ['indicator', 'period'],
};

/** The reasons that tell what was not in the figure's own clause: carried from elsewhere on the page, or assumed. */
export function evidenceReasons(figure: Figure, kind: VerdictKind): Reason[] {
  const reasons: Reason[] = [];
  const told = TURNS_ON[kind] ?? READ;
  for (const what of READ) {
    if (!told.includes(what)) continue;
    const evidence = figure.evidence[what];
    const id = figure[what];
    if (!evidence || isStated(evidence) || !id || id === 'unknown') continue;
    // what a number tells is told once, of all of it
    if (evidence.how === 'number') continue;
    const text = oneLine(evidence.text);
    if (evidence.how === 'carried' && text !== '') reasons.push(reason('carried', { what, text, id }));
    else if (what === 'period' && text !== '') reasons.push(reason('period-doubtful', { text, id }));
    // A plain result needs no word of its own; only the other statuses are worth a remark.
    // What the conference's report tells of no time has no words for it.
    else if (what === 'period' || (evidence.how === 'assumed' && what !== 'status'))
      reasons.push(reason('assumed', { what, id }));
  }
  return reasons;
}
