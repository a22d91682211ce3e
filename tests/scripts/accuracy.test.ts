import { describe, expect, it } from 'vitest';
import { builtinData } from '../../data/index.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { scoreText } from '../../scripts/accuracy/score.ts';
import { LABELLED } from '../../scripts/labels/folders.ts';
import { learntTexts } from '../../scripts/labels/learnt.ts';
import { sourceIndicators } from '../../scripts/labels/sources.ts';
import { isKeptOut, readLabelled } from '../../scripts/labels/texts.ts';
import { train } from '../../scripts/train/train.ts';

const builtin = loadBuiltin();
const engine = builtin.engineFor(builtin.packs);
const known = { sources: sourceIndicators(), places: new Set(builtinData().places.map(({ id }) => id)) };
const texts = readLabelled(LABELLED);
const scores = new Map(texts.map((text) => [text, scoreText(text, engine.check(text.article).figures, known)]));

/** Shares right when this was last made better, a thousandth off: no change may make them worse unseen. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'all texts': {
    // Five labelled figures stand in a French text, of which the engine says that it reads none.
    found: 0.989,
    precision: 0.987,
    unit: 0.966,
    bound: 0.997,
    measure: 0.982,
    status: 0.977,
    place: 0.965,
    period: 0.944,
    indicator: 0.967,
    verdict: 0.937,
  },
  'texts kept out of learning': {
    found: 0.988,
    precision: 0.988,
    unit: 0.957,
    bound: 0.994,
    measure: 0.985,
    status: 0.97,
    place: 0.962,
    period: 0.912,
    indicator: 0.947,
    verdict: 0.926,
  },
};

describe.each([
  ['all texts', texts],
  ['texts kept out of learning', texts.filter(({ id }) => isKeptOut(id))],
])('%s', (name, list) => {
  it.each(Object.entries(FLOORS[name]!))('%s is right for %d of the labels at least', (count, floor) => {
    const sum = (which: 'right' | 'total'): number =>
      list.reduce((total, text) => total + (scores.get(text)![which].get(count as 'found') ?? 0), 0);
    expect(sum('right') / sum('total')).toBeGreaterThanOrEqual(floor);
  });
});

it('nothing is accused that the labels do not let be accused', () => {
  const accused = texts.flatMap((text) =>
    scores.get(text)!.accused.map(({ label, got }) => `${text.id} ${label?.printed} ${got}`),
  );
  expect(accused).toEqual([]);
});

/** Learning is half a minute of the processor alone, and a busy machine gives it a fraction of that time. */
const LEARNING = 300_000;

it(
  'the committed weights are what the labelled texts teach',
  () => {
    const data = builtinData();
    const learnt = train(data, learntTexts(LABELLED), sourceIndicators());
    expect(learnt, 'the data has changed: run "npm run train" and look at "npm run accuracy"').toEqual(data.weights);
  },
  LEARNING,
);
