import { expect, test } from 'vitest';
import { completions } from '../../components/tag-completions.ts';

const KNOWN = ['ngân sách', 'hỏi lại', 'nghèo đa chiều', 'Đảng viên'];

test.each([
  ['ng', ['ngân sách', 'nghèo đa chiều']],
  ['ngan', ['ngân sách']],
  ['dang', ['Đảng viên']],
  ['hỏi lại, ng', ['hỏi lại, ngân sách', 'hỏi lại, nghèo đa chiều']],
  ['hỏi lại;NG', ['hỏi lại; ngân sách', 'hỏi lại; nghèo đa chiều']],
  ['ngân sách, ', ['ngân sách, hỏi lại', 'ngân sách, nghèo đa chiều', 'ngân sách, Đảng viên']],
  ['xã', []],
])('%s goes on', (line, expected) => {
  expect(completions(line, KNOWN)).toEqual(expected);
});

test('no list is longer than one can look through', () => {
  const many = Array.from({ length: 500 }, (_, n) => `nhãn ${n}`);
  expect(completions('', many)).toHaveLength(20);
});
