import { cueSet, isOneOf } from '../../mention/cue/cue-sets.ts';
import type { CueKind } from '../../mention/cue/cues.ts';
import { lastCue } from '../../mention/sentence/cue-lookup.ts';
import type { Cue, PlacedQuantity, Sentence } from '../../mention/sentence/sentence.ts';
import { COLON, SEMICOLON } from '../../mention/sentence/sentence.ts';
import { areWords } from '../../words/word-classes.ts';
import type { Base, Direction, Measure } from '../figure.ts';
import type { Window } from '../spot/window.ts';
import type { MeasureWords } from './measure.ts';
import { isPercent } from './measure.ts';
import type { BaseFound } from './measure-base.ts';
import { baseAhead, baseBefore, baseBehind } from './measure-base.ts';
import { CHANGES, findVerb } from './measure-verb.ts';
import { directionOf, isSignedChange } from './signs.ts';

/** What the rules of the measure ask of a number. */
interface Asked {
  readonly sentence: Sentence;
  readonly placed: PlacedQuantity;
  readonly window: Window;
  readonly verb: Cue | null;
  readonly kind: CueKind | null;
  /** The base right behind the number, and the one that counts: that, else one in front of it. */
  readonly behind: BaseFound | null;
  readonly found: BaseFound | null;
}

type Given = readonly [measure: Measure | 'open', direction: Direction | null, base: Base | null];

/** One way of saying the measure; the first of the list whose words stand there counts. */
interface Rule {
  readonly name: string;
  readonly when: (asked: Asked) => boolean;
  readonly gives: (asked: Asked) => Given;
}

const LIFTS = new Set(['len', 'toi', 'den']);

const unitOf = ({ placed }: Asked): string => placed.quantity.unit;
const firstWord = ({ sentence, placed }: Asked): string => sentence.tokens[placed.first]!.bare;
const isChange = ({ kind }: Asked): boolean => kind === 'up' || kind === 'down' || kind === 'exceed';
const wayOf = ({ kind }: Asked): Direction => (kind === 'down' ? 'down' : 'up');
const baseOf = ({ found }: Asked): Base | null => found?.base ?? null;
const isRatio = (asked: Asked): boolean => isPercent(unitOf(asked)) || unitOf(asked) === 'times';

/** A percentage of a plan is a share of it, of anything else an index. */
const ratioOf = (asked: Asked): Given => [baseOf(asked) === 'plan' ? 'share-of-plan' : 'index', null, baseOf(asked)];

/** So far behind a mark (tokens) the word may stand that says who set it. */
const SETTER = 4;

/** "vượt con số 90 mà Thành ủy giao", "vượt mục tiêu 55% mà nghị quyết đề ra": the mark itself, and not by how much. */
function isPassedMark({ kind, sentence, placed: { first, last } }: Asked): boolean {
  if (kind !== 'exceed' || !(areWords(sentence, first - 1, 'mark') || areWords(sentence, first - 2, 'mark')))
    return false;
  return sentence.tokens.slice(last + 1, last + SETTER).some(({ norm }) => norm === 'mà');
}

const COMPARE = cueSet('compare');
/** "mức 690.000 tấn", "con số 45%"; "chỉ tiêu 49 ha" may be by how much as well. */
const AMOUNTS = new Set(['mức', 'mốc', 'ngưỡng', 'số']);

/** "giảm so với 2.863 tấn của năm 2022", "cao hơn mức 690.000 tấn của năm trước": what a number is held against, and not by how much. */
function isHeldAgainst(asked: Asked): boolean {
  const { verb, sentence, placed } = asked;
  if (verb === null || !isChange(asked)) return false;
  const { tokens } = sentence;
  const { first } = placed;
  const isAmount = AMOUNTS.has(tokens[first - 1]?.norm ?? '');
  const compare = lastCue(sentence, Math.max(0, first - LONGEST_COMPARED), first, COMPARE);
  const isAgainst = compare !== undefined && AGAINST.has(tokens[compare.first]!.norm);
  if (isAgainst && (compare.last === first - 1 || (isAmount && compare.last >= first - 3))) return true;
  return isAmount && tokens[verb.last]!.norm === 'hơn';
}
const LONGEST_COMPARED = 5;
/** How words begin that hold something against another: "giảm với mức 0,32%" says by how much. */
const AGAINST = new Set(['so', 'đối', 'compared']);

