import { basename } from 'node:path';
import { explainOfficeFault } from '../../lib/explain/office-faults.ts';
import { type Charset, fromCharset } from '../../lib/office/charsets.ts';
import { oldCharset } from '../../lib/office/old-fonts.ts';
import { readOffice } from '../../lib/office/read-office.ts';
import { readArticle } from '../../lib/page/read-at-once.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { bytesOf, InputError, standardInput, textOf } from './files.ts';

/** What there is to check: an article, or why there is none. `fromHtml`: its text is not the file's own. */
export type Input =
  | {
      readonly ok: true;
      readonly article: Article;
      readonly fromHtml: boolean;
      /** The character set that the text was turned from into Unicode. */
      readonly charset?: Charset;
    }
  | { readonly ok: false; readonly code: 'no-article' | 'too-long' | 'frame-or-pdf' };

const HTML_NAME = /\.(?:html?|xhtml)$/i;
const OFFICE_NAME = /\.(?:docx?|xlsx?|pdf)$/i;

/**
 * Reads a saved page by the code that reads pages in the browser, Word and Excel files by their content; anything else, and
 * "-", which is the input beside, as plain text. Throws an InputError for a file that is none of them.
 */
export async function readInput(file: string, input: () => AsyncIterable<Uint8Array>): Promise<Input> {
  if (file === '-') return asText(await standardInput(input()));
  if (OFFICE_NAME.test(file)) return readOfficeFile(file);
  return HTML_NAME.test(file) ? readPage(file) : asText(await textOf(file));
}

function asText(text: string): Input {
  const charset = oldCharset(text);
  if (charset !== null) {
    const article = articleFromText({ text: fromCharset(text, charset).replace(/\r/g, ' ') });
    return { ok: true, article, fromHtml: true, charset };
  }
  // A carriage return becomes a blank, one for one: offsets stay those of the input.
  return { ok: true, article: articleFromText({ text: text.replace(/\r/g, ' ') }), fromHtml: false };
}

async function readOfficeFile(file: string): Promise<Input> {
  const reading = readOffice(await bytesOf(file), basename(file));
  // what cannot be read is told as of any other file
  if (!reading.ok) throw new InputError(`${file}: ${explainOfficeFault(reading.fault, 'en')}`);
  return { ok: true, article: reading.article, fromHtml: true };
}

async function readPage(file: string): Promise<Input> {
  const bytes = await bytesOf(file);
  const { JSDOM, VirtualConsole } = await import('jsdom');
  // A console of its own keeps faulty styles quiet.
  const { window } = new JSDOM(utf8OrBytes(bytes), { contentType: 'text/html', virtualConsole: new VirtualConsole() });
  try {
    const reading = readArticle(window.document, savedFrom(window.document));
    return reading.ok ? { ok: true, article: reading.article, fromHtml: true } : reading;
  } finally {
    window.close();
  }
}

/** Saved pages often lose the line that states their encoding: what is UTF-8 is read so, else the page's statement counts. */
function utf8OrBytes(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/** The address a saved page says it has, or the one the browser that saved it noted. */
function savedFrom(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const noted = [...document.childNodes, ...document.documentElement.childNodes]
    .filter((node) => node.nodeType === node.COMMENT_NODE)
    .map((node) => /saved from url=\(\d+\)(\S+)/.exec(node.nodeValue ?? '')?.[1]);
  return [canonical, shared, ...noted].find((address) => address && URL.canParse(address)) ?? null;
}
