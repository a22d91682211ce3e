import type { StoredSelector } from '../note.ts';

/** A passage in one paragraph up to so long is named whole; a longer one by its beginning and its end. */
const MOST_WHOLE = 200;
/** The words that name the beginning or the end of a passage, and those around it that tell it from others. */
const EDGE_WORDS = 6;
const CONTEXT_WORDS = 4;

interface Quoted {
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
  const found = selectors.find(({ type }) => type === 'TextQuoteSelector') as
    | Readonly<Record<string, unknown>>
    | undefined;
  return found === undefined
    ? null
    : { exact: textOf(found['exact']), prefix: textOf(found['prefix']), suffix: textOf(found['suffix']) };
}

/** Stored selectors are whatever was stored. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * "text=prefix-,start,end,-suffix" for a quote; "" where it has no words. Browsers match whole words only ("88%" is not found in
 * "2,88%"), so a passage that begins or ends in a word takes in the rest of it; and each part must lie in one paragraph.
 */
function textDirective({ exact, prefix, suffix }: Quoted): string {
  const before = linesOf(prefix).at(-1) ?? '';
  const behind = linesOf(suffix)[0] ?? '';
  const head = isInWord(prefix, exact) ? before.slice(before.search(/\S+$/)) : '';
  const tail = isInWord(exact, suffix) ? (/^\S+/.exec(behind)?.[0] ?? '') : '';
  const lines = linesOf(head + exact + tail);
  if (lines.length === 0) return '';
  const parts = [
    marked(wordsOf(before.slice(0, before.length - head.length)).slice(-CONTEXT_WORDS), '', '-'),
    ...passageParts(lines),
    marked(wordsOf(behind.slice(tail.length)).slice(0, CONTEXT_WORDS), '-', ''),
  ];
  return `text=${parts.filter((part) => part !== '').join(',')}`;
}

/** Does one word, or one number, go on from the end of one text to the beginning of the next? */
function isInWord(before: string, behind: string): boolean {
  const joint = before.slice(-2) + behind.slice(0, 2);
  const at = Math.min(2, before.length);
  if (linesOf(joint).length > 1) return false;
  return /[\p{L}\p{N}]$/u.test(joint.slice(0, at))
    ? /^(?:[\p{L}\p{N}]|[.,]\p{N})/u.test(joint.slice(at))
    : /\p{N}[.,]$/u.test(joint.slice(0, at)) && /^\p{N}/u.test(joint.slice(at));
}

function passageParts(lines: readonly string[]): readonly string[] {
  const first = wordsOf(lines[0]!);
  const last = wordsOf(lines.at(-1)!);
  const isShort = lines[0]!.length <= MOST_WHOLE || first.length < 2 * EDGE_WORDS;
  if (lines.length === 1 && isShort) return [marked(first)];
  return [marked(first.slice(0, EDGE_WORDS)), marked(last.slice(-EDGE_WORDS))];
}

/**
 * Where two paragraphs or cells stand side by side in a page's text with nothing between ("12%Phường Đức Xuân", "Thu215 tỷ"):
 * small letters, numbers and stops are not followed by a capital in a word, nor two letters or a bracket by a number. Two blanks
 * stand between columns of typewritten tables.
 */
const JOINT = /(?<=[\p{Ll}\p{N}%.!?:;)”])(?=\p{Lu})|(?<=\p{L}{2}|[)%”])(?=\p{N})|(?<=\p{L})(?=\()|\s{2,}|[\n\t]/u;

const linesOf = (text: string): readonly string[] =>
  text
    .split(JOINT)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Words as a part of the directive, where dashes and commas part the parts; the rest could act in Markdown. */
function marked(words: readonly string[], before = '', behind = ''): string {
  if (words.length === 0) return '';
  const text = encodeURIComponent(words.join(' ').toWellFormed());
  return before + text.replace(/[-!'()*_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`) + behind;
}
