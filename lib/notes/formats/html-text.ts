const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** What begins a line of its own; all else stands in the line. */
const BLOCKS = new Set(
  'address article aside blockquote br caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
/** What holds no words of a reader. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);
/** What has no closing tag. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr']);
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;

/**
 * The words of HTML source, without a DOM: tags and comments go, entities become characters, blocks begin lines, blanks run
 * together as on the screen. Nothing of it is HTML any more: it is shown as text. In linear time.
 */
export function htmlText(source: string): string {
  const parts: string[] = [];
  const lower = lowered(source);
  for (let at = 0; at < source.length; ) {
    const open = source.indexOf('<', at);
    parts.push(source.slice(at, open < 0 ? source.length : open).replace(/\s+/g, ' '));
    if (open < 0) break;
    const tag = tagAt(lower, open);
    if (tag.name === null) parts.push('<');
    else if (BLOCKS.has(tag.name)) parts.push('\n');
    at = tag.end;
  }
  return tidy(decoded(parts.join('')));
}

/**
 * Is it HTML as a browser writes it, also where it begins with words? Then each "<" begins a tag that is closed, each "&" an
 * entity, and there is one of them at least: "2 < 3", "R&D" and "a <b, c> d" are words as they are. In linear time.
 */
export function isHtml(source: string): boolean {
  const lower = lowered(source);
  const texts: string[] = [];
  let open = 0;
  let tags = 0;
  for (let at = 0; at < source.length; tags++) {
    const next = source.indexOf('<', at);
    texts.push(source.slice(at, next < 0 ? source.length : next));
    if (next < 0) break;
    const { name, end } = tagAt(lower, next);
    if (name === null || source[end - 1] !== '>') return false;
    if (lower[next + 1] === '/') open--;
    else if (name !== '' && !VOID.has(name) && !SILENT.has(name) && source[end - 2] !== '/') open++;
    if (open < 0) return false;
    at = end;
  }
  const words = texts.join('');
  return open === 0 && !words.replace(ENTITY, '').includes('&') && (tags > 0 || words.includes('&'));
}

/** In lower case, letter for letter: "İ" would become two, and all behind it would stand elsewhere. Tags are of ASCII. */
const lowered = (source: string): string => source.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

interface Tag {
  /** "" for a comment; null where the sign begins no tag. */
  readonly name: string | null;
  /** Behind the tag, or behind all of an element that has no words. */
  readonly end: number;
}

/** The tag that begins at `open`; `source` is in lower case. */
function tagAt(source: string, open: number): Tag {
  if (source.startsWith('<!--', open)) return { name: '', end: behind(source, '-->', open + 4) };
  const [, slash = '', found] = /^<([/!?]?)([a-z][a-z0-9]*)?/.exec(source.slice(open, open + 40)) ?? [];
  if (found === undefined && slash !== '!' && slash !== '?') return { name: null, end: open + 1 };
  const name = found ?? '';
  const end = endOfTag(source, open + 1);
  if (slash !== '' || !SILENT.has(name)) return { name, end };
  const close = source.indexOf(`</${name}`, end);
  return { name, end: close < 0 ? source.length : endOfTag(source, close + 1) };
}

function behind(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

/** Behind the sign that closes the tag; one in a quoted attribute does not. */
function endOfTag(source: string, from: number): number {
  let quote = '';
  for (let at = from; at < source.length; at++) {
    const mark = source[at]!;
    if (quote !== '') quote = mark === quote ? '' : quote;
    else if (mark === '>') return at + 1;
    else if (mark === '"' || mark === "'") quote = mark;
  }
  return source.length;
}

const decoded = (text: string): string =>
  text.replace(ENTITY, (all, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? all;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
