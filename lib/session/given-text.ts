import type { Article } from '../text/article.ts';
import { decodeFile } from '../text/decode-file.ts';
import { NO_TEXT, type TextDraft } from './text-source.ts';

/** A file of more bytes is not read: a saved page has a tenth of it. */
export const MOST_BYTES = 5_000_000;

/** Why what was given is no text to be checked. */
export type GivenFault = 'binary' | 'too-big' | 'too-long' | 'no-article';

/** The text that was given, or why it is none; null where reading it was not to go on. */
export type Given = TextDraft | GivenFault | null;

/** What a file is to the desk. */
export interface GivenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

type HtmlReading =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly code: 'no-article' | 'too-long' | 'frame-or-pdf' };

/** Reads HTML, a piece of it or a whole page, until told not to go on. */
export type ReadHtml = (html: string, isPiece: boolean, goOn: () => boolean) => Promise<HtmlReading | null>;

const HTML_NAME = /\.x?html?$/i;
const HTML_HEAD = /^\s*(?:<!doctype html|<html[\s>])/i;

/** Reads a file, as an article if it is HTML. */
export async function draftOfFile(file: GivenFile, readHtml: ReadHtml, goOn: () => boolean): Promise<Given> {
  if (file.size > MOST_BYTES) return 'too-big';
  const text = decodeFile(new Uint8Array(await file.arrayBuffer()));
  if (!goOn()) return null;
  if (text === null) return 'binary';
  const from = { kind: 'file', name: file.name, url: null } as const;
  return HTML_NAME.test(file.name) || HTML_HEAD.test(text)
    ? draftOfHtml(text, from, readHtml, goOn)
    : { ...NO_TEXT, source: { kind: 'text', text }, from };
}

/** Reads the article in HTML, a piece of it where it is from nowhere. */
export async function draftOfHtml(
  html: string,
  from: TextDraft['from'],
  readHtml: ReadHtml,
  goOn: () => boolean,
): Promise<Given> {
  const isOnlyHere = from === null;
  const reading = await readHtml(html, isOnlyHere, goOn);
  if (reading === null || !goOn()) return null;
  if (!reading.ok) return reading.code === 'too-long' ? 'too-long' : 'no-article';
  return { ...NO_TEXT, source: { kind: 'article', article: reading.article }, from, isOnlyHere };
}
