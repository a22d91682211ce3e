import { basePeriod } from './base-period.ts';
import type { Dated, YearContext } from './dated.ts';
import { periodId } from './dated.ts';
import type { Draft } from './draft.ts';
import { carried, evidenceOf } from './draft.ts';
import type { How } from './figure.ts';
import { namedInTurn } from './in-turn.ts';
import type { Line } from './line.ts';
import { BRACKET, SEMICOLON } from './line.ts';
import { lastIn } from './line-lookup.ts';
import { firstWhen, isPartOfYear, isPassing, isTask, lastWhen, whens, yearOf } from './line-times.ts';
import type { PeriodMention } from './period-reader.ts';

interface Input {
  readonly text: string;
  readonly context: YearContext;
  /** What the heads of the figure's cell say; null outside tables. */
  readonly ofHeads: Dated | null;
  /** Does the figure add up over the year, or is its indicator unknown? A stock is not "from the year's start". */
  readonly adds: boolean;
  /** The time carried so far for results and for targets. */
  readonly result: Dated | null;
  readonly target: Dated | null;
  /** The span of years that the head of its list gives the figure. */
  readonly span: Dated | null;
}

function dated(text: string, line: Line, mention: PeriodMention, context: YearContext, how: How): Dated | null {
  const id = periodId(mention, context);
  if (id === null) return null;
  const evidence = evidenceOf(text, line, mention.first, mention.last, isOneDay(mention) ? 'assumed' : how);
  return { id, evidence };
}

/** "Ngày 27/2/2016, ...": what was so on a day is hardly what its year came to. */
const isOneDay = (mention: PeriodMention): boolean => mention.kind === 'day' && isPartOfYear(mention);

const NEAR = 24;

/** A year elsewhere in the line, for a mention that leaves it out ("6 tháng đầu năm và ... cuối năm 2016"). */
export function lineContext(line: Line, mention: PeriodMention, context: YearContext): YearContext {
  if (mention.year !== null) return context;
  const before = whens(line, mention.first - FAR, mention.first).findLast(({ year }) => year !== null);
  const after = whens(line, mention.last + 1, mention.last + NEAR).find(({ year }) => year !== null);
  const partial = mention.kind === 'half' || mention.kind === 'months';
  const found = partial ? (after ?? before) : before;
  const year = found === undefined ? null : yearOf(found);
  return year === null ? context : { ...context, year };
}

const JOINING = new Set(['va', 'con', 'and', 'while']);

/** The time said in the figure's own clause: right behind the number, or in front of it. */
function saidPeriod(draft: Draft, input: Input): Dated | null {
  const { line, placed, window } = draft;
  const inTurn = yearInTurn(draft, input);
  if (inTurn !== null) return inTurn;
  const behind = firstWhen(line, placed.last + 1, Math.min(window.to, placed.last + 9));
  const own = lastWhen(line, ownStart(draft), placed.first);
  // "năm 2019 thêm 4 xã và năm 2020 thêm 5 xã": behind the joining word the next figure begins.
  const joined = JOINING.has(line.tokens[placed.last + 1]?.bare ?? '');
  const near = behind !== undefined && behind.first <= placed.last + 2 && !joined ? behind : undefined;
  const mention =
    near ?? own ?? (window.hasSubject || draft.governing === null ? behind : undefined) ?? plannedYear(draft);
  if (mention === undefined) return null;
  if (mention.kind === 'day' && mention.year === null) return null;
  const said = dated(input.text, line, mention, lineContext(line, mention, input.context), 'said');
  // "Đến nay" in a report of six months is the six months.
  const same = mention.kind === 'now' && said !== null && input.result?.id.startsWith(said.id) === true;
  return same ? { id: input.result!.id, evidence: said.evidence } : said;
}

/** "sets the 2017 target at 90 members": the year of the plan is the target's own. */
function plannedYear({ line, placed, window, status }: Draft): PeriodMention | undefined {
  if (status !== 'target') return undefined;
  return lastIn(line.periods, window.from, placed.first, ({ role }) => role === 'plan');
}

