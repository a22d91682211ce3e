import { expect, test } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { pack } from '../world.ts';

/** The pack of the resolution was made by hand from its text: a draft of the same text has to offer the same figures. */
const draft = createDraftMaker(builtinData(), documentWords())(articleFromText({ title: pack.title, text: pack.text }));

const told = ({ value, unit, indicator, place, period, status, measure, direction }: Record<string, unknown>) =>
  [value, unit, indicator, place, period, status, measure, direction].join(' ');

test('the draft of the resolution has the figures that were taken from it by hand', () => {
  const rows = draft.rows.map(({ fields }) => told({ ...fields }));
  expect(pack.figures.map((figure) => told({ ...figure })).filter((figure) => !rows.includes(figure))).toEqual([]);
});

test('and none besides', () => {
  expect(draft.rows).toHaveLength(pack.figures.length);
});

test('it knows the place and the conference', () => {
  expect(draft.place).toBe(pack.place);
  expect(draft.facts).toMatchObject({ organ: 'party-committee', ordinal: 7, term: { from: 2015, to: 2020 } });
});
