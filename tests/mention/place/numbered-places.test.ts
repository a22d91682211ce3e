import { expect, test } from 'vitest';
import { isNumberName } from '../../../lib/mention/place/numbered-places.ts';
import { tokenize } from '../../../lib/text/tokens.ts';

const isName = (words: string, kind: 'ward' | 'district' | 'commune' = 'ward'): boolean => {
  const tokens = tokenize(words);
  return isNumberName(
    tokens,
    tokens.findIndex((token) => token.kind === 'digits'),
    kind,
  );
};

test.each<[string, 'ward' | 'district']>([
  ['Phường 6 kết nạp', 'ward'],
  ['UBND phường 12.', 'ward'],
  ['PHƯỜNG 6. Số 127', 'ward'],
  ['P.7 có', 'ward'],
  ['Quận 10, thành phố', 'district'],
])('"%s" names a place by its number', (words, kind) => {
  expect(isName(words, kind)).toBe(true);
});

test.each<[string, 'ward' | 'district' | 'commune']>([
  ['thu ngân sách phường 6 tháng đầu năm', 'ward'],
  ['phường 6,5 tỷ đồng', 'ward'],
  ['phường 2016', 'ward'],
  ['phường 15%', 'ward'],
  ['các huyện 30a', 'district'],
  ['xã 6', 'commune'],
])('"%s" does not', (words, kind) => {
  expect(isName(words, kind)).toBe(false);
});
