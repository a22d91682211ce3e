import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { read } from './read.ts';

/** A page whose table is lines of text, with every figure of it as a person reads it. */
interface Fixture {
  readonly about: string;
  readonly lang?: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** "value unit measure status indicator place period", in the order of the text. */
  readonly figures: readonly string[];
}

const FOLDER = new URL('./line-tables/', import.meta.url);
const fixtures = readdirSync(FOLDER).map((name): [string, Fixture] => [
  name,
  JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
]);

describe('tables made of lines', () => {
  it.each(fixtures)('%s', (_, { title, lines, figures, lang = 'vi' }) => {
    const article = articleFromText({ title, paragraphs: lines }, { lang });
    const rows = read(article).figures.map(({ value, unit, measure, status, indicator, place, period }) =>
      [value, unit, measure, status, indicator ?? 'none', place, period].join(' '),
    );
    expect(rows).toEqual(figures);
  });

  it('give the figures of an organisation to it, not to the city', () => {
    const article = articleFromText({
      title: 'Thành phố Bắc Kạn: kết quả kết nạp đảng viên năm 2017',
      paragraphs: [
        'Đơn vị | Chỉ tiêu giao | Đã kết nạp',
        'Xã Dương Quang | 8 | 9',
        'Công an thành phố | 5 | 6',
        'Toàn thành phố | 90 | 139',
      ],
    });
    const bodies = read(article).figures.map(({ value, place, body }) => [value, place, body?.text ?? null]);
    expect(bodies).toEqual([
      ['8', 'duong-quang', null],
      ['9', 'duong-quang', null],
      ['5', 'bac-kan-city', 'Công an thành phố'],
      ['6', 'bac-kan-city', 'Công an thành phố'],
      ['90', 'bac-kan-city', null],
      ['139', 'bac-kan-city', null],
    ]);
  });
});
