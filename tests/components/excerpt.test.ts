import { expect, test } from 'vitest';
import { amountOf, excerpt, wordsOf } from '../../components/excerpt.ts';
import { checkedFigure, spanOf } from './sample-figure.ts';

const TEXT =
  'Năm 2016 của thành phố, năm 2016. Tổng mức bán lẻ hàng hóa cả năm ước đạt hơn 2.500 tỷ đồng, bằng 108,6% kế hoạch. Câu sau.';
const CLAUSE = 'Tổng mức bán lẻ hàng hóa cả năm ước đạt hơn 2.500 tỷ đồng, bằng 108,6% kế hoạch';

test('a short clause is shown whole', () => {
  const words = excerpt(TEXT, spanOf(TEXT, CLAUSE), spanOf(TEXT, 'hơn 2.500 tỷ đồng'));
  expect(words).toEqual({
    before: 'Tổng mức bán lẻ hàng hóa cả năm ước đạt ',
    focus: 'hơn 2.500 tỷ đồng',
    after: ', bằng 108,6% kế hoạch',
    cutBefore: false,
    cutAfter: false,
  });
});

test('a long clause is cut at blanks on both sides', () => {
  const words = excerpt(TEXT, spanOf(TEXT, CLAUSE), spanOf(TEXT, 'hơn 2.500 tỷ đồng'), 12);
  expect(words).toMatchObject({ before: 'năm ước đạt ', after: ', bằng', cutBefore: true, cutAfter: true });
});

test('a character outside the basic plane is never cut in two', () => {
  const text = `${'😀'.repeat(100)}5%${'😀'.repeat(100)}`;
  for (const room of [20, 21]) {
    const words = excerpt(text, { start: 0, end: text.length }, spanOf(text, '5%'), room);
    expect(words.before.isWellFormed()).toBe(true);
    expect(words.after.isWellFormed()).toBe(true);
  }
});

test('the focus is whole even where the clause does not hold it', () => {
  const words = excerpt(TEXT, { start: 0, end: 3 }, spanOf(TEXT, '108,6%'));
  expect(words.focus).toBe('108,6%');
});

test('the amount is the number with its bound and unit as printed', () => {
  const { figure } = checkedFigure(TEXT, {
    clause: CLAUSE,
    number: '2.500',
    bound: 'hơn',
    unit: 'tỷ đồng',
    value: '2500000000000',
    kind: 'match',
    reasons: [],
  });
  expect(wordsOf(TEXT, amountOf(figure))).toBe('hơn 2.500 tỷ đồng');
});

test('a printed sign belongs to the amount', () => {
  const text = 'Tỷ lệ hộ nghèo của thành phố năm 2016 là 2,88% (-0,32%).';
  const { figure } = checkedFigure(text, {
    clause: text,
    number: '0,32',
    unit: '%',
    value: '0.32',
    kind: 'match',
    reasons: [],
  });
  const signed = { ...figure, sign: '-' as const, start: text.indexOf('-0,32') };
  expect(wordsOf(text, amountOf(signed))).toBe('-0,32%');
});
