import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../lib/notes/formats/csv.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { anyText, FIGURE, historyOf, NOW, PAGE, twoHeads } from './samples.ts';
import { WORDS } from './words.ts';

const table = (...notes: Partial<Note>[]) =>
  [
    ...csv(
      notes.map((parts, n) => historyOf(n, parts)),
      WORDS,
    ),
  ].join('');
const rows = (...notes: Partial<Note>[]) => csvParseRows(table(...notes).slice(1));
const NOTE = 3;

describe('notes as CSV', () => {
  it('begin with the mark of UTF-8 and a row of names, lines ended as RFC 4180 has them', () => {
    const text = table({});
    expect(text.startsWith('\ufeff"Trang","Địa chỉ","Trích","Ghi chú","Nhãn",')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
  });

  it('are one row each, with all that a table can hold', () => {
    expect(rows({ figure: FIGURE, tags: ['a', 'b'], text: 'một "hai",\nba;bốn' })[1]).toEqual([
      PAGE.title,
      PAGE.url,
      '3,88%',
      'một "hai",\nba;bốn',
      'a; b',
      'kết luận differs',
      'tỷ lệ hộ nghèo 2,88%',
      NOW.toISOString(),
      NOW.toISOString(),
      expect.stringContaining('#:~:text='),
      ...['poverty-rate', 'bac-kan-city', '2016', 'result', '3.88', '', 'percent', ''],
    ]);
    expect(rows({})[1]?.slice(10)).toEqual(['', '', '', '', '', '', '', '']);
    expect([...csv([twoHeads(1)], WORDS)]).toHaveLength(3);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '  =1',
    '\u00a0=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\ufeff=1',
    '\u200b=1',
    '\n-1',
    '\u0000=1',
    '\u202e=1',
  ])('never begin a cell with what is calculated: %j', (text) => {
    expect(rows({ text })[1]?.[NOTE]?.startsWith("'")).toBe(true);
  });

  it('leave alone what is no formula', () => {
    expect(rows({ text: '2,88% = giảm 0,32%' })[1]?.[NOTE]).toBe('2,88% = giảm 0,32%');
  });

  it('say what was written, whatever it is, and in no cell anything that is calculated', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, title) => {
        const parsed = rows({ text, page: { ...PAGE, title }, figure: { ...FIGURE, surface: title }, tags: [text] });
        expect(parsed).toHaveLength(2);
        expect(parsed.every((row) => row.length === 18)).toBe(true);
        expect(parsed[1]?.[NOTE]?.replace(/^'/, '')).toBe(text.replaceAll('\0', '').replace(/^'/, ''));
        for (const cell of parsed.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠\t\r]/u);
      }),
      { numRuns: 1000 },
    );
  });
});
