import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';
import openings from './openings.json' with { type: 'json' };

const TITLE = 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7, nhiệm kỳ 2015 – 2020';
const OPENING =
  'Ngày 20/12, Ban Chấp hành Đảng bộ thành phố Bắc Kạn tổ chức Hội nghị lần thứ 7, nhiệm kỳ 2015 – 2020, đánh giá kết quả ' +
  'năm 2016 và thông qua nghị quyết về nhiệm vụ năm 2017.';
const ACCUSATIONS: ReadonlySet<string> = new Set(['differs', 'target-missed', 'target-apart']);

function accusedIn(text: string): string[] {
  const paragraphs = [OPENING, ...text.split('\n')];
  const article = articleFromText({ title: TITLE, paragraphs }, { published: '2016-12-22' });
  return engine
    .check(article)
    .figures.filter(({ verdict }) => ACCUSATIONS.has(verdict.kind))
    .map(({ figure, verdict }) => `${article.text.slice(figure.start, figure.end)} ${verdict.kind}`);
}

/**
 * Passages in pairs: what stands in front of a number, or in its name, makes it be of less or of more than what the source
 * counts; the twin has its like, which says nothing of the kind.
 */
describe.each([
  'means',
  'less than the place',
  "more or less than the source's thing",
  "the source's own wording",
] as const)('in front of a number: %s', (kind) => {
  it.each(openings[kind].innocent)('is not accused: %s', (text) => {
    expect(accusedIn(text)).toEqual([]);
  });

  it.each(openings[kind].told)('is told: %s', (text) => {
    expect(accusedIn(text)).not.toEqual([]);
  });
});
