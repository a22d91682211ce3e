import { expect, it } from 'vitest';
import { STATUSES } from '../../../lib/figure/choice/values.ts';
import { proposed } from './candidates.ts';

it('a figure may have any status, whatever its words say', () => {
  const lines = ['Năm 2017, phấn đấu kết nạp 90 đảng viên.'];
  expect(proposed('status', '90', { title: 'Nghị quyết', lines })).toEqual([...STATUSES]);
});
