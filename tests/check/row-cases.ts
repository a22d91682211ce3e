import { expect, it } from 'vitest';
import { CONFERENCE, type Given, outcome, type PageGiven } from './builder.ts';

/** A figure, what must come of it, and what the page says beside it. */
export type Case = readonly [name: string, figure: Given, expected: string, page?: Partial<PageGiven>];

export const onPlainPage = (cases: readonly Case[]): void => {
  for (const [name, figure, expected, page] of cases) {
    it(name, () => expect(outcome({ figures: [figure], ...page })).toBe(expected));
  }
};

export const onConferencePage = (cases: readonly Case[]): void => {
  for (const [name, figure, expected, page] of cases) {
    it(name, () => expect(outcome({ title: CONFERENCE, figures: [figure], ...page })).toBe(expected));
  }
};

export const structure = (indicator: string, words: string, value: string, more: Partial<Given> = {}): Given => ({
  words,
  value,
  indicator,
  precision: '0.1',
  period: '2017',
  ...more,
});
