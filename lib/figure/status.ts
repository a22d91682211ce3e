import { lastCaution } from './caution-lookup.ts';
import { cuesIn, firstCue } from './cue-lookup.ts';
import { cueSet } from './cue-sets.ts';
import type { Draft } from './draft.ts';
import { ASSUMED, carried, evidenceOf } from './draft.ts';
import type { Evidence, Status } from './figure.ts';
import type { Cue, Line } from './line.ts';
import { BRACKET, COLON, COMMA, NO_BREAK, SEMICOLON } from './line.ts';
import { anyIn } from './line-lookup.ts';
import { comparedPlan, isTarget, REACHED, resolvedBy } from './plan-words.ts';
import { partedBetween } from './window.ts';

const FIRM = cueSet('estimate', 'target', 'target-head', 'done');
const DOUBT = cueSet('denied', 'supposed');
/** A target head of these words governs what follows it; an amount "giao" or "KH 90" only itself. */
const WIDE = new Set([
  'phan',
  'muc',
  'de',
  'dat',
  'chi',
  'du',
  'huong',
  'phuong',
  'nhiem',
  'quyet',
  'aims',
  'aiming',
  'sets',
  'goal',
  'strives',
  'dinh',
  'targets',
  'target',
  'plans',
  'will',
  'is',
  'are',
  'tap',
  'no',
  'nghi',
  'hoi',
  'xac',
  'yeu',
]);

/** What governs the figures of a line that follow, and what the next sentence may go on with. */
export interface StatusHead {
  readonly status: 'target' | 'estimate' | 'supposed';
  readonly evidence: Evidence;
  /** "UBND tỉnh giao thành phố trồng ...; tạo ...": the list of what is given ends where something is done. */
  readonly given?: boolean;
}

/** The firmest word between two tokens: the last one counts. */
function firmCue(line: Line, from: number, to: number): Cue | null {
  const cues = cuesIn(line, from, to, FIRM).filter(({ first }) => line.taken[first] === 0);
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index]!;
    if (cue.kind === 'estimate') return cue;
    if (cue.kind === 'done' && !cues.slice(0, index).some((other) => other.kind === 'estimate')) return cue;
    if (cue.kind !== 'done' && isTarget(line, cue)) return cue;
  }
  return null;
}

/** "viết nhầm", "ghi nhầm" hold for the whole clause; "không phải" for what stands right behind it. */
const isSlip = (line: Line, { first, last }: Cue): boolean =>
  line.tokens.slice(first, last + 1).some(({ norm }) => norm === 'nhầm');

const PLAN = cueSet('plan');

/** "40 ha trong tổng số 100 ha kế hoạch": an amount right in front of the plan's word is the plan. */
function planBehind({ line, placed, quantity }: Draft): Cue | null {
  if (quantity.unit === 'percent' || quantity.unit === 'percentage-point') return null;
  const lead = line.tokens.slice(Math.max(0, placed.first - 3), placed.first).map(({ bare }) => bare);
  if (lead.at(-1) !== 'so' || lead.at(-2) !== 'tong') return null;
  const cue = firstCue(line, placed.last + 1, placed.last + 5, PLAN);
  return cue === undefined || partedBetween(line, placed.last + 1, cue.first) ? null : cue;
}

/** "139 đảng viên chứ không phải 193": what is denied stands behind these. */
const OF_ANOTHER = new Set(['khong', 'chu']);

/** The page takes the number back, or only imagines it. */
function doubtOf(draft: Draft): Cue | null {
  const { line, placed, window } = draft;
  const before = cuesIn(line, Math.max(window.from - 1, 0), placed.first, DOUBT).findLast(
    (cue) =>
      cue.kind === 'denied' &&
      !partedBetween(line, cue.last + 1, placed.first) &&
      placed.first - cue.last <= (isSlip(line, cue) ? 30 : 10),
  );
  if (before !== undefined) return before;
  const behind = firstCue(line, placed.last + 1, Math.min(window.to, placed.last + 5), DOUBT);
  if (behind?.kind === 'denied' && !OF_ANOTHER.has(line.tokens[behind.first]!.bare)) return behind;
  return deniedAfter(line, placed.last + 1);
}

