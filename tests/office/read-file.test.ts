import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FileReading, readFile, readText } from '../../lib/office/read-file.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/office', name)));
const utf8 = (text: string) => new TextEncoder().encode(text);
/** As the programs of those days wrote it: a byte a letter. */
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const articleIn = (reading: FileReading) => {
  if (!('article' in reading)) throw new Error(JSON.stringify(reading));
  return reading;
};

const TCVN3 = 'N¨m 2009, thu ng©n s¸ch cña tØnh ®¹t 310 tû ®ång; tû lÖ hé nghÌo cßn 25% vµ cã 12 x·.';
const UNICODE = 'Năm 2009, thu ngân sách của tỉnh đạt 310 tỷ đồng; tỷ lệ hộ nghèo còn 25% và có 12 xã.';

describe('a file that is given', () => {
  test.each([
    ['report.docx', '45,2 tỷ đồng'],
    ['table.xlsx', ''],
  ])('%s is read as what it holds, whatever it is called', (name, words) => {
    const { article, charset } = articleIn(readFile(fixture(name), 'bao-cao.txt'));
    expect(article.text).toContain(words);
    expect(charset).toBeNull();
  });

  test('a text is read in UTF-8, line breaks of any kind', () => {
    expect(articleIn(readFile(utf8(UNICODE), 'a.txt')).article.text).toBe(UNICODE);
    expect(articleIn(readFile(utf8('a\r\nb'), 'a.txt')).article.text).toBe('a \nb');
  });

  test('a text of an old encoding is turned, and the encoding told', () => {
    const { article, charset } = articleIn(readFile(bytes(TCVN3), 'cu.txt'));
    expect(charset).toBe('tcvn3');
    expect(article.text.normalize('NFC')).toBe(UNICODE);
  });

  test('so is one whose letters were pasted', () => {
    const { article, charset } = readText(TCVN3);
    expect([article.text.normalize('NFC'), charset]).toEqual([UNICODE, 'tcvn3']);
    expect(readText(UNICODE).charset).toBeNull();
  });

  test('HTML is handed back, by its name or its beginning', () => {
    expect(readFile(utf8('<p>5</p>'), 'a.html')).toEqual({ ok: true, html: '<p>5</p>' });
    expect(readFile(utf8('<!doctype html><p>5'), 'a.txt')).toEqual({ ok: true, html: '<!doctype html><p>5' });
  });

  test.each([
    ['a PDF', utf8('%PDF-1.7\n'), 'pdf'],
    ['a file of an old Word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'old-format'],
    ['a zip of something else', Uint8Array.from([0x50, 0x4b, 0x05, 0x06, ...new Uint8Array(18)]), 'not-a-document'],
    ['a zip that is cut off', fixture('report.docx').subarray(0, 400), 'broken'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'not-a-document'],
    ['bytes', Uint8Array.from([0, 1, 2, 3]), 'not-a-document'],
    ['a text of six megabytes', new Uint8Array(6_000_000).fill(32), 'too-big'],
  ])('%s is refused with the reason', (_what, content, fault) => {
    expect(readFile(content, 'a.docx')).toEqual({ ok: false, fault });
  });
});
