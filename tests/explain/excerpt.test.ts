import { expect, test } from 'vitest';
import { amountOf, excerpt, plain, type Run, runsOf, wordsOf } from '../../lib/explain/excerpt.ts';
import { checkedFigure, spanOf } from '../components/sample-figure.ts';

const TEXT =
  'Năm 2016 của thành phố, năm 2016. Tổng mức bán lẻ hàng hóa cả năm ước đạt hơn 2.500 tỷ đồng, bằng 108,6% kế hoạch. Câu sau.';
const CLAUSE = 'Tổng mức bán lẻ hàng hóa cả năm ước đạt hơn 2.500 tỷ đồng, bằng 108,6% kế hoạch';
const printed = (runs: readonly Run[]): string =>
  runs.map(({ text, struck }) => (struck ? `[${text}]` : text)).join('');

test('a short clause is shown whole', () => {
  const words = excerpt(TEXT, spanOf(TEXT, CLAUSE), spanOf(TEXT, 'hơn 2.500 tỷ đồng'), []);
  expect(words).toEqual({
    before: plain('Tổng mức bán lẻ hàng hóa cả năm ước đạt '),
    focus: plain('hơn 2.500 tỷ đồng'),
    after: plain(', bằng 108,6% kế hoạch'),
    cutBefore: false,
    cutAfter: false,
  });
});

test('a long clause is cut at blanks on both sides', () => {
  const words = excerpt(TEXT, spanOf(TEXT, CLAUSE), spanOf(TEXT, 'hơn 2.500 tỷ đồng'), [], 12);
  expect(words).toMatchObject({
    before: plain('năm ước đạt '),
    after: plain(', bằng'),
    cutBefore: true,
    cutAfter: true,
  });
});

test('a character outside the basic plane is never cut in two', () => {
  const text = `${'😀'.repeat(100)}5%${'😀'.repeat(100)}`;
  for (const room of [20, 21]) {
    const words = excerpt(text, { start: 0, end: text.length }, spanOf(text, '5%'), [], room);
    expect(printed(words.before).isWellFormed()).toBe(true);
    expect(printed(words.after).isWellFormed()).toBe(true);
  }
});

test('the focus is whole even where the clause does not hold it', () => {
  const words = excerpt(TEXT, { start: 0, end: 3 }, spanOf(TEXT, '108,6%'), []);
  expect(words.focus).toEqual(plain('108,6%'));
});

test('what is crossed out is told apart, be it cut by an end, in the focus or beside it', () => {
  const text = 'Cũ. Năm 2016 tạo việc làm cho 379 400 lao động, đạt 108% kế hoạch. Mới.';
  const struck = ['Cũ. Năm', '379 ', ', đạt', 'hoạch. Mới'].map((words) => spanOf(text, words));
  const frame = spanOf(text, 'Năm 2016 tạo việc làm cho 379 400 lao động, đạt 108% kế hoạch');
  const words = excerpt(text, frame, spanOf(text, '379 400 lao động'), struck);
  expect(printed(words.before)).toBe('[Năm] 2016 tạo việc làm cho ');
  expect(printed(words.focus)).toBe('[379 ]400 lao động');
  expect(printed(words.after)).toBe('[, đạt] 108% kế [hoạch]');
  expect(runsOf(text, spanOf(text, '108%'), struck)).toEqual(plain('108%'));
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
