import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';

/** What is read of the last number of a text under a title of its year. */
const last = (text: string) =>
  engine
    .check(articleFromText({ title: 'Thành phố Bắc Kạn nhìn lại năm 2017', paragraphs: [text] }, {}))
    .figures.at(-1)!.figure;

describe('a number that was set, as the words behind it say', () => {
  it.each([
    'In 2017, the city planted 76 hectares of new forest, short of the 100 hectares set by the City Party Committee.',
    'In 2017, the city planted 76 hectares of forest out of the 100 hectares set for the year.',
    'The city had planned to plant 100 hectares of forest in 2017.',
    'In 2017, the city admitted 78 new Party members; the target was 90.',
    'Năm 2017, thành phố trồng được 76 ha rừng trong số 100 ha được giao.',
  ])('%s', (text) => {
    expect(last(text).status).toBe('target');
  });

  it('one that nothing says so of is a result', () => {
    expect(last('In 2017, the city planted 100 hectares of forest.').status).toBe('result');
  });
});

describe('a name behind or beside its number', () => {
  it.each([
    ['2,88% là tỷ lệ hộ nghèo của thành phố năm 2016.', 'poverty-rate'],
    ['In 2016, 2.88% of the city’s households were poor.', 'poverty-rate'],
    ['Về ngân sách nhà nước, tổng chi năm 2016 ước thực hiện 215 tỷ đồng.', 'budget-expenditure'],
  ])('%s', (text, indicator) => {
    expect(last(text).indicator).toBe(indicator);
  });

  it.each([
    '55% là hộ nghèo ở tổ 4.',
    'Năm 2016, tổng chi ước thực hiện 216 tỷ đồng.',
    'In 2016, 2% of households in poverty received loans.',
  ])('not of others: %s', (text) => {
    expect(['poverty-rate', 'budget-expenditure']).not.toContain(last(text).indicator);
  });
});
