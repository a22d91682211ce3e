/**
 * Signs that act anywhere in Markdown, in the common forms of it: emphasis, code, links, HTML, entities, tables, struck out
 * text, formulas, tags, mail addresses, templates. A backslash takes that away from every one of them.
 */
const ACTING = /[\\`*_{}[\]<>#|~&$^@]/g;
/** And those that act only side by side: "==marked==", "%%hidden%%", "https://" and "www." that become links. */
const PAIRED = /={2,}|%{2,}|:(?=\/\/)|(?<=www)\./gi;
/** At the head of a line: lists, headings, lines, definitions; and the point behind a number there. */
const HEAD = /^(?=[-+=:])|(?<=^\d{1,9})(?=[.)])/;

const CONTROLS = /(?![\n\t])\p{Cc}/gu;

/** Text as Markdown that says the same and does nothing: lines stay lines, empty lines part paragraphs. */
export function markdownText(text: string): string {
  return paragraphs(text, escaped);
}

/** The same for the reader's own words, in which addresses of the web become links that say where they lead. */
export function markdownWords(text: string): string {
  return paragraphs(text, (line) =>
    line
      .split(ADDRESS)
      .map((part, at) => (at % 2 === 1 ? linked(part) : escaped(part)))
      .join(''),
  );
}

/** Text in one line. */
export const markdownLine = (text: string): string => atHead(escaped(plain(text).replace(/\s+/g, ' ').trim()));

/**
 * Text in one line, between the brackets of a link: some readers of Markdown take the backslashes of brackets away there and
 * then read what is in them.
 */
export const markdownInLink = (text: string): string =>
  markdownLine(text).replace(/\\([[\]])/g, (_, bracket) => (bracket === '[' ? '&#91;' : '&#93;'));

/** What a browser would open; its last sign is no point or comma of the sentence. */
const ADDRESS = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]}'"])/i;

const linked = (address: string): string => (URL.canParse(address) ? `<${address}>` : escaped(address));

const plain = (text: string): string => text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(CONTROLS, '');

function paragraphs(text: string, inline: (line: string) => string): string {
  const lines = plain(text)
    .split('\n')
    .map((line) => line.trimEnd());
  return lines
    .map((line, at) => (line === '' ? '' : indented(line, inline) + (lines[at + 1] ? '  ' : '')))
    .join('\n')
    .trim();
}

/** Blanks at the head of a line would make code of it: they are kept as blanks that do not. */
function indented(line: string, inline: (line: string) => string): string {
  const words = line.trimStart();
  return '\u00a0'.repeat(line.length - words.length) + atHead(inline(words));
}

const escaped = (text: string): string =>
  text.replace(ACTING, '\\$&').replace(PAIRED, (signs) => [...signs].map((sign) => `\\${sign}`).join(''));

const atHead = (line: string): string => line.replace(HEAD, '\\');
