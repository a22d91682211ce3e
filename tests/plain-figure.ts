import type { Figure } from '../lib/figure/figure.ts';

/** What a figure made for a test is where the test does not say otherwise: a plain result of the city for 2016, in percent. */
export const PLAIN_FIGURE: Omit<Figure, 'start' | 'end' | 'number' | 'value' | 'unitWord' | 'clause' | 'evidence'> = {
  high: null,
  denominator: null,
  unit: 'percent',
  bound: 'exact',
  precision: null,
  sign: null,
  form: 'digits',
  boundWord: null,
  indicator: null,
  place: 'bac-kan-city',
  period: '2016',
  status: 'result',
  measure: 'level',
  direction: null,
  base: null,
  issuer: null,
  definition: null,
  part: null,
  body: null,
  cautions: [],
  readings: [],
};
