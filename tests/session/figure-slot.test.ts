import { expect, test } from 'vitest';
import { figureSlots, sameFigure } from '../../lib/session/figure-slot.ts';
import { report, TEXT } from './sample-report.ts';

test('figures with the same words are told apart by their order', () => {
  expect(figureSlots(report, TEXT)).toEqual(['figure:0:397 lao động', 'figure:0:2,88%', 'figure:1:397 lao động']);
});

test('a figure keeps its name when others come before it', () => {
  expect(figureSlots({ ...report, figures: report.figures.slice(1) }, TEXT)[0]).toBe('figure:0:2,88%');
});

test('a figure is found again in another report of the page, or is gone', () => {
  const before = { report, text: TEXT };
  const after = { report: { ...report, figures: report.figures.slice(1) }, text: TEXT };
  expect(sameFigure(before, before, 2)).toBe(2);
  expect(sameFigure(before, after, 1)).toBe(0);
  // of the two with the same words the first is gone: the second has become the first
  expect(sameFigure(before, after, 2)).toBeNull();
  expect(sameFigure(before, after, 0)).toBe(1);
  expect(sameFigure(before, after, 9)).toBeNull();
});
