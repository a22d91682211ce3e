import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';
import lines from './remarked-lines.json' with { type: 'json' };

/** A page that reports the conference, and one that sums up the year after. */
const FRAMES = {
  conference: {
    title: 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7, nhiệm kỳ 2015 – 2020',
    first:
      'Ngày 20/12, Ban Chấp hành Đảng bộ thành phố Bắc Kạn tổ chức Hội nghị lần thứ 7, nhiệm kỳ 2015 – 2020, đánh giá kết quả năm 2016 và thông qua nghị quyết về nhiệm vụ năm 2017.',
    published: '2016-12-22',
  },
  year: {
    title: 'Đảng bộ thành phố Bắc Kạn tổng kết năm 2017',
    first: 'Thành ủy Bắc Kạn tổng kết năm 2017.',
    published: '2018-02-01',
  },
} as const;

const ACCUSATIONS: ReadonlySet<string> = new Set(['differs', 'target-missed', 'target-apart']);

/** A number with words right behind it that say of what time, or how firm, it is; and twins whose words take nothing back. */
describe.each(['conference', 'year'] as const)('on a page of the %s', (name) => {
  const { title, first, published } = FRAMES[name];
  const accusedIn = (line: string): string[] => {
    const article = articleFromText({ title, paragraphs: [first, line] }, { published });
    return engine
      .check(article)
      .figures.filter(({ verdict }) => ACCUSATIONS.has(verdict.kind))
      .map(({ figure, verdict }) => `${article.text.slice(figure.start, figure.end)} ${verdict.kind}`);
  };

  it.each(lines[name].innocent)('is not accused: %s', (line) => {
    expect(accusedIn(line)).toEqual([]);
  });

  it.each(lines[name].told)('is told: %s', (line) => {
    expect(accusedIn(line)).not.toEqual([]);
  });
});
