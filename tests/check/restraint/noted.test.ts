import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/text/plain-text.ts';
import { engine } from '../../world.ts';

/** What is said of the first figure of a page that reports the conference. */
function verdict(number: string, note: string): string {
  const article = articleFromText(
    {
      title: 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7, nhiệm kỳ 2015 – 2020',
      paragraphs: [`Năm 2016, thành phố tạo việc làm cho ${number}.`, 'Hội nghị bế mạc chiều cùng ngày.', note],
    },
    { published: '2016-12-28' },
  );
  return engine.check(article).figures[0]!.verdict.kind;
}

describe('a number with a mark', () => {
  it.each([
    ['312 lao động (*)', '(*) Không kể người tự tìm được việc.'],
    ['312 lao động (1)', '(1) Riêng khối doanh nghiệp.'],
    ['312 lao động*', '* Chỉ tính các phường.'],
    ['312 lao động (a)', 'a) Phần có vốn vay ưu đãi.'],
    ['312 lao động¹', '¹ Chưa rà soát xong.'],
  ])('is held back by the note it points to: %s / %s', (number, note) => {
    expect(verdict(number, note)).toBe('unclear');
  });

  it.each([
    ['312 lao động (*)', '(*) Nguồn: báo cáo trình hội nghị.'],
    ['312 lao động (1)', '(1) Theo báo cáo của UBND thành phố.'],
    ['312 lao động (*)', '(**) Không kể người tự tìm được việc.'],
    ['312 lao động', '(*) Không kể người tự tìm được việc.'],
  ])('is told where the note says only its source, or is of another number: %s / %s', (number, note) => {
    expect(verdict(number, note)).toBe('differs');
  });
});
