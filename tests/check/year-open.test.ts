import { describe, expect, it } from 'vitest';
import { isYearAhead, isYearOpen, mayYearRun, timeOf } from '../../lib/check/year-open.ts';

describe('a page without a date', () => {
  it.each([
    'Năm 2017, thành phố trồng 86 ha rừng.',
    'Năm 2017 trồng 86 ha rừng; những tháng cuối năm tiếp tục chăm sóc.',
    'Trong năm 2017, thành phố đang trồng rừng, mới được 86 ha.',
    'Trồng 86 ha rừng, đạt 86% kế hoạch cả năm 2017.',
    'Từ nay đến hết năm 2017, thành phố tiếp tục trồng rừng.',
    'Những năm qua, thành phố quan tâm trồng rừng. Năm 2017 trồng 86 ha.',
  ])('does not tell that its year is over: %s', (text) => {
    const time = timeOf(text, null);
    expect(mayYearRun(time, '2017')).toBe(true);
    expect([isYearOpen(time, '2017'), isYearAhead(time, '2017')]).toEqual([false, false]);
  });

  it.each([
    'Cả năm 2017, thành phố trồng 86 ha rừng.',
    'Hội nghị tổng kết năm 2017: trồng 86 ha rừng.',
    'Hết năm 2017, thành phố trồng được 86 ha rừng.',
    'Năm 2017 trồng 86 ha rừng; năm 2018 bắt đầu với nhiều việc mới.',
  ])('tells it by its words: %s', (text) => {
    expect(mayYearRun(timeOf(text, null), '2017')).toBe(false);
  });
});
