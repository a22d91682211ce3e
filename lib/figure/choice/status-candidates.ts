import { cueSet, isOneOf } from '../cue-sets.ts';
import type { CueKind } from '../cues.ts';
import { CUE_KINDS } from '../cues.ts';
import { evidenceOf } from '../draft.ts';
import type { Evidence, Status } from '../figure.ts';
import { statesResults } from '../head-words.ts';
import type { Cue, Line } from '../line.ts';
import { startingIn } from '../line-lookup.ts';
import { few, indexIn, yes } from './features.ts';
import type { Relation } from './relation.ts';
import type { Candidate } from './scorer.ts';
import type { Spot } from './spot.ts';
import { CAUTIONS, CUE_PLACES, STATUS_FEATURES as F, STATUS_WORDS, YEARS } from './status-features.ts';
import { MEASURES, STATUSES } from './values.ts';

const FAR = 150;
const NEAR = 2;
const BEHIND = 12;
const FIRM = cueSet('estimate', 'target', 'target-head', 'done', 'denied', 'supposed', 'plan', 'task');

const indexOfKind = (kind: CueKind): number => CUE_KINDS.indexOf(kind);
const DONE = [CUE_KINDS.indexOf('done')];

/** The kinds of a line's cues. "Kết quả thực hiện các chỉ tiêu năm 2016" tells of what was done, not of what is aimed at. */
function kindsOf(line: Line | null | undefined): readonly number[] {
  if (line == null || line.cues.length === 0) return [];
  return statesResults([line]) ? DONE : [...new Set(line.cues.map(({ kind }) => indexOfKind(kind)))];
}

function placeOf({ side, numbers, distance, commas, semicolons }: Relation, isOwn: boolean): number {
  const name =
    side === 2
      ? 'inside'
      : side === 1
        ? numbers + commas + semicolons === 0 && distance <= BEHIND
          ? 'behind'
          : 'far-behind'
        : numbers > 0
          ? 'sentence'
          : distance <= NEAR
            ? 'near'
            : isOwn
              ? 'own'
              : 'clause';
  return CUE_PLACES.indexOf(name);
}

const SPAN = /^\d{4}-\d{4}$/u;

function yearTo(period: string | null, year: number | null): number {
  if (period !== null && SPAN.test(period)) return YEARS.indexOf('span');
  const own = Number.parseInt(period ?? '', 10);
  if (Number.isNaN(own) || year === null) return YEARS.indexOf('unknown');
  const name = own < year ? 'before' : own === year ? 'same' : own === year + 1 ? 'next' : 'later';
  return YEARS.indexOf(name);
}

/** What the words around a figure say of how firmly it is stated: each fact gives a feature for each status. */
function factsOf(spot: Spot): ((status: number) => number)[] {
  const { draft, before, relationOf, around, walk } = spot;
  const { line, placed, window, governing } = draft;
  const measure = MEASURES.indexOf(draft.measure);
  const facts: ((status: number) => number)[] = [(s) => F.prior(s)];
  const add = (fact: (status: number) => number): void => void facts.push(fact);
  for (const cue of startingIn(line.cues, placed.first - FAR, placed.first + FAR)) {
    const where = placeOf(relationOf(cue, placed), cue.first >= window.own);
    const kind = indexOfKind(cue.kind);
    add((s) => F.cue(kind, where, s));
    if (where <= CUE_PLACES.indexOf('near')) add((s) => F.cueMeasure(kind, measure, s));
  }
  const inFront = startingIn(line.cues, placed.first - FAR, placed.first).filter(({ last }) => last < placed.first);
  const firm = inFront.findLast(({ kind }) => isOneOf(kind, FIRM));
  if (firm !== undefined) {
    const numbers = few(relationOf(firm, placed).numbers);
    add((s) => F.firm(indexOfKind(firm.kind), numbers, s));
  }
  const last = inFront.findLast(({ first }) => first >= window.from);
  if (last !== undefined) add((s) => F.last(indexOfKind(last.kind), s));
  for (const title of around.titles) for (const kind of kindsOf(title)) add((s) => F.title(kind, s));
  for (const kind of kindsOf(around.head)) add((s) => F.head(kind, s));
  for (const kind of kindsOf(around.intro)) add((s) => F.intro(kind, s));
  const back = around.back[0];
  if (back?.block === line.block) for (const kind of kindsOf(back)) add((s) => F.back(kind, s));
  if (before !== null) {
    const { semicolons, commas } = relationOf(before.placed, placed);
    const status = STATUSES.indexOf(before.status);
    add((s) => F.before(status, few(2 * semicolons + commas), yes(window.hasSubject), s));
  }
  if (governing !== null) {
    const status = STATUSES.indexOf(governing.status);
    add((s) => F.governing(status, yes(governing.line === line), s));
  }
  const rule = STATUSES.indexOf(draft.status);
  const how = indexIn(['said', 'carried', 'assumed'], draft.statusEvidence.how);
  add((s) => F.rule(rule, how, s));
  add((s) => F.ruleMeasure(rule, measure, s));
  add((s) => F.ruleFirst(rule, how, yes(before === null), s));
  add((s) => F.toPublished(yearTo(draft.period, walk.published), s));
  add((s) => F.toLatest(yearTo(draft.period, walk.latest), s));
  for (const { value, first } of startingIn(line.cautions, placed.first - FAR, placed.first + FAR)) {
    const kind = (CAUTIONS as readonly string[]).indexOf(value.kind);
    if (kind >= 0) add((s) => F.caution(kind, yes(first < placed.first), s));
  }
  add((s) => F.bracket(yes(window.inBracket), yes(before === null), s));
  for (let back = 1; back <= 3; back++) {
    const word = (STATUS_WORDS as readonly string[]).indexOf(line.tokens[placed.first - back]?.bare ?? '');
    if (word >= 0) add((s) => F.word(word, back - 1, s));
  }
  return facts;
}

const SPEAKS: Readonly<Record<Status, readonly CueKind[]>> = {
  result: ['done', 'reach'],
  estimate: ['estimate'],
  target: ['target', 'target-head', 'plan', 'task'],
  denied: ['denied'],
  supposed: ['supposed'],
};

/** The words that speak for a status: the nearest of its own kinds in the sentence, the head, the title. */
export function wordsForStatus(status: Status, { draft, around, walk }: Spot): Evidence {
  const speaks = ({ kind }: Cue): boolean => SPEAKS[status].includes(kind);
  const { line, placed } = draft;
  const own = line.cues.findLast((cue) => cue.first < placed.first && speaks(cue)) ?? line.cues.find(speaks);
  for (const [where, cue] of [
    [line, own],
    ...[around.head, ...around.titles].map((one) => [one, one?.cues.find(speaks)] as const),
  ] as const) {
    if (where == null || cue === undefined) continue;
    return evidenceOf(walk.article.text, where, cue.first, cue.last, where === line ? 'said' : 'carried');
  }
  return { text: '', span: null, how: 'assumed' };
}

/** Every status a figure may have. */
export function statusCandidates(spot: Spot): readonly Candidate<Status>[] {
  const facts = factsOf(spot);
  return STATUSES.map((status, index) => ({
    value: status,
    key: status,
    features: facts.map((fact) => fact(index)),
  }));
}
