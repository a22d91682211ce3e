import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';
import openings from './openings.json' with { type: 'json' };
import afterYear from './openings-after-year.json' with { type: 'json' };
import untimed from './untimed.json' with { type: 'json' };
import whose from './whose.json' with { type: 'json' };

/** What a page has around a passage. */
interface Frame {
  readonly title: string;
  readonly opening: readonly string[];
  readonly published: string;
}

interface Pairs {
  readonly innocent: readonly string[];
  readonly told: readonly string[];
}

const TITLE = 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7, nhiệm kỳ 2015 – 2020';
const OPENING =
  'Ngày 20/12, Ban Chấp hành Đảng bộ thành phố Bắc Kạn tổ chức Hội nghị lần thứ 7, nhiệm kỳ 2015 – 2020, đánh giá kết quả ' +
  'năm 2016 và thông qua nghị quyết về nhiệm vụ năm 2017.';
const AT_CONFERENCE: Frame = { title: TITLE, opening: [OPENING], published: '2016-12-22' };
const WITHOUT_TIMES: Frame = { title: TITLE, opening: [], published: '2016-12-28' };
const AFTER_YEAR: Frame = {
  title: 'Thành phố Bắc Kạn: Kết quả thực hiện Nghị quyết năm 2017',
  opening: [],
  published: '2018-01-20',
};
const ACCUSATIONS: ReadonlySet<string> = new Set(['differs', 'target-missed', 'target-apart']);

function accusedIn(text: string, { title, opening, published }: Frame): string[] {
  const article = articleFromText({ title, paragraphs: [...opening, ...text.split('\n')] }, { published });
  return engine
    .check(article)
    .figures.filter(({ verdict }) => ACCUSATIONS.has(verdict.kind))
    .map(({ figure, verdict }) => `${article.text.slice(figure.start, figure.end)} ${verdict.kind}`);
}

const cases = (of: Readonly<Record<string, Pairs>>, frame: Frame): (readonly [string, Pairs, Frame])[] =>
  Object.entries(of).map(([kind, pairs]) => [kind, pairs, frame]);

/**
 * Passages in pairs: what stands in front of a number, in its name or behind it makes it be of less or of more than what the
 * source counts, of another place or of another time; the twin has its like, which says nothing of the kind.
 */
describe.each([
  ...cases(openings, AT_CONFERENCE),
  ...cases(whose, AT_CONFERENCE),
  ...cases(afterYear, AFTER_YEAR),
  ...cases({ 'another time than the report’s': untimed }, WITHOUT_TIMES),
])('around a number: %s', (_, { innocent, told }, frame) => {
  it.each(innocent)('is not accused: %s', (text) => {
    expect(accusedIn(text, frame)).toEqual([]);
  });

  it.each(told)('is told: %s', (text) => {
    expect(accusedIn(text, frame)).not.toEqual([]);
  });
});
