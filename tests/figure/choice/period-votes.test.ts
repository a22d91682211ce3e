import { expect, it } from 'vitest';
import { votesOf } from '../../../lib/figure/choice/period-votes.ts';
import { linesOf } from '../read.ts';

it('counts the times that figures are said to be of, those of the title twice', () => {
  const { counts, most } = votesOf(
    linesOf('Kết quả năm 2017', ['Năm 2016 trồng 112 ha.', 'Năm 2016 kết nạp 97 đảng viên, so với năm 2015 tăng 4.']),
  );
  expect([...counts]).toEqual([
    ['2017', 2],
    ['2016', 2],
  ]);
  expect(most).toBe('2017');
});

it('of an article that names no time it is none', () => {
  expect(votesOf(linesOf('Kết quả', ['Trồng 112 ha rừng.'])).most).toBeNull();
});
