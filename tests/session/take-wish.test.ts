import { expect, test, vi } from 'vitest';
import { takeWish } from '../../lib/session/take-wish.ts';
import { asSelected, asWish, type Wish, wishFor } from '../../lib/session/wish.ts';

const URL = 'https://a.vn/tin';
const PASSAGE = { quote: '2,88%', selectors: [{ type: 'TextQuoteSelector', exact: '2,88%' }] };
const parts = (begun: readonly (typeof PASSAGE & { id: string })[] = [], figure: number | null = null) => ({
  passages: () => begun,
  notePassage: vi.fn(() => 'new'),
  chosen: () => figure,
});

test('a passage is begun, and its editor wanted', () => {
  const given = parts();
  const wish: Wish = { kind: 'passage', url: URL, passage: PASSAGE };
  expect(takeWish(wish, given)).toEqual({ target: { on: 'passage', id: 'new' }, instead: null });
  expect(given.notePassage).toHaveBeenCalledWith(PASSAGE);
});

test('one that a note was begun on is only wanted again', () => {
  const given = parts([{ ...PASSAGE, id: 'there' }]);
  const wish: Wish = { kind: 'passage', url: URL, passage: structuredClone(PASSAGE) };
  expect(takeWish(wish, given)).toEqual({ target: { on: 'passage', id: 'there' }, instead: null });
  expect(given.notePassage).not.toHaveBeenCalled();
});

test('the page is wanted with the reason why it is not the passage', () => {
  const wish: Wish = { kind: 'page', url: URL, instead: 'too-long' };
  expect(takeWish(wish, parts())).toEqual({ target: { on: 'page' }, instead: 'too-long' });
});

test('the key without a selection wants the chosen figure, else the page', () => {
  const wish: Wish = { kind: 'figure-or-page', url: URL };
  expect(takeWish(wish, parts([], 3)).target).toEqual({ on: 'figure', figureIndex: 3 });
  expect(takeWish(wish, parts()).target).toEqual({ on: 'page' });
});

test('the first figure is a figure too', () => {
  expect(takeWish({ kind: 'figure-or-page', url: URL }, parts([], 0)).target).toEqual({ on: 'figure', figureIndex: 0 });
});

test('what a page says is selected becomes a wish, or none', () => {
  expect(wishFor(asSelected(PASSAGE), URL)).toEqual({ kind: 'passage', url: URL, passage: PASSAGE });
  expect(wishFor(asSelected('nothing'), URL)).toBeNull();
  expect(wishFor(asSelected({ quote: 5 }), URL)).toEqual({ kind: 'page', url: URL, instead: 'elsewhere' });
});

test.each([null, 5, [], {}, { kind: 'passage' }, { kind: 'page', url: URL }, { kind: '__proto__', url: URL }])(
  '%j is no wish',
  (value) => {
    expect(asWish(value)).toBeNull();
  },
);
