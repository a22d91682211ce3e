import { expect, test } from 'vitest';
import { figureSlots, sameFigure, slotOfToday, surfaceOf } from '../../lib/session/figure-slot.ts';
import { report, TEXT } from './sample-report.ts';

/** A page of sentences, with its percentages as the figures. */
function pageOf(...clauses: string[]) {
  const text = clauses.join(' ');
  const figures = [...text.matchAll(/\d+%/g)].map(({ index, 0: { length } }) => {
    const before = clauses.findIndex((_, n) => clauses.slice(0, n + 1).join(' ').length > index);
    const start = clauses.slice(0, before).join(' ').length + (before === 0 ? 0 : 1);
    const clause = { start, end: start + (clauses[before]?.length ?? 0) };
    const [checked] = report.figures;
    return { ...checked!, figure: { ...checked!.figure, start: index, end: index + length, clause } };
  });
  return { report: { ...report, figures }, text };
}

test('figures with the same words are told apart by their clauses, then by their order', () => {
  const slots = figureSlots(report, TEXT);
  expect(new Set(slots).size).toBe(3);
  expect(slots.map(surfaceOf)).toEqual(['397 lao động', '2,88%', '397 lao động']);
  const twice = pageOf('Hộ nghèo còn 5%.', 'Hộ nghèo còn 5%.');
  expect(new Set(figureSlots(twice.report, twice.text)).size).toBe(2);
});

test('a figure keeps its name when others come before it', () => {
  expect(figureSlots({ ...report, figures: report.figures.slice(1) }, TEXT)[0]).toBe(figureSlots(report, TEXT)[1]);
});

test('a figure goes with its own sentence, not to a neighbour in the same words', () => {
  const before = pageOf('Hộ nghèo còn 5%.');
  expect(sameFigure(before, pageOf('Thu ngân sách tăng 5%.', 'Hộ nghèo  còn 5%.'), 0)).toBe(1);
  expect(sameFigure(before, pageOf('Thu ngân sách tăng 5%.'), 0)).toBeNull();
});

test('a name is short in a clause that is not', () => {
  const long = pageOf(`${'rất dài '.repeat(1000)}5%${' nữa'.repeat(1000)}`);
  expect(figureSlots(long.report, long.text)[0]?.length).toBeLessThan(250);
});

test('a name of version 0.1.0 is found where its words stand once, else it stays', () => {
  const { report: one, text } = pageOf('Hộ nghèo còn 5%.', 'Thu tăng 7%.');
  const slots = figureSlots(one, text);
  expect(slotOfToday(slots)('figure:0:5%')).toBe(slots[0]);
  expect(slotOfToday(slots)('figure:1:5%')).toBe('figure:1:5%');
  expect(slotOfToday(slots)('figure:0:9%')).toBe('figure:0:9%');
  expect(slotOfToday(slots)('note:figure:0:5%')).toBe('note:figure:0:5%');
  const two = pageOf('Hộ nghèo còn 5%.', 'Thu tăng 5%.');
  expect(slotOfToday(figureSlots(two.report, two.text))('figure:0:5%')).toBe('figure:0:5%');
});

test('a figure is found again in another report of the page, or is gone', () => {
  const before = { report, text: TEXT };
  const after = { report: { ...report, figures: report.figures.slice(1) }, text: TEXT };
  expect(sameFigure(before, before, 2)).toBe(2);
  expect(sameFigure(before, after, 1)).toBe(0);
  // of the two with the same words the first is gone: the second is still itself
  expect(sameFigure(before, after, 2)).toBe(1);
  expect(sameFigure(before, after, 0)).toBeNull();
  expect(sameFigure(before, after, 9)).toBeNull();
});
