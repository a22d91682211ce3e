import { expect, test } from 'vitest';
import { askableSelectors, descriptionIn, placesIn } from '../../lib/browser/page-answers.ts';

// what a page process that was taken over may answer
const NONSENSE = [null, {}, { places: null }, { places: 'x' }, { places: { length: 1 } }, []];

test('places are taken as they are', () => {
  const places = [
    { found: 'found', span: { start: 0, end: 5 } },
    { found: 'found', span: null },
    { found: 'found', span: null, doubt: 'struck' },
    { found: 'found', span: null, doubt: 'position' },
    { found: 'changed', span: null, now: '2,66%' },
    { found: 'changed', span: null, now: 'giảm 8,6%', was: 'tăng 8,6%' },
    { found: 'lost' },
    { found: 'unknown' },
  ];
  expect(placesIn({ ok: true, places })).toEqual(places);
});

test('a place of another form is unknown, and spoils no other', () => {
  const odd = [null, 5, {}, { found: 'x' }, { found: 'found' }, { found: 'found', span: { start: 5, end: 1 } }];
  const more = [
    { found: 'changed', span: null },
    { found: 'found', span: { start: -1, end: 1 } },
    { found: 'found', span: null, doubt: 'x' },
    { found: 'changed', span: null, now: '2,66%', was: 5 },
  ];
  const places = [...odd, ...more, { found: 'lost' }];
  const unknown = { found: 'unknown' };
  expect(placesIn({ places })).toEqual([...[...odd, ...more].map(() => unknown), { found: 'lost' }]);
  for (const answer of NONSENSE) expect(placesIn(answer)).toBeNull();
});

test('only a description that a note can be stored with is one', () => {
  const described = { ok: true, quote: '2,88%', selectors: [{ type: 'TextQuoteSelector', exact: '2,88%' }] };
  expect(descriptionIn(described)).toEqual(described);
  for (const selectors of [null, 'x', [null], [{}], Array.from({ length: 11 }, () => ({ type: 'x' }))])
    expect(descriptionIn({ ...described, selectors })).toBeNull();
  expect(descriptionIn({ ...described, quote: 5 })).toBeNull();
  expect(descriptionIn({ ...described, selectors: [{ type: 'x'.repeat(300_000) }] })).toBeNull();
  for (const answer of NONSENSE) expect(descriptionIn(answer)).toBeNull();
});

test('a note from elsewhere is asked for by the selectors that are some, ten at most', () => {
  const many = Array.from({ length: 12 }, () => ({ type: 'TextQuoteSelector' }));
  expect(askableSelectors([null, 'x', {}, ...many])).toEqual(many.slice(0, 10));
});
