import { isObject, listOf, text } from '../../text/shape.ts';
import type { History } from '../revision.ts';
import { type Read, read, refused } from './fault.ts';
import { htmlText, isHtml } from './html-text.ts';
import { namedUuid } from './named-uuid.ts';
import { timeOf } from './read-annotation.ts';
import { historyOf } from './read-history.ts';
import { noteOf } from './read-note.ts';

type Fields = Readonly<Record<string, unknown>>;
type Result = { readonly value: unknown; readonly result: Read<readonly History[]> };

/**
 * The highlights that Obsidian Web Clipper exports: a list of pages, each `{ url, title?, highlights, data? }`. `highlights` is
 * the readable form (text, time, notes); `data`, in files of version 1.7 and later, the records with the words around and the
 * pieces of a selection over several paragraphs apart. `made` is the time where none is told.
 */
export function readClipper(pages: readonly unknown[], made: string): readonly Result[] {
  return pages.flatMap((page): readonly Result[] => {
    if (!isClipperPage(page)) return [{ value: page, result: refused('not-a-note') }];
    const groups = Array.isArray(page['data'])
      ? groupsOf(page['data'])
      : (page['highlights'] as unknown[]).map(asGroup);
    return groups.map((group) => ({ value: group[0], result: noteOn(page, group, made) }));
  });
}

export const isClipperPage = (value: unknown): value is Fields =>
  isObject(value) && typeof value['url'] === 'string' && Array.isArray(value['highlights']);

/** The pieces of one selection together, in the order of the file. */
function groupsOf(records: readonly unknown[]): readonly (readonly unknown[])[] {
  const groups = new Map<unknown, unknown[]>();
  for (const record of records) {
    const key = (isObject(record) && record['groupId']) || record;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups.values()];
}

/** The readable form, as a record. */
const asGroup = (highlight: unknown): readonly unknown[] =>
  isObject(highlight)
    ? [{ ...highlight, type: 'text', content: highlight['text'], id: highlight['timestamp'] }]
    : [highlight];

function noteOn(page: Fields, group: readonly unknown[], made: string): Read<readonly History[]> {
  const pieces = group.map(pieceOf);
  if (pieces.some((piece) => piece === null)) return refused('not-a-note');
  const sound = pieces as readonly Piece[];
  const url = page['url'] as string;
  const quote = sound.flatMap(({ quote }) => (quote === '' ? [] : [quote])).join('\n');
  const at = sound[0]?.at ?? made;
  const note = noteOf({
    id: `urn:uuid:${namedUuid('clipper', url, sound[0]?.id ?? '', quote)}`,
    created: at,
    modified: at,
    text: sound.flatMap(({ notes }) => notes).join('\n\n'),
    tags: [],
    page: { url, title: typeof page['title'] === 'string' ? page['title'] : '' },
    selectors: {
      type: 'TextQuoteSelector',
      exact: quote,
      prefix: sound[0]?.prefix,
      suffix: sound.at(-1)?.suffix,
    },
    figure: null,
  });
  return note.ok ? read([historyOf(note.value, null)]) : note;
}

interface Piece {
  readonly id: string;
  /** When it was made, ISO 8601, where its name tells. */
  readonly at: string | undefined;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly notes: readonly string[];
}

function pieceOf(record: unknown): Piece | null {
  if (!isObject(record) || typeof record['content'] !== 'string') return null;
  const { id, content, textQuote, notes = [] } = record;
  if (!listOf(text)(notes)) return null;
  const around = isObject(textQuote) ? textQuote : {};
  return {
    id: typeof id === 'string' ? id : '',
    at: timeIn(id),
    quote: wordsOf(content),
    prefix: typeof around['prefix'] === 'string' ? around['prefix'] : '',
    suffix: typeof around['suffix'] === 'string' ? around['suffix'] : '',
    notes: (notes as string[]).filter((note) => note !== ''),
  };
}

/**
 * The words of a highlight. They are HTML source, in earlier versions without the block around ("còn <b>2,88%</b>"); but of two
 * highlights that were joined Clipper keeps plain words. The readable form puts the pieces of a selection one after the other.
 */
function wordsOf(content: string): string {
  if (/^\s*<[a-z]/i.test(content) || isHtml(content)) return htmlText(content);
  const pieces = content.split(/\n\n+/);
  return pieces.length === 1 ? content.trim() : pieces.map(wordsOf).filter(Boolean).join('\n');
}

/** A record is named by the millisecond it was made in ("1767225600000", "1767225600000_tx_0"); a highlight tells its time. */
function timeIn(id: unknown): string | undefined {
  if (typeof id !== 'string') return undefined;
  const [, digits] = /^(\d{12,14})(?:_|$)/.exec(id) ?? [];
  return digits === undefined ? (timeOf({ id }, 'id') ?? undefined) : new Date(Number(digits)).toISOString();
}
