import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';
import neighbours from './neighbours.json' with { type: 'json' };

/** A page that reports the conference, and one that sums up the year after. */
const PAGES = {
  conference: {
    title: 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7, nhiệm kỳ 2015 – 2020',
    published: '2016-12-28',
  },
  year: { title: 'Thành phố Bắc Kạn: Kết quả thực hiện Nghị quyết năm 2017', published: '2018-01-20' },
} as const;

const ACCUSATIONS: ReadonlySet<string> = new Set(['differs', 'target-missed', 'target-apart']);

function accusedIn(page: keyof typeof PAGES, text: string): string[] {
  const { title, published } = PAGES[page];
  const article = articleFromText({ title, paragraphs: text.split('\n') }, { published });
  return engine
    .check(article)
    .figures.filter(({ verdict }) => ACCUSATIONS.has(verdict.kind))
    .map(({ figure, verdict }) => `${article.text.slice(figure.start, figure.end)} ${verdict.kind}`);
}

/**
 * Passages in pairs, written before they were run: a sentence, a line or a number beside a number says that it is of another
 * place, of a part, a plan, a mistake or a question; the twin has its like, which says nothing of the kind.
 */
describe.each(['conference', 'year'] as const)('on a page of the %s', (page) => {
  it.each(neighbours[page].innocent)('is not accused: %s', (text) => {
    expect(accusedIn(page, text)).toEqual([]);
  });

  it.each(neighbours[page].told)('is told: %s', (text) => {
    expect(accusedIn(page, text)).not.toEqual([]);
  });
});
