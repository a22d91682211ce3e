import { describe, expect, test } from 'vitest';
import { pageKey } from '../../lib/notes/page-key.ts';
import { fieldCases, type ToldPage, tellOf } from './inputs.ts';

/**
 * Inputs that people who do this job met elsewhere and that broke version 0.1.0. What is right is said in words in the
 * file; here the same as an assertion. Those that need a browser that runs are tried in tests/e2e.
 */
type Expectation = (page: ToldPage) => void;

const NO_ACCUSATION: Expectation = ({ figures }) => {
  expect(figures.filter(({ verdict }) => verdict === 'differs' || verdict === 'target-missed')).toEqual([]);
};

/** The verdict on the figure of this value is one of these. */
const told =
  (value: string, ...verdicts: string[]): Expectation =>
  ({ figures }) => {
    const found = figures.filter((figure) => figure.value === value);
    expect(found.length, `${value} among ${figures.map((figure) => figure.value).join(' ')}`).toBeGreaterThan(0);
    for (const { verdict } of found) expect(verdicts).toContain(verdict);
  };

/** There is no figure of this value. */
const unread =
  (...values: string[]): Expectation =>
  ({ figures }) =>
    expect(figures.map(({ value }) => value).filter((value) => values.includes(value))).toEqual([]);

const ofPeriod =
  (value: string, ...periods: string[]): Expectation =>
  ({ figures }) =>
    expect(periods).toContain(figures.find((figure) => figure.value === value)?.period);

const published =
  (...days: (string | null)[]): Expectation =>
  ({ article }) =>
    expect(days).toContain(article?.published?.slice(0, 10) ?? null);

/** A sum may hold or stay open; it is never called false. */
const noFalseSum: Expectation = ({ sums }) => expect(sums).not.toContain(false);

/** Every other figure of the page of this value is left out or not held against anything. */
const notHeld =
  (value: string): Expectation =>
  ({ figures }) => {
    for (const figure of figures.filter((one) => one.value === value)) {
      expect(['unclear', 'not-in-resolution']).toContain(figure.verdict);
    }
  };

const EXPECTED: Readonly<Record<string, readonly Expectation[]>> = {
  'glue-li': [told('379', 'match')],
  'sup-3': [told('2.88', 'match'), unread('2.883')],
  'grid-css': [unread('12215000000000')],
  pow10: [unread('1011')],
  'glue-rank': [unread('5379')],
  'del-1': [told('215000000000', 'match'), unread('251215000000000'), notHeld('251'), notHeld('251000000000')],
  'del-2': [told('215000000000', 'match'), notHeld('251000000000')],
  'neg-1': [({ figures }) => expect(figures.map(({ verdict }) => verdict)).toEqual(['match', 'match'])],
  'neg-2': [({ figures }) => expect(figures.map(({ verdict }) => verdict)).toEqual(['match', 'match'])],
  dotmonth: [unread('2.2016', '12.2016', '22016', '122016')],
  'yr-short-1': [told('1900', 'other-period'), ofPeriod('1900', '2016-2020'), unread('20')],
  'clock-2': [ofPeriod('70', 'unknown')],
  'ld-newline': [published('2016-12-20')],
  'ld-comma': [published('2016-12-20')],
  suggested: [published(null)],
  'us-meta': [published(null, '2017-01-02')],
  comments: [({ article }) => expect(article).not.toBeNull()],
  cards: [told('215000000000', 'match'), told('379', 'match')],
  'aria-hidden': [({ article }) => expect(article).not.toBeNull()],
  'clutter-section': [told('215000000000', 'match'), told('379', 'match')],
  'clutter-inline': [told('215000000000', 'match'), told('379', 'match')],
  'linked-table': [told('215000000000', 'match'), told('379', 'match'), told('2.88', 'match')],
  'rel-1': [noFalseSum],
  'rel-2': [noFalseSum],
  'lead-comma': [unread('32')],
  'dan-toc': [({ figures }) => expect(figures.find(({ value }) => value === '80')?.unit).toBe('person')],
  dl: [
    told('379', 'match'),
    told('2.88', 'match'),
    ({ figures }) => expect(figures.map(({ indicator }) => indicator)).toEqual(['jobs-created', 'poverty-rate']),
  ],
  'div-table': [
    ({ figures }) => {
      // either both cells are read for what they are, or nothing is said of them
      for (const { value, indicator, verdict } of figures) {
        if (indicator === null) expect(verdict).toBe('not-in-resolution');
        else expect([indicator, verdict]).toEqual(['jobs-created', value === '379' ? 'match' : expect.any(String)]);
      }
    },
  ],
};

const cases = fieldCases();
const asPage = cases.filter(({ id }) => id in EXPECTED || id.startsWith('per-'));

describe('inputs from the field', () => {
  test.each(asPage)('$id: $expected', ({ id, input }) => {
    const page = tellOf(input as string);
    NO_ACCUSATION(page);
    for (const holds of EXPECTED[id] ?? []) holds(page);
  });

  test('tracking: parameters of mails, of Zalo and of networks are no part of a page key', () => {
    for (const query of ['gidzl=x', 'mibextid=x', 'srsltid=x', '_gl=x', 'gad_source=1', 'ttclid=x']) {
      expect(pageKey(`https://bao.example/a?${query}`)).toBe(pageKey('https://bao.example/a'));
    }
  });

  test('hash: routes behind # are pages of their own', () => {
    expect(pageKey('https://bao.example/#/a')).not.toBe(pageKey('https://bao.example/#/b'));
  });

  test('every case is tried here, as a note is found again, or in a browser', () => {
    const elsewhere = ['docwrite', 'counter', 'evict', 'tracking', 'hash'];
    const left = cases.filter(({ id, room }) => !asPage.some((one) => one.id === id) && room !== 'anchor');
    expect(left.map(({ id }) => id).sort()).toEqual(elsewhere.sort());
  });
});
