import { evidenceOf } from '../../mention/evidence.ts';
import type { Dated } from '../../mention/period/dated.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import { COMMA, SEMICOLON } from '../../mention/sentence/sentence.ts';
import { lastIn } from '../../mention/sentence/sentence-lookup.ts';
import { firstWhen } from '../../mention/sentence/sentence-times.ts';
import { namedInTurn } from '../spot/in-turn.ts';
import { isRemarked } from '../spot/remark.ts';
import type { Spot } from '../spot/slots.ts';
import { startBase, subjectBase } from './base-period.ts';
import type { PeriodInput } from './period-input.ts';
import { remarkTime } from './remark-time.ts';
import { dated, isBareNow, sentenceContext } from './sentence-context.ts';
import { openingOf } from './two-ends.ts';

const JOINING = new Set(['va', 'con', 'and', 'while']);

/** The time said in the figure's own clause: right behind the number, or in front of it. */
export function saidPeriod(spot: Spot, input: PeriodInput): Dated | null {
  const { sentence, placed, window } = spot;
  const remarked = remarkTime(spot);
  const ofRemark =
    remarked === undefined
      ? null
      : dated(input.text, sentence, remarked, sentenceContext(sentence, remarked, input.context), 'said');
  if (ofRemark !== null) return ofRemark;
  const ofOther = yearInTurn(spot, input) ?? startBase(spot, input);
  if (ofOther !== null) return ofOther;
  const behind = timeBehind(spot);
  const own = lastIn(
    sentence.periods,
    ownStart(spot),
    placed.first,
    ({ role, first }) => role === 'when' && !isRemarked(sentence, first),
  );
  // "năm 2019 thêm 4 xã và năm 2020 thêm 5 xã": behind the joining word the next spot begins.
  const joined = JOINING.has(sentence.tokens[placed.last + 1]?.bare ?? '');
  const isNear = behind !== undefined && !joined && (behind.first <= placed.last + 2 || closesClause(spot, behind));
  const near = isNear ? behind : undefined;
  const mention =
    near ?? own ?? (window.hasSubject || spot.governing === null ? behind : undefined) ?? plannedYear(spot, input);
  if (mention === undefined) return subjectBase(spot, input);
  if (mention.kind === 'day' && mention.year === null) return null;
  // Without the day of the page "hiện còn" is what the page tells of.
  if (input.context.published === null && input.result !== null && isBareNow(sentence, mention)) return input.result;
  const span = input.isChange || isMore(spot) ? sinceThen(spot, mention, input.text) : null;
  if (span !== null) return span;
  const said = dated(input.text, sentence, mention, sentenceContext(sentence, mention, input.context), 'said');
  // "Đến nay" in a report of six months is the six months.
  const same = mention.kind === 'now' && said !== null && input.result?.id.startsWith(said.id) === true;
  return same ? { id: input.result!.id, evidence: said.evidence } : said;
}

/** "làm thêm được 7 tiêu chí": so many more, however the number reads. */
const isMore = ({ sentence, placed }: Spot): boolean =>
  sentence.tokens.slice(Math.max(0, placed.first - MORE), placed.first).some(({ norm }) => norm === 'thêm');

const MORE = 3;

/** "Từ năm 2011, ..., đến hết năm 2016 xã tăng thêm 7 tiêu chí": a change over years is of all of them. */
function sinceThen({ sentence }: Spot, closing: PeriodMention, text: string): Dated | null {
  const opening = openingOf(sentence, closing);
  if (opening === undefined || closing.year! - opening.year! < 2) return null;
  return {
    id: `${opening.year}-${closing.year}`,
    evidence: evidenceOf(text, sentence, opening.first, closing.last, 'said'),
  };
}

const CLOSING = new Set(['vào', 'trong']);

/** "phấn đấu có 80 xã đạt chuẩn vào năm 2025": a time that ends the clause of its number. */
function closesClause({ sentence, placed, window }: Spot, { first, last, kind }: PeriodMention): boolean {
  if (kind !== 'year' || first > window.next || !CLOSING.has(sentence.tokens[first - 1]?.norm ?? '')) return false;
  for (let at = placed.last + 1; at < first; at++) if (sentence.breaks[at]! >= COMMA) return false;
  return (
    last + 1 >= sentence.tokens.length ||
    sentence.breaks[last + 1]! >= COMMA ||
    sentence.tokens[last + 1]!.kind === 'mark'
  );
}

/** The time behind a number, unless a bracket opens with it that goes on to another number ("1,93% (năm 2018: 2,24%)"). */
function timeBehind({ sentence, placed, window }: Spot): PeriodMention | undefined {
  const behind = firstWhen(sentence, placed.last + 1, Math.min(window.to, placed.last + 9));
  if (behind === undefined || sentence.tokens[behind.first - 1]?.bare !== '(') return behind;
  for (let at = behind.last + 1; at < sentence.tokens.length && sentence.tokens[at]!.bare !== ')'; at++)
    if (sentence.taken[at] === 1) return undefined;
  return behind;
}

/** "sets the 2017 target at 90 members": the year of the plan is the target's own. */
function plannedYear({ sentence, placed, window }: Spot, { status }: PeriodInput): PeriodMention | undefined {
  if (status !== 'target') return undefined;
  return lastIn(sentence.periods, window.from, placed.first, ({ role }) => role === 'plan');
}

/** "năm 2016 và năm 2017 lần lượt đạt 379 và 640 lao động" */
function yearInTurn({ sentence, placed }: Spot, input: PeriodInput): Dated | null {
  if (sentence.periods.length < 2) return null;
  const isYear = ({ role, year, kind }: PeriodMention): boolean => role === 'when' && year !== null && kind === 'year';
  const mention = namedInTurn(sentence, placed, sentence.periods, isYear);
  return mention === null ? null : dated(input.text, sentence, mention, input.context, 'said');
}

/** From the semicolon (or the quantity) before the figure: "Năm 2016, thành phố ..." speaks for the whole clause. */
function ownStart(spot: Spot): number {
  const { sentence, placed, window } = spot;
  const before = lastIn(sentence.quantities, 0, placed.first);
  const joined = before !== undefined && JOINING.has(sentence.tokens[before.last + 1]?.bare ?? '');
  const from = joined ? Math.min(window.from, before.last + 1) : window.from;
  let at = placed.first - 1;
  while (at >= from && sentence.breaks[at] !== SEMICOLON) at--;
  return at + 1;
}
