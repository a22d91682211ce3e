import type { StoredSelector } from '../note.ts';

/** A passage in one paragraph up to so long is named whole; a longer one by its beginning and its end. */
const MOST_WHOLE = 200;
/** The words that name the beginning or the end of a passage, and those around it that tell it from others. */
const EDGE_WORDS = 6;
const CONTEXT_WORDS = 4;

export interface Quoted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The address of a passage on a page: the page's with a text fragment (https://wicg.github.io/scroll-to-text-fragment/) made of
 * the quote among the selectors and of the words around it. Without a quote it is the page's own.
 */
export function passageAddress(address: string, selectors: readonly StoredSelector[]): string {
  const page = address.split(':~:', 1)[0]!;
  const quote = quoteIn(selectors);
  const directive = quote === null ? '' : textDirective(quote);
  if (directive === '') return page;
  return `${page}${page.includes('#') ? '' : '#'}:~:${directive}`;
}

function quoteIn(selectors: readonly StoredSelector[]): Quoted | null {
  const found = selectors.find(({ type }) => type === 'TextQuoteSelector') as Partial<Quoted> | undefined;
  if (typeof found?.exact !== 'string') return null;
  return { exact: found.exact, prefix: found.prefix ?? '', suffix: found.suffix ?? '' };
}

/**
 * "text=prefix-,start,end,-suffix" for a quote; "" where it has no words. Browsers match whole words only ("88%" is not found in
 * "2,88%"), so the passage grows to the blanks around it; and each part must lie in one paragraph.
 */
export function textDirective({ exact, prefix, suffix }: Quoted): string {
  const glued = (/\S+$/.exec(prefix.slice(-MOST_WHOLE)) ?? [''])[0];
  const gluedBehind = (/^\S+/.exec(suffix) ?? [''])[0];
  const before = /^\s/.test(exact) ? '' : glued;
  const behind = /\s$/.test(exact) ? '' : gluedBehind;
  const lines = linesOf(before + exact + behind);
  if (lines.length === 0) return '';
  const parts = [
    marked(wordsOf(lastLine(prefix.slice(0, prefix.length - before.length))).slice(-CONTEXT_WORDS), '', '-'),
    ...passageParts(lines),
    marked(wordsOf(linesOf(suffix.slice(behind.length))[0] ?? '').slice(0, CONTEXT_WORDS), '-', ''),
  ];
  return `text=${parts.filter((part) => part !== '').join(',')}`;
}

function passageParts(lines: readonly string[]): readonly string[] {
  const first = wordsOf(lines[0]!);
  const last = wordsOf(lines.at(-1)!);
  const isShort = lines[0]!.length <= MOST_WHOLE || first.length < 2 * EDGE_WORDS;
  if (lines.length === 1 && isShort) return [marked(first)];
  return [marked(first.slice(0, EDGE_WORDS)), marked(last.slice(-EDGE_WORDS))];
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const lastLine = (text: string): string => linesOf(text).at(-1) ?? '';
const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Words as a part of the directive, where dashes and commas part the parts; the rest could act in Markdown. */
function marked(words: readonly string[], before = '', behind = ''): string {
  if (words.length === 0) return '';
  const text = encodeURIComponent(words.join(' ').toWellFormed());
  return before + text.replace(/[-!'()*_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`) + behind;
}
