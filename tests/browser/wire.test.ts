import { expect, test } from 'vitest';
import { hasFigure, hasNotes, selectorsIn } from '../../lib/browser/page-bodies.ts';
import { isAnswer, isEnvelope, isNumberedCall } from '../../lib/browser/wire.ts';

const NONSENSE = [undefined, null, 0, '', 'check', [], {}, { type: 1, body: null }, { type: 'check' }];

test('an envelope has a type and a body', () => {
  expect(isEnvelope({ type: 'check', body: null })).toBe(true);
  for (const value of NONSENSE) expect(isEnvelope(value)).toBe(false);
});

test('a call has a number besides', () => {
  expect(isNumberedCall({ call: 1, type: 'scroll', body: { figure: 0 } })).toBe(true);
  for (const call of [undefined, '1', 1.5, Number.NaN])
    expect(isNumberedCall({ call, type: 'scroll', body: 0 })).toBe(false);
});

test('an answer is a success, or a problem with a code', () => {
  expect(isAnswer({ ok: true, report: {} })).toBe(true);
  expect(isAnswer({ ok: false, problem: { code: 'no-access' } })).toBe(true);
  for (const value of [
    ...NONSENSE,
    { ok: 1 },
    { ok: false },
    { ok: false, problem: 'x' },
    { ok: false, problem: { code: 1 } },
  ]) {
    expect(isAnswer(value)).toBe(false);
  }
});

test('a figure is named by a whole number from 0', () => {
  expect(hasFigure({ figure: 0 })).toBe(true);
  for (const figure of [-1, 0.5, '0', null, undefined, Number.POSITIVE_INFINITY])
    expect(hasFigure({ figure })).toBe(false);
  for (const body of [null, 7, []]) expect(hasFigure(body)).toBe(false);
});

test('notes to be found are a list, of at most ten thousand', () => {
  expect(hasNotes({ notes: [] })).toBe(true);
  expect(hasNotes({ notes: [{ selectors: [] }, null] })).toBe(true);
  for (const notes of [null, 'x', {}]) expect(hasNotes({ notes })).toBe(false);
  expect(hasNotes({ notes: Array.from({ length: 10_001 }, () => ({ selectors: [] })) })).toBe(false);
});

test('each of them is read by itself', () => {
  const selectors = [{ type: 'TextQuoteSelector', exact: 'x' }];
  expect(selectorsIn({ selectors })).toEqual(selectors);
  expect(selectorsIn({ selectors: [] })).toEqual([]);
  for (const note of [null, {}, { selectors: 'x' }, { selectors: [null] }, { selectors: [{}] }])
    expect(selectorsIn(note)).toBeNull();
  expect(selectorsIn({ selectors: Array.from({ length: 11 }, () => ({ type: 'x' })) })).toBeNull();
});
