import { expect, it } from 'vitest';
import { decodeFile } from '../../lib/text/decode-file.ts';

const WORDS = 'Chi ngân sách nhà nước ước thực hiện 215 tỷ đồng';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at + 2, text.charCodeAt(at), little);
  return bytes;
};
/** "Tỷ lệ hộ nghèo" of the old code page: a letter and its tone are two bytes. */
const OLD = new Uint8Array([0x54, 0x79, 0xd2, 0x20, 0x6c, 0xea, 0xf2, 0x20, 0x68, 0xf4, 0xf2]);

it.each([
  ['UTF-8', utf8(WORDS)],
  ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(WORDS)])],
  ['UTF-16, the small end first', utf16(WORDS, true)],
  ['UTF-16, the big end first', utf16(WORDS, false)],
])('reads %s', (_name, bytes) => {
  expect(decodeFile(bytes)).toBe(WORDS);
});

it('reads the old Vietnamese code page, letters and tones as they are there', () => {
  expect(decodeFile(OLD)?.normalize('NFC')).toBe('Tỷ lệ hộ');
});

it('reads an HTML page in the encoding it names', () => {
  const head = utf8('<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">');
  expect(decodeFile(new Uint8Array([...head, 0x93, 0xe9, 0x94]))).toMatch(/“é”$/);
  const unknown = utf8('<meta charset="tcvn-5712">');
  expect(decodeFile(new Uint8Array([...unknown, ...OLD]))?.normalize('NFC')).toMatch(/Tỷ lệ hộ$/);
});

it.each([
  ['a PDF', utf8('%PDF-1.7\n1 0 obj')],
  ['a document of Word', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0])],
  ['an old document of Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ['rich text', utf8('{\\rtf1\\ansi')],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
  ['bytes of no kind', Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 256)],
  ['a text with noughts in it', utf8('a\u0000b')],
])('refuses %s', (_name, bytes) => {
  expect(decodeFile(bytes)).toBeNull();
});

it('reads an empty file as no words', () => {
  expect(decodeFile(new Uint8Array())).toBe('');
});