const POINTERS = new Set(['đây', 'này', 'đó', 'day', 'nay', 'do', 'this', 'which', 'that']);

/** "..., đây là con số viết nhầm": the next clause takes the number back. */
function deniedAfter(line: Line, comma: number): Cue | null {
  if (line.breaks[comma] !== COMMA) return null;
  const cue = firstCue(line, comma + 1, comma + 8, DOUBT);
  if (
    cue?.kind !== 'denied' ||
    line.tokens.slice(comma + 1, cue.last + 1).some((_, at) => line.taken[comma + 1 + at] === 1)
  )
    return null;
  const points = line.tokens.slice(comma + 1, cue.first).some(({ norm }) => POINTERS.has(norm));
  return points ? cue : null;
}

function headOf(text: string, draft: Draft, cue: Cue): StatusHead | null {
  const { line, window } = draft;
  if (window.inBracket) return null;
  const evidence = evidenceOf(text, line, cue.first, cue.last, 'carried');
  const colon = colonBehind(line, cue, draft.placed.first);
  if (cue.kind === 'estimate') return colon ? { status: 'estimate', evidence } : null;
  if (cue.kind === 'done') return null;
  const given = line.tokens.slice(cue.first, cue.last + 2).some(({ bare }) => bare === 'giao');
  const wide = WIDE.has(line.tokens[cue.first]!.bare) && !given;
  if (colon || wide) return { status: 'target', evidence };
  return given && givesList(line, cue, draft.placed.first) ? { status: 'target', evidence, given } : null;
}

/** "giao thành phố ...", "do HĐND giao là ...": what is given follows; "đạt 90% KH giao" ends with it. */
function givesList(line: Line, cue: Cue, to: number): boolean {
  let giving = cue.first;
  while (giving < to && line.tokens[giving]!.bare !== 'giao') giving++;
  const next = line.tokens[giving + 1]?.bare ?? '';
  if (next === 'la' || next === 'chi') return true;
  return anyIn(line.places, giving + 1, Math.min(to, giving + 4));
}

const DOING = new Set(['duoc', 'thuc', 'ket']);

/** Does somebody do what was given ("thực hiện cả năm kết nạp được 139")? */
const isDone = (line: Line, from: number, to: number): boolean =>
  line.tokens.slice(from, to).some(({ bare }, index, list) => DOING.has(bare) && list[index + 1]?.bare !== 'giao');

function colonBehind(line: Line, cue: Cue, to: number): boolean {
  for (let at = cue.last + 1; at < to; at++) {
    if (line.breaks[at] === COLON) return true;
    if (line.breaks[at] === SEMICOLON || line.breaks[at] === BRACKET) return false;
  }
  return false;
}

/** Words of a result that end what a head governs: "đã", "hiện có". */
function endsHead(line: Line, from: number, to: number): boolean {
  return cuesIn(line, from, to, FIRM).some(({ kind }) => kind === 'done');
}

/**
 * Sets the status of a draft and returns the head that governs the figures after it. `head`: what governs so far;
 * `restarted`: the figure's clause names a time that is not the head's; `fresh`: its sentence begins anew.
 */
