import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type OfficeReading, readOffice } from '../../lib/office/read-office.ts';
import type { Article } from '../../lib/text/article.ts';

/** Written by other programs' libraries (docx 9, exceljs 4), not by ours. */
const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/office', name)));

function articleIn(reading: OfficeReading): Article {
  if (!reading.ok) throw new Error(reading.fault);
  return reading.article;
}

const linesOf = ({ text, blocks }: Article) =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

/** The table as a grid of texts; a cell stands in each place that it covers. */
function gridIn({ text, tables }: Article, n = 0): string[][] {
  const grid: string[][] = [];
  for (const { row, column, rowSpan, columnSpan, start, end } of tables[n]?.cells ?? []) {
    for (let y = row; y < row + rowSpan; y++) {
      for (let x = column; x < column + columnSpan; x++) {
        grid[y] ??= [];
        grid[y]![x] = text.slice(start, end);
      }
    }
  }
  return grid;
}

describe('a Word document', () => {
  const article = articleIn(readOffice(fixture('report.docx'), 'report'));

  test('has its headings, paragraphs, list items and cells in order, deleted words left out, old fonts read', () => {
    expect(linesOf(article).slice(0, 6)).toEqual([
      'heading: BÁO CÁO',
      'heading: Tình hình kinh tế - xã hội năm 2021 huyện Na Hang',
      'paragraph: Thu ngân sách đạt 45,2 tỷ đồng, bằng 103% dự toán.',
      'paragraph: Tỷ lệ hộ nghèo còn 18,4%.',
      'list-item: Trồng 120 ha rừng',
      'paragraph: Tỷ lệ che phủ rừng đạt 72,9%.',
    ]);
  });

  test('has its table with merged heads in their places', () => {
    expect(gridIn(article)).toEqual([
      ['Chỉ tiêu', 'Năm 2021', 'Năm 2021'],
      ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
      ['Sản lượng lương thực (tấn)', '17.500', '17.812'],
    ]);
    expect(article.tables[0]?.cells.filter(({ head }) => head)).toHaveLength(4);
  });

  test('is called as the file where it has no title', () => {
    expect(article.title).toBe('report');
  });
});

describe('a workbook', () => {
  const grid = gridIn(articleIn(readOffice(fixture('table.xlsx'), 'table')));

  test('prints numbers as their formats show them, in Vietnamese', () => {
    expect(grid[1]).toEqual(['Thu ngân sách trên địa bàn', 'tỷ đồng', '1.234,5', '1.350,25']);
    expect(grid[2]).toEqual(['Tỷ lệ hộ nghèo', '%', '12,3%', '9,8%']);
  });

  test('prints days as days, and of formulas what they gave last', () => {
    expect(grid[3]?.[2]).toBe('07/12/2021');
    expect(grid[4]?.[2]).toBe('2.584,75');
  });

  test('takes no format that is longer than any spreadsheet takes', () => {
    const code = (letters: number) => `#,##0${','.repeat(letters - 5)}`;
    const styled = (letters: number) =>
      zipSync({
        'xl/styles.xml': strToU8(
          `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${code(letters)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
        ),
        'xl/worksheets/sheet1.xml': strToU8(
          '<worksheet><sheetData><row r="1"><c r="A1" s="0"><v>2500</v></c><c r="B1" t="str"><v>đồng</v></c></row></sheetData></worksheet>',
        ),
      });
    expect(gridIn(articleIn(readOffice(styled(6), 'x')))[0]?.[0]).toBe('3');
    expect(gridIn(articleIn(readOffice(styled(100_000), 'x')))[0]?.[0]).toBe('2.500');
  });

  test('has merged cells as one', () => {
    expect(grid[5]?.slice(0, 2)).toEqual(['Ghi chú: số ước', 'Ghi chú: số ước']);
  });
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const document = (body: string) => `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`;
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const word = (xml: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({ 'word/document.xml': strToU8(xml), ...more });
const sheet = (rows: string) =>
  zipSync({ 'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`) });

describe('files that are not what they should be', () => {
  test.each<[string, Uint8Array, string]>([
    [
      'one of Word before 2007, or behind a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'old-format',
    ],
    ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'not-a-document'],
    ['nothing', new Uint8Array(), 'not-a-document'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'not-a-document'],
    ['one that is cut off', fixture('report.docx').slice(0, 4000), 'broken'],
    ['one whose text is no XML', word(`${'<w:document><w:body>'.repeat(3)}<<<`), 'broken'],
    [
      'entities that grow',
      word(`<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>${document(paragraph('&c;'))}`),
      'broken',
    ],
    [
      'an entity of a file',
      word(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${document(paragraph('&x;'))}`),
      'broken',
    ],
    ['a bomb', word(' '.repeat(50_000_000)), 'too-big'],
    [
      'a sheet of a million rows',
      sheet(
        `${'<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(2)}<row r="1000000"><c r="A1000000"><v>1</v></c></row>`,
      ),
      'too-big',
    ],
    ['a sheet of too many cells', sheet('<c><v>1</v></c>'.repeat(70_000)), 'too-big'],
  ])('%s', (_what, bytes, fault) => {
    expect(readOffice(bytes, 'x')).toEqual({ ok: false, fault });
  });

  test('a bomb that lies about its size is cut off there', () => {
    const bytes = word(document(paragraph('a'.repeat(5_000_000))));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // the directory at the end says how much an entry becomes: four bytes, 24 behind its start
    let at = bytes.length - 22;
    while (view.getUint32(at, true) !== 0x02014b50) at--;
    view.setUint32(at + 24, 1000, true);
    expect(readOffice(bytes, 'x')).toEqual({ ok: false, fault: 'broken' });
  });

  test('macros are no part of a document', () => {
    const article = articleIn(
      readOffice(word(document(paragraph('Đạt 5%')), { 'word/vbaProject.bin': strToU8('Sub') }), 'x'),
    );
    expect(article.text).toBe('Đạt 5%');
  });

  test('names and entities of XML are text', () => {
    const article = articleIn(readOffice(word(document(paragraph('A &amp; B &lt;script&gt; &#272;'))), 'x'));
    expect(article.text).toBe('A & B <script> Đ');
  });
});