/** "năm 2016 và năm 2017 lần lượt đạt 379 và 640 lao động" */
function yearInTurn({ line, placed }: Draft, input: Input): Dated | null {
  if (line.periods.length < 2) return null;
  const isYear = ({ role, year, kind }: PeriodMention): boolean => role === 'when' && year !== null && kind === 'year';
  const mention = namedInTurn(line, placed, line.periods, isYear);
  return mention === null ? null : dated(input.text, line, mention, input.context, 'said');
}

/** From the semicolon (or the quantity) before the figure: "Năm 2016, thành phố ..." speaks for the whole clause. */
function ownStart(draft: Draft): number {
  const { line, placed, window } = draft;
  const before = lastIn(line.quantities, 0, placed.first);
  const joined = before !== undefined && JOINING.has(line.tokens[before.last + 1]?.bare ?? '');
  const from = joined ? Math.min(window.from, before.last + 1) : window.from;
  let at = placed.first - 1;
  while (at >= from && line.breaks[at] !== SEMICOLON) at--;
  return at + 1;
}

/** How many tokens away a time of the same sentence may stand. Sentences are shorter; broken pages are not. */
const FAR = 400;

/** "từ đầu năm đến nay": a stock at that time is a figure of the year. */
const isOpenEnded = ({ kind, part }: PeriodMention): boolean => kind === 'to-date' && part === '';

/** An earlier time of the same sentence, then a later one. A part of the year holds up to a semicolon. */
function sentencePeriod(draft: Draft, input: Input): Dated | null {
  const { line, placed } = draft;
  if (line.periods.length === 0) return null;
  const before = whens(line, placed.first - FAR, placed.first).filter(({ kind }) => kind !== 'last-year');
  for (let index = before.length - 1; index >= 0; index--) {
    const mention = before[index]!;
    if (index === before.length - 1 && isInClosedBracket(line, mention, placed.first)) {
      before.pop();
      continue;
    }
    if (draft.status !== 'target' && isTask(line, mention) && before.some((other) => !isTask(line, other))) continue;
    const opens = mention.first <= 2 && mention.kind !== 'day' && (input.adds || !isOpenEnded(mention));
    if (isPassing(mention) && !opens && crossesSemicolon(line, mention.last, placed.first)) {
      if (before.slice(0, index).some((other) => !isPassing(other))) continue;
      const year = yearOf(mention) ?? lineContext(line, mention, input.context).year;
      if (mention.kind === 'span' || year === null) continue;
      return { id: String(year), evidence: evidenceOf(input.text, line, mention.first, mention.last, 'carried') };
    }
    if (mention.kind === 'span' && index < before.length - 1) continue;
    const found = dated(input.text, line, mention, lineContext(line, mention, input.context), 'carried');
    if (found !== null) return found;
  }
  return null;
}

/** "379 lao động (năm 2015 là 350), chi ngân sách 215 tỷ": the time in the bracket ends with it. */
function isInClosedBracket(line: Line, mention: PeriodMention, to: number): boolean {
  for (let at = mention.last + 1; at < to; at++) {
    if (line.breaks[at] === BRACKET) return line.tokens[at]!.bare === ')';
  }
  return false;
}

/** "trồng được 86 ha rừng trên địa bàn các xã, phường trong năm 2016": the time closes the clause of its number. */
function closingPeriod(draft: Draft, input: Input): Dated | null {
  const { line, placed, window } = draft;
  const to = Math.min(window.next, placed.last + NEAR);
  const mention = firstWhen(line, placed.last + 1, to);
  if (mention === undefined || mention.year === null || isTask(line, mention)) return null;
  const within = line.tokens[mention.first - 1]?.norm === 'trong';
  if (mention.kind === 'span' && !within) return null;
  const isSaid = mention.first < window.to || within;
  if (!isSaid) return null;
  for (let at = placed.last + 1; at < mention.first; at++) if (line.breaks[at]! >= BRACKET) return null;
  return dated(input.text, line, mention, input.context, 'said');
}

