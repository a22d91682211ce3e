import type { Article } from '../text/article.ts';
import { decodeFile } from '../text/decode-file.ts';
import { articleFromText } from '../text/plain-text.ts';
import { type Charset, fromCharset } from './charsets.ts';
import type { OfficeFault } from './faults.ts';
import { oldCharset } from './old-fonts.ts';
import { readOffice } from './read-office.ts';

/** A text file of more bytes is not read. */
const MOST_TEXT = 5_000_000;

/** What a file is read as. HTML comes back as it is: it wants a parser of the browser's. */
export type FileReading =
  | { readonly ok: true; readonly article: Article; readonly charset: Charset | null }
  | { readonly ok: true; readonly html: string }
  | { readonly ok: false; readonly fault: OfficeFault };

const HTML_NAME = /\.x?html?$/i;
const HTML_HEAD = /^\s*(?:<!doctype html|<html[\s>])/i;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OFFICE = [ZIP, [0x50, 0x4b, 0x05, 0x06], [0xd0, 0xcf, 0x11, 0xe0], [0x25, 0x50, 0x44, 0x46]];

/**
 * Reads a file by what it holds: Word, Excel, HTML by its name or its beginning, else text, in UTF-8, UTF-16 or an old Vietnamese
 * encoding. To be run where nobody waits.
 */
export function readFile(bytes: Uint8Array, name: string): FileReading {
  const title = name.replace(/\.[^.]*$/, '');
  if (OFFICE.some((start) => start.every((byte, at) => bytes[at] === byte))) {
    const reading = readOffice(bytes, title);
    return reading.ok ? { ...reading, charset: null } : reading;
  }
  if (bytes.length > MOST_TEXT) return { ok: false, fault: 'too-big' };
  const text = decodeFile(bytes);
  if (text === null) return { ok: false, fault: 'not-a-document' };
  if (HTML_NAME.test(name) || HTML_HEAD.test(text)) return { ok: true, html: text };
  return textReading(text, isUnicode(bytes) ? text : new TextDecoder('windows-1252').decode(bytes));
}

/** A text that was typed or pasted: letters of an old font keep their codes on the clipboard. */
export const readText = (text: string): Extract<FileReading, { article: Article }> => textReading(text, text);

/** `asOld`: the same as the fonts of old character sets number their letters. */
function textReading(text: string, asOld: string): Extract<FileReading, { article: Article }> {
  const charset = oldCharset(asOld);
  // a carriage return becomes a blank, one for one
  const read = (charset === null ? text : fromCharset(asOld, charset)).replace(/\r/g, ' ');
  return { ok: true, article: articleFromText({ text: read }), charset };
}

function isUnicode(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
