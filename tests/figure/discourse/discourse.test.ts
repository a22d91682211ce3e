import { expect, it } from 'vitest';
import type { Discourse } from '../../../lib/figure/discourse/discourse.ts';
import { enterSentence } from '../../../lib/figure/discourse/enter-sentence.ts';
import { leaveSentence } from '../../../lib/figure/discourse/leave-sentence.ts';
import { readSentenceFigures } from '../../../lib/figure/read-sentence.ts';
import { begin } from '../read.ts';

const TITLE = 'Tin thành phố Bắc Kạn';

/** What the article has said behind each of its paragraphs' lines, the title's first. Each step gets a frozen discourse. */
function discoursesOf(...paragraphs: string[]): Discourse[] {
  const { lines, discourse } = begin(TITLE, paragraphs);
  let now = Object.freeze(discourse);
  return lines.map((line, index) => {
    const entered = Object.freeze(enterSentence(now, line, lines[index - 1]));
    const figures = readSentenceFigures(entered, line, null).map((figure) => Object.freeze(figure));
    now = Object.freeze(leaveSentence(entered, line, figures));
    return now;
  });
}

const lastOf = (...paragraphs: string[]): Discourse => discoursesOf(...paragraphs).at(-1)!;

it('says nothing new where a line names no time, no place and no figure', () => {
  const [, first, second] = discoursesOf('Năm 2016, kinh tế thành phố ổn định. Nhân dân phấn khởi.');
  expect(second).toBe(first);
});

it('carries the time of results and that of aims side by side', () => {
  const { result, target, year, latest } = lastOf('Năm 2016, thành phố thu 96 tỷ đồng. Nhiệm vụ năm 2017 rất nặng nề.');
  expect([result?.id, target?.id, year, latest]).toEqual(['2016', '2017', 2017, 2016]);
});

it('comes back from a look at an earlier year at the end of its paragraph', () => {
  const [, , back, next] = discoursesOf(
    'Năm 2016, thành phố trồng 40 ha rừng.',
    'Năm 2011, thành phố trồng 12 ha rừng.',
    'Kinh tế ổn định.',
  );
  expect([back?.result?.id, back?.lookBack?.main.id]).toEqual(['2011', '2016']);
  expect([next?.result?.id, next?.lookBack]).toEqual(['2016', null]);
  // Whether what follows is of that year still nothing tells.
  expect(next?.rival).toMatchObject({ evidence: { text: 'Năm 2011', how: 'assumed' }, until: 'head' });
});

it('keeps a stretch that no period is carried from for its paragraph', () => {
  const [, within, behind] = discoursesOf('Tuần qua, thành phố trồng 40 ha rừng.', 'Kinh tế ổn định.');
  expect(within?.rival).toMatchObject({ until: 'paragraph' });
  expect(behind?.rival).toBeNull();
});

it('lets a head that aims govern the items under it, and no more', () => {
  const [, , item, behind] = discoursesOf(
    'Các chỉ tiêu chủ yếu năm 2017:',
    '- Trồng 100 ha rừng.',
    'Hội nghị kết thúc tốt đẹp.',
  );
  expect(item?.blockHead).toMatchObject({ status: 'target', evidence: { how: 'carried' } });
  expect(behind?.blockHead).toBeNull();
});

it('gives no aim under a head that reviews what was aimed at', () => {
  expect(lastOf('Tình hình thực hiện các chỉ tiêu năm 2016:', '- Trồng 100 ha rừng.').blockHead).toBeNull();
});

it('goes on with the place of a sentence within its paragraph', () => {
  const [, within, behind] = discoursesOf('Xã Nông Thượng đạt 15 tiêu chí.', 'Kinh tế ổn định.');
  expect(within?.topic?.id).toBe('nong-thuong');
  expect(behind?.topic).toBeNull();
});

it('goes on with the last figure outside brackets, and keeps the first of the article', () => {
  const { last, first } = lastOf('Thành phố trồng 40 ha rừng. Thu ngân sách đạt 96 tỷ đồng (KH 90 tỷ đồng).');
  expect([last?.quantity.value, first?.quantity.value]).toEqual(['96000000000', '40']);
});

it('takes the province around the city that is named for that of a title which speaks of the province', () => {
  const { discourse } = begin('Tỉnh ta một năm nhìn lại', [
    'Hội nghị nối tới thành phố Bắc Kạn.',
    'Cả năm trồng 6.300 ha rừng.',
  ]);
  expect(discourse.focus?.id).toBe('bac-kan-province');
});