export function readStatus(
  draft: Draft,
  text: string,
  head: StatusHead | null,
  restarted: boolean,
  fresh: boolean,
): StatusHead | null {
  const { line, placed, window, governing } = draft;
  const set = (status: Status, evidence: Evidence): void => {
    draft.status = status;
    draft.statusEvidence = evidence;
  };
  const doubt = doubtOf(draft);
  const start =
    window.hasSubject || governing === null ? segmentStart(line, window.from, placed.first, window.own) : window.from;
  const supposed = cuesIn(line, window.from, placed.first, DOUBT).find(({ kind }) => kind === 'supposed');
  const ended = head?.given === true && isDone(line, window.from, placed.first);
  let next = (restarted && head?.status !== 'supposed') || ended ? null : head;
  if (supposed !== undefined && opensClause(line, supposed)) {
    next = { status: 'supposed', evidence: evidenceOf(text, line, supposed.first, supposed.last, 'carried') };
  }
  const near = firmCue(line, start, placed.first);
  const earlier = near ?? firmCue(line, window.from, start) ?? (head === null ? resolvedBy(draft) : null);
  const cue =
    near ?? (window.inBracket && earlier !== null && headsBracket(line, earlier, placed.first) ? earlier : null);
  if (earlier !== null) {
    const own = headOf(text, draft, earlier);
    if (own !== null && next?.status !== 'supposed') next = own;
  }
  if (
    endsHead(line, window.from, placed.first) &&
    cue?.kind !== 'target' &&
    cue?.kind !== 'target-head' &&
    next?.status === 'target'
  ) {
    next = cue?.kind === 'done' ? null : next;
  }
  const plan = planBehind(draft);
  const planned = comparedPlan(draft);
  if (doubt !== null) set('denied', evidenceOf(text, line, doubt.first, doubt.last, 'said'));
  else if (plan !== null) set('target', evidenceOf(text, line, plan.first, plan.last, 'said'));
  else if (next?.status === 'supposed') set('supposed', next.evidence);
  else if (planned !== null) set('target', evidenceOf(text, line, planned.first, planned.last, 'said'));
  else if (cue !== null && cue.kind === 'estimate' && next?.status !== 'target') {
    set('estimate', evidenceOf(text, line, cue.first, cue.last, 'said'));
  } else if (cue !== null && (cue.kind === 'target' || cue.kind === 'target-head')) {
    set('target', evidenceOf(text, line, cue.first, cue.last, 'said'));
  } else if (cue?.kind === 'done') set('result', evidenceOf(text, line, cue.first, cue.last, 'said'));
  else if (next !== null) set(next.status, next.evidence);
  else if (
    !window.hasSubject &&
    governing !== null &&
    (governing.line === line || !fresh) &&
    goesOn(draft, governing)
  ) {
    set(governing.status, carried(governing.statusEvidence) ?? ASSUMED);
  } else set('result', ASSUMED);
  return window.inBracket ? head : next;
}

/** "(kế hoạch cả năm: tổng mức bán lẻ 2.300 tỷ đồng)": the words that open the bracket govern it up to the colon and on. */
function headsBracket(line: Line, cue: Cue, to: number): boolean {
  const opens = line.breaks[cue.first - 1] === BRACKET && line.tokens[cue.first - 1]!.bare !== ')';
  return opens && colonBehind(line, cue, to);
}

/** "(KH 90)" after a result is a target, and what follows the bracket goes on with the result. */
function goesOn(draft: Draft, governing: Draft): boolean {
  if (governing.status === 'denied' || governing.line.block !== draft.line.block) return false;
  if (isMissedBetween(draft, governing)) return false;
  // "chỉ tiêu là 90 đảng viên, đạt 140%": the share of an aim tells of what was done.
  if (governing.status === 'target' && draft.measure === 'share-of-plan' && !draft.window.inBracket) return false;
  const done = cuesIn(draft.line, draft.window.from, draft.placed.first, REACHED);
  return governing.status !== 'target' || !done.some(({ first }) => draft.line.tokens[first]!.bare === 'thuc');
}

/** "Mục tiêu 55% chưa thành: năm 2017 mới có 48,9%": behind an aim that was not reached stands what was. */
const isMissedBetween = ({ line, placed }: Draft, { status, line: before, placed: aim }: Draft): boolean =>
  status === 'target' && before === line && lastCaution(line, aim.last + 1, placed.first, 'negated') !== undefined;

function opensClause(line: Line, cue: Cue): boolean {
  for (let at = cue.first - 1; at >= Math.max(0, cue.first - 2); at--) {
    if (line.breaks[at] !== NO_BREAK) return true;
  }
  return cue.first <= 2 || line.tokens[cue.first - 1]!.kind === 'mark';
}

/** Where the words that govern this figure begin: its clause, and the ones before it up to a semicolon or a figure. */
function segmentStart(line: Line, from: number, to: number, own: number): number {
  let start = Math.min(own, to);
  for (let at = start - 1; at >= from && line.breaks[at] !== SEMICOLON; at--) {
    if (line.breaks[at] === COLON || line.breaks[at] === COMMA || line.breaks[at] === BRACKET) {
      if (line.breaks[at] === COLON) return at + 1;
    }
    start = at;
  }
  return start;
}
