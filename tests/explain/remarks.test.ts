import { expect, it } from 'vitest';
import { reason } from '../../lib/check/reason.ts';
import { explain } from '../../lib/explain/explain.ts';
import { check, criteria, type Given, jobs, pack } from '../check/builder.ts';
import { names } from './names.ts';
import { told } from './told.ts';

it('tells what was carried and what was assumed', () => {
  const how = { place: 'carried', period: 'assumed' } as const;
  const [first] = check({ figures: [jobs('379 lao động', '379', { how, isUntimed: true })] });
  const told = first?.verdict.reasons.slice(1).map((reason) => explain(reason, 'vi', names));
  expect(told).toEqual([
    'Địa bàn (thành phố Bắc Kạn) lấy theo “thành phố” trong bài, không đứng ngay cạnh con số.',
    'Kỳ báo cáo (năm 2016) là suy đoán, bài không nói rõ.',
  ]);
});

it('tells which words of time make the period doubtful', () => {
  const params = { text: 'Dịp Tết', id: '2016' };
  expect([
    explain(reason('period-doubtful', params), 'vi', names),
    explain(reason('period-doubtful', params), 'en', names),
  ]).toEqual([
    'Kỳ báo cáo (năm 2016) chưa chắc chắn: bài viết “Dịp Tết”, có thể con số chỉ tính cho khoảng thời gian đó.',
    'The period (2016) is not certain: the page says “Dịp Tết”, and the number may be of that time only.',
  ]);
});

it('offers what follows from the source where it prints nothing', () => {
  const figure: Given = { words: '6,2%', value: '6.2', indicator: 'agriculture-share', period: '2017' };
  const [first] = check({ figures: [figure] });
  expect(first?.verdict.reasons.map((reason) => explain(reason, 'vi', names))).toEqual([
    '“6,2%” là số liệu về tỷ trọng nông lâm nghiệp; nguồn không nêu số liệu này.',
    'Nguồn không nêu con số này; từ các số của nguồn có thể suy ra: 100 − 38,4 − 54,8 = 6,8 (%).',
  ]);
});

it('tells the notes of the source’s figure', () => {
  const [first] = check({
    figures: [
      criteria('thêm 8 tiêu chí', '8', {
        place: 'duong-quang',
        measure: 'change',
        direction: 'up',
        period: '2011-2016',
      }),
    ],
  });
  expect(explain(first?.verdict.reasons[1] ?? { code: '', params: {} }, 'en', names)).toBe(
    'About the source’s figure: This is the number of criteria gained since 2011, not the number reached in all.',
  );
});

it('keeps words of the page as they are, markup and all', () => {
  const words = '<img src=x onerror=alert(1)> 379';
  expect(told({ figures: [jobs(words, '379')] }, 'vi')[1]).toContain(`“${words}”`);
});

it('shows an unknown code as it is, and an unknown id as it is', () => {
  expect(explain({ code: 'from-the-future', params: {} }, 'vi', names)).toBe('from-the-future');
  expect(explain({ code: 'toString', params: {} }, 'vi', names)).toBe('toString');
  const why = { code: 'not-printed', params: { page: 'x', indicator: '__proto__', pack: pack.id } };
  expect(explain(why, 'vi', names)).toBe('“x” là số liệu về __proto__; nguồn không nêu số liệu này.');
});
