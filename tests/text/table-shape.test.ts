import { describe, expect, it } from 'vitest';
import { contentOf } from '../../lib/text/table-shape.ts';

describe('what a cell holds', () => {
  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['-', 'none'],
    ['…', 'none'],
    ['II', 'mark'],
    ['a)', 'mark'],
    ['2016', 'year'],
    ['2.88', 'number'],
    ['106,5', 'number'],
    ['-0,32%', 'number'],
    ['(+8,6%)', 'number'],
    ['hơn 2.500 tỷ đồng', 'number'],
    ['139 đảng viên', 'number'],
    ['28/30', 'number'],
    ['2.500', 'number'],
    ['6 tháng 2017', 'words'],
    ['12/12/2016', 'words'],
    ['30/6', 'words'],
    ['08:30', 'words'],
    ['Năm 2016', 'words'],
    ['% so KH', 'words'],
    ['19 tiêu chí nông thôn mới của xã', 'words'],
  ])('%j: %s', (words, content) => {
    expect(contentOf(words)).toBe(content);
  });
});