function laterPeriod(draft: Draft, input: Input): Dated | null {
  const { line, placed } = draft;
  if (line.periods.length === 0) return null;
  const after = whens(line, placed.last + 1, placed.last + FAR)
    .filter(({ kind, year }) => year !== null && kind !== 'span')
    .reduce<PeriodMention | undefined>(
      (latest, next) => (latest !== undefined && latest.year! >= next.year! ? latest : next),
      undefined,
    );
  if (after === undefined || (draft.status !== 'target' && isTask(line, after))) return null;
  const year = yearOf(after);
  const id = isPassing(after) ? (year === null ? null : String(year)) : periodId(after, input.context);
  return id === null ? null : { id, evidence: evidenceOf(input.text, line, after.first, after.last, 'carried') };
}

function crossesSemicolon(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (line.breaks[at] === SEMICOLON) return true;
  return false;
}

const YEARLY_BEFORE = new Set(['moi', 'hang', 'tung', 'quan']);

/** "bình quân mỗi năm 500 lao động", "hằng năm": of every year and of none. */
export function isYearly(draft: Draft): boolean {
  const { line, placed, window } = draft;
  for (let at = Math.max(window.from, placed.first - 12); at < placed.first; at++) {
    const { bare } = line.tokens[at]!;
    if (bare === 'nam' && YEARLY_BEFORE.has(line.tokens[at - 1]?.bare ?? '')) return true;
    if (bare === 'annually' || bare === 'annual') return true;
  }
  const after = line.tokens[placed.last + 1]?.bare;
  const next = line.tokens[placed.last + 2]?.bare;
  return ((after === 'a' || after === 'per') && next === 'year') || (after === 'moi' && next === 'nam');
}

/** "nhiệm kỳ 2020 – 2025 đề ra mục tiêu kết nạp 450 đảng viên, mỗi năm 90": every year of the span. */
function spanOfYearly(draft: Draft, input: Input): void {
  const { line, placed } = draft;
  const span = lastIn(line.periods, 0, placed.first, ({ kind, role }) => kind === 'span' && role === 'when');
  const found = span === undefined ? input.span : dated(input.text, line, span, input.context, 'carried');
  if (found === null) return;
  draft.period = found.id;
  draft.periodEvidence = found.evidence;
}

/** Sets the period of a draft: said in its clause, carried in the sentence, else what the article speaks of. */
export function readPeriod(draft: Draft, input: Input): void {
  const said = saidPeriod(draft, input);
  if (isYearly(draft) && said === null) {
    spanOfYearly(draft, input);
    return;
  }
  const set = (found: Dated | null): boolean => {
    if (found === null) return false;
    draft.period = found.id;
    draft.periodEvidence = found.evidence;
    return true;
  };
  if (set(said) || set(input.ofHeads) || set(basePeriod(draft, input.text))) return;
  const { governing, window, line } = draft;
  if (!window.hasSubject && governing !== null && governing.line === line && governing.period !== null) {
    set({ id: governing.period, evidence: carried(governing.periodEvidence)! });
    return;
  }
  if (governing?.period != null && opensAsPart(draft) && whens(line, 0, draft.placed.first).length === 0) {
    set({ id: governing.period, evidence: carried(governing.periodEvidence)! });
    return;
  }
  if (set(sentencePeriod(draft, input)) || set(closingPeriod(draft, input))) return;
  const current = input.span ?? (draft.status === 'target' ? (input.target ?? input.result) : input.result);
  if (current !== null && set({ id: current.id, evidence: carried(current.evidence)! }) && !knowsBetter(draft)) return;
  set(laterPeriod(draft, input));
}

/** "Trong đó, thành phố trồng 64 ha": a sentence that opens as a part is of the time of what it is a part of. */
function opensAsPart({ line, governing }: Draft): boolean {
  const [first, second] = line.tokens;
  return governing?.line !== line && first?.bare === 'trong' && second?.norm === 'đó';
}

/** "...; năm 2015 tổng mức": a later clause that opens with its year says when the sentence is, more than what was carried. */
function knowsBetter(draft: Draft): boolean {
  const { line, placed } = draft;
  const after = whens(line, placed.last + 1, placed.last + FAR).find(
    ({ year, kind }) => year !== null && kind === 'year',
  );
  return after !== undefined && !isTask(line, after) && line.breaks[after.first - 1] === SEMICOLON;
}
