import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';
import lines from './added-lines.json' with { type: 'json' };

interface Frame {
  readonly title: string;
  readonly first: string;
  readonly published: string;
}

/** A page that reports the conference, and one that sums up the year after. */
const FRAMES: Readonly<Record<'conference' | 'year', Frame>> = {
  conference: {
    title: 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7, nhiệm kỳ 2015 – 2020',
    first: 'Năm 2016, kinh tế - xã hội của thành phố giữ được ổn định.',
    published: '2016-12-22',
  },
  year: {
    title: 'Thành phố Bắc Kạn tổng kết năm 2017',
    first: 'Năm 2017, kinh tế - xã hội của thành phố Bắc Kạn có bước phát triển.',
    published: '2018-01-19',
  },
};

const ACCUSATIONS: ReadonlySet<string> = new Set(['differs', 'target-missed', 'target-apart']);

function accusedIn(title: string, paragraphs: readonly string[], published: string): string[] {
  const article = articleFromText({ title, paragraphs }, { published });
  return engine
    .check(article)
    .figures.filter(({ verdict }) => ACCUSATIONS.has(verdict.kind))
    .map(({ figure, verdict }) => `${article.text.slice(figure.start, figure.end)} ${verdict.kind}`);
}

/** A sentence that adds to others, picks out of them, counts another thing, or is doubted by the page; twins that do not. */
describe.each(['conference', 'year'] as const)('on a page of the %s', (name) => {
  const { title, first, published } = FRAMES[name];

  it.each(lines[name].innocent)('is not accused: %s', (line) => {
    expect(accusedIn(title, [first, line], published)).toEqual([]);
  });

  it.each(lines[name].told)('is told: %s', (line) => {
    expect(accusedIn(title, [first, line], published)).not.toEqual([]);
  });
});

/** A title that is about less than the place, and titles that are not. */
describe('under a title', () => {
  it.each(lines.titles.innocent)('of less than the place is not accused: %s | %s', (title = '', line = '') => {
    expect(accusedIn(title, [line], '2018-06-20')).toEqual([]);
  });

  it.each(lines.titles.told)('of the place is told: %s | %s', (title = '', line = '') => {
    expect(accusedIn(title, [line], '2018-06-20')).not.toEqual([]);
  });
});
