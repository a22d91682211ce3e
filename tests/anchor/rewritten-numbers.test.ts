import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { describe } from '../../lib/anchor/describe.ts';
import { createFinder } from '../../lib/anchor/find.ts';
import { rangeIn } from './range-in.ts';

const page = (body: string): Document => new JSDOM(`<body>${body}</body>`).window.document;
/** What is said on the page `after` of a note on words of the page `before`. */
function said(before: string, words: string, after: string): string {
  const { body } = page(before);
  const start = body.textContent!.indexOf(words);
  const found = createFinder(page(after))(describe(rangeIn(body, start, start + words.length)!)!);
  if (found.found === 'changed') return `${found.from} → ${found.to}`;
  return found.found === 'lost' ? 'lost' : `found: ${found.range}`;
}
const PAGE = `<h1>Thành phố tổng kết năm 2016</h1><p>Hội nghị nghe báo cáo kết quả thực hiện nhiệm vụ năm.</p><p>Tỷ lệ hộ nghèo giảm −0,32% so với năm trước; tăng trưởng từ 5-7%; tạo việc làm 640/350 lao động; diện tích 1.234 ha; thu hơn 2.600 tỷ đồng; xã Nông Thượng trồng 45 ha rừng, có ba mươi lăm hộ thoát nghèo và 379 lao động có việc.</p><p>An sinh xã hội được quan tâm, quốc phòng được giữ vững.</p>`;
// the words noted, what of the page was written anew, how, and what is to be said
const REWRITTEN: [string, string, string, string][] = [
  ['−0,32%', '−0,32%', '0,32%', 'lost'],
  ['từ 5-7%', '5-7%', '5-8%', 'từ 5-7% → từ 5-8%'],
  ['640/350 lao động', '640/350', '640/360', '640/350 lao động → 640/360 lao động'],
  ['1.234 ha', '1.234', '1234', 'found: 1234 ha'],
  ['1.234 ha', '1.234', '1,234', 'found: 1,234 ha'],
  ['hơn 2.600 tỷ đồng', '2.600', '2.500', 'hơn 2.600 tỷ đồng → hơn 2.500 tỷ đồng'],
  ['2.600 tỷ đồng', 'hơn 2.600', 'gần 2.600', 'hơn 2.600 tỷ đồng → gần 2.600 tỷ đồng'],
  ['45 ha rừng', 'xã Nông Thượng trồng 45 ha', 'xã Dương Quang trồng 45 ha', 'lost'],
  ['45 ha rừng', 'xã Nông Thượng trồng 45 ha', 'xã Dương Quang trồng 46 ha', 'lost'],
  ['ba mươi lăm hộ', 'ba mươi lăm', '35', 'found: 35 hộ'],
  ['ba mươi lăm hộ', 'ba mươi lăm', 'ba mươi tư', 'ba mươi lăm hộ → ba mươi tư hộ'],
  ['379 lao động', '379', '３７９', 'found: ３７９ lao động'],
  ['379 lao động', '379', '37<b>9</b>', 'found: 379 lao động'],
  ['379 lao động', '379', '<font><font>3</font></font><mark>79</mark>', 'found: 379 lao động'],
  ['379 lao động', '379', '37<span>9</span>', 'found: 379 lao động'],
  ['379 lao động', '379', '<span>3</span><span>7</span><span>9</span>', 'found: 379 lao động'],
  ['379 lao động', '379', '<b>38</b>9', '379 lao động → 389 lao động'],
  ['379 lao động', '379 lao động', '379<sup>1</sup> lao động', 'found: 3791 lao động'],
  ['379 lao động', '379 lao động', '<del>379</del> 380 lao động', '379 lao động → 380 lao động'],
  ['379 lao động', 'và 379 lao động có việc', '<br>và 379 lao động có việc', 'found: 379 lao động'],
  ['379 lao động', ' và 379 lao động có việc', '.</p><p>Có 379 lao động có việc', 'found: 379 lao động'],
  ['379 lao động', ' và 379 lao động có việc', '', 'lost'],
  ['1.234 ha', '1.234 ha', '1.234,5 ha', '1.234 ha → 1.234,5 ha'],
  ['2.600 tỷ đồng', '2.600 tỷ đồng', '2.600.000 triệu đồng', '2.600 tỷ đồng → 2.600.000 triệu đồng'],
];
test.each(REWRITTEN)('a note on “%s” where %s is written as %s', (words, from, to, expected) => {
  expect(said(PAGE, words, PAGE.replace(from, to))).toBe(expected);
});
