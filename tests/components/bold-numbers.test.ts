import { expect, test } from 'vitest';
import { boldNumbers } from '../../components/bold-numbers.ts';

const told = (sentence: string, params: Record<string, string>) =>
  boldNumbers(sentence, { code: 'differs', params }).map(({ text, strong }) => (strong ? `*${text}*` : text));

test('the numbers of page and source stand out, without their quotation marks', () => {
  expect(told('Bài viết “251 tỷ”, báo cáo: “215 tỷ”; cao hơn 36 tỷ.', { page: '251 tỷ', source: '215 tỷ' })).toEqual([
    'Bài viết ',
    '*251 tỷ*',
    ', báo cáo: ',
    '*215 tỷ*',
    '; cao hơn 36 tỷ.',
  ]);
});

test('other quoted words stay quoted, and a number that is not quoted stays plain', () => {
  expect(told('Bài nói “không đạt” “90 ha”, tức 90 ha.', { page: '90 ha' })).toEqual([
    'Bài nói “không đạt” ',
    '*90 ha*',
    ', tức 90 ha.',
  ]);
});

test('the same words on both sides stand out each time, and words that turn a line stay shut in', () => {
  expect(told('“5” và “5”', { page: '5', source: '5' })).toEqual(['*5*', ' và ', '*5*']);
  const turned = '\u202e5 tỷ';
  expect(told(`Đúng “\u2068${turned}\u2069”.`, { page: turned })).toEqual(['Đúng ', `*\u2068${turned}\u2069*`, '.']);
});

test('a sentence without them is whole', () => {
  expect(told('Chưa rõ.', {})).toEqual(['Chưa rõ.']);
  expect(told('', { page: '5' })).toEqual([]);
});
