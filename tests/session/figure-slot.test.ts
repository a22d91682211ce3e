import { expect, test } from 'vitest';
import { figureSlots } from '../../lib/session/figure-slot.ts';
import { report, TEXT } from './sample-report.ts';

test('figures with the same words are told apart by their order', () => {
  expect(figureSlots(report, TEXT)).toEqual(['figure:0:397 lao động', 'figure:0:2,88%', 'figure:1:397 lao động']);
});

test('a figure keeps its name when others come before it', () => {
  expect(figureSlots({ ...report, figures: report.figures.slice(1) }, TEXT)[0]).toBe('figure:0:2,88%');
});
