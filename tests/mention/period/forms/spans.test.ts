import { expect, it } from 'vitest';
import { linesOf } from '../../../figure/read.ts';

/** The times of a sentence as "kind years role". */
const timesOf = (text: string): string[] =>
  linesOf('Tin', [text])
    .at(-1)!
    .periods.map(({ kind, year, until, part, role }) => [kind, year, until, part, role].filter(Boolean).join(' '));

it.each<[string, string[]]>([
  ['Giai đoạn 2011 – 2015, thành phố trồng rừng.', ['span 2011 2015 when']],
  ['Giai đoạn 2016/2020, thành phố trồng rừng.', ['span 2016 2020 when']],
  ['Giai đoạn 2016-20, thành phố trồng rừng.', ['span 2016 2020 when']],
  ['Từ năm 2011 đến năm 2015, thành phố trồng rừng.', ['span 2011 2015 when']],
  ['Từ năm 2011 đến nay, thành phố trồng rừng.', ['span 2011 when']],
  ['Between 2011 and 2015 the city planted forests.', ['span 2011 2015 when']],
  // A term names an office; spoken of as a time, it is one.
  ['Ban Chấp hành nhiệm kỳ 2015 – 2020 họp.', ['span 2015 2020 term']],
  ['Trong nhiệm kỳ 2015 – 2020, thành phố trồng rừng.', ['span 2015 2020 when']],
  ['Nhiệm kỳ 2020 – 2025 đề ra mục tiêu.', ['span 2020 2025 when']],
  ['Từ đầu nhiệm kỳ 2015 – 2020 đến nay, thành phố trồng rừng.', ['stretch unread', 'span 2015 when']],
  ['Nửa nhiệm kỳ 2015 – 2020, thành phố trồng rừng.', ['stretch unread', 'span 2015 when']],
  // A year's stretch.
  ['Từ đầu năm đến nay, thành phố trồng rừng.', ['to-date when']],
  ['Kể từ đầu năm 2016 đến nay, thành phố trồng rừng.', ['to-date 2016 when']],
  ['Từ đầu năm 2016 đến ngày 6/6, thành phố trồng rừng.', ['to-date 2016 06-06 when']],
  ['Từ đầu năm 2017 đến hết tháng 9, thành phố trồng rừng.', ['months 2017 9M when']],
  ['Từ đầu năm đến quý III, thành phố trồng rừng.', ['months 9M when']],
  ['Since 2011 the city planted forests.', ['span 2011 when']],
  ['From 2011 until now the city planted forests.', ['span 2011 when']],
  ['Đến nay, thành phố trồng rừng.', ['now when']],
])('%s', (text, times) => {
  expect(timesOf(text)).toEqual(times);
});
