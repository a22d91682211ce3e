import { expect, test } from 'vitest';
import { changedPart } from '../../lib/session/changed-part.ts';

const LONG = 'Năm 2016, thành phố tạo việc làm cho 379 lao động, tỷ lệ hộ nghèo còn 2,88%, giảm 0,32% so với năm 2015.';

test('a short passage is shown as it is', () => {
  expect(changedPart('2,88%', '2,66%')).toEqual({ before: '2,88%', now: '2,66%' });
});

test('of a long one the figure that changed is shown, with the words around it', () => {
  expect(changedPart(LONG, LONG.replace('2,88%', '2,66%'))).toEqual({
    before: '… nghèo còn 2,88%, giảm 0,32% …',
    now: '… nghèo còn 2,66%, giảm 0,32% …',
  });
});

test('of several changes everything from the first to the last', () => {
  const now = LONG.replace('379', '380').replace('2,88%', '2,66%');
  expect(changedPart(LONG, now).now).toBe('… làm cho 380 lao động, tỷ lệ hộ nghèo còn 2,66%, giảm 0,32% …');
});

test('at an end nothing is left out', () => {
  expect(changedPart(LONG, LONG.replace('2015.', '2014.')).now).toBe('… với năm 2014.');
  expect(changedPart(LONG, LONG.replace('Năm 2016', 'Năm 2017')).now).toBe('Năm 2017, thành phố …');
});

test('letters in another form and other blanks are no change', () => {
  const now = LONG.replace('2,88%', '2,66%').normalize('NFD').replaceAll(' ', '\u00a0');
  expect(changedPart(LONG, now).before).toBe('… nghèo còn 2,88%, giảm 0,32% …');
});

test('words that were doubled are not counted twice', () => {
  const twice = 'đạt 5 ha, '.repeat(10);
  expect(changedPart(twice, `${twice}đạt 5 ha, `).now).toBe('… 5 ha, đạt 5 ha,');
});