const RULES: readonly Rule[] = [
  {
    name: 'giảm so với 2.863 tấn của năm 2022',
    when: isHeldAgainst,
    gives: () => ['level', null, null],
  },
  {
    name: 'vượt con số 90 mà nghị quyết giao',
    when: isPassedMark,
    gives: () => ['level', null, null],
  },
  {
    name: 'tăng lên 96 tỷ đồng',
    when: (asked) => isChange(asked) && LIFTS.has(firstWord(asked)) && asked.placed.quantity.boundWord !== null,
    gives: (asked) => ['level', wayOf(asked), null],
  },
  {
    name: 'tăng 2 lần',
    when: (asked) => isChange(asked) && unitOf(asked) === 'times',
    gives: (asked) => ['index', wayOf(asked), baseOf(asked)],
  },
  {
    name: 'tăng 6 tỷ đồng',
    when: isChange,
    gives: (asked) => {
      const { kind, placed } = asked;
      return ['change', directionOf(wayOf(asked), placed.quantity.sign), kind === 'exceed' ? 'plan' : baseOf(asked)];
    },
  },
  {
    name: 'gấp 2 lần',
    when: (asked) => unitOf(asked) === 'times' && (firstWord(asked) === 'gap' || asked.kind === 'times-up'),
    gives: (asked) => ['index', 'up', baseOf(asked)],
  },
  {
    name: 'giảm xuống 2,88%',
    when: ({ kind }) => kind === 'down-to',
    gives: () => ['level', 'down', null],
  },
  {
    name: 'tăng lên đến 96 tỷ đồng',
    when: ({ kind }) => kind === 'up-to',
    gives: () => ['level', 'up', null],
  },
  {
    name: 'còn 2,88%, từ 3,2%',
    when: ({ kind }) => kind === 'left' || kind === 'from',
    gives: () => ['level', null, null],
  },
  {
    name: '(-0,32%)',
    when: ({ placed, window }) => isSignedChange(placed.quantity, window.inBracket),
    gives: (asked) => ['change', asked.placed.quantity.sign === '-' ? 'down' : 'up', baseOf(asked)],
  },
  {
    // A share without its sign has become one in lib/quantity; "đạt 5 chỉ tiêu" counts targets.
    name: 'đạt 108,6% kế hoạch',
    when: (asked) => isRatio(asked) && asked.behind !== null && asked.kind !== 'share' && !isGrowthAgainst(asked),
    gives: ratioOf,
  },
  {
    name: 'so với kế hoạch đạt 108,6%',
    when: (asked) =>
      isRatio(asked) && asked.behind === null && asked.found !== null && asked.kind !== 'share' && asked.kind !== 'is',
    gives: ratioOf,
  },
  {
    name: 'tốc độ tăng trưởng 8,2%',
    when: (asked) => isPercent(unitOf(asked)) && asked.kind !== 'share' && growthBefore(asked) !== undefined,
    gives: (asked) => ['change', 'up', baseOf(asked)],
  },
  {
    name: 'chiếm 38,4%',
    when: ({ kind }) => kind === 'share',
    gives: () => ['open', null, 'whole'],
  },
];

/** What the words of a sentence say of the measure of one of its numbers. */
export function readMeasureWords(sentence: Sentence, placed: PlacedQuantity, window: Window): MeasureWords {
  const verb = findVerb(sentence, placed, window);
  const behind = baseBehind(sentence, placed, window);
  const isChanged = verb !== null && isOneOf(verb.kind, CHANGES);
  const found =
    behind ?? baseBefore(sentence, placed, window, verb) ?? (isChanged ? baseAhead(sentence, placed, window) : null);
  const asked: Asked = { sentence, placed, window, verb, kind: verb?.kind ?? null, behind, found };
  const [measure, direction, base] = RULES.find(({ when }) => when(asked))?.gives(asked) ?? ['open', null, null];
  return { measure, direction, base, basePeriod: found?.period ?? null, verb, verbKind: asked.kind };
}

const GROWTH = cueSet('growth');
const FAR = 60;

const growthBefore = ({ sentence, placed, window }: Asked): Cue | undefined =>
  lastCue(sentence, window.own, placed.first, GROWTH) ?? growthHead(sentence, placed);

/** "Tốc độ tăng trưởng đạt 3,44% so với cùng kỳ": how much it grew; a hundred of a hundred and more is an index. */
const isGrowthAgainst = (asked: Asked): boolean =>
  isPercent(unitOf(asked)) &&
  baseOf(asked) !== 'plan' &&
  Number(asked.placed.quantity.value) < WHOLE &&
  growthBefore(asked) !== undefined;
const WHOLE = 60;

/** "growth was put at 8.2%: agriculture 4.5%, services 8.6%": the word before the colon says what the list is of. */
function growthHead(sentence: Sentence, placed: PlacedQuantity): Cue | undefined {
  for (let at = placed.first - 1; at >= Math.max(0, placed.first - FAR); at--) {
    if (sentence.breaks[at] === SEMICOLON) return undefined;
    if (sentence.breaks[at] === COLON) return lastCue(sentence, Math.max(0, at - FAR), at, GROWTH);
  }
  return undefined;
}
