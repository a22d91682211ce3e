import { readerReading } from '../../figure/reader-reading.ts';
import { isObject, listOf, text } from '../../text/shape.ts';
import { addressFault } from '../address.ts';
import {
  type FigureRecord,
  LONGEST_NOTE,
  LONGEST_TAG,
  MOST_TAGS,
  type Note,
  type PageRef,
  type StoredSelector,
} from '../note.ts';
import { type Read, read, refused } from './fault.ts';
import { readFigure } from './read-figure.ts';
import { hasLongQuote, keptSelectors } from './selectors.ts';

/** The title of a page is not the reader's; nothing shows more of it. */
const LONGEST_TITLE = 10_000;
const LONGEST_ID = 2048;

/** What a reader of a format has found of a note; `figure`, `selectors` and `reading` are as in the file. */
export interface FoundNote {
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly page: { readonly url: string; readonly title: string };
  readonly selectors: unknown;
  readonly figure: unknown;
  readonly reading?: unknown;
}

/** A note of what was found in a file, made anew; or why it is none. What is too long is refused, never cut. */
export function noteOf(found: FoundNote): Read<Note> {
  const { id, created, modified } = found;
  const page = pageOf(found.page);
  if (!page.ok) return page;
  const tags = tagsOf(found.tags);
  if (!tags.ok) return tags;
  if (found.text.length > LONGEST_NOTE) return refused('text-too-long');
  const selectors = keptSelectors(found.selectors);
  if (hasLongQuote(selectors)) return refused('quote-too-long');
  const figure = readFigure(found.figure);
  if (isNothing(found.text, tags.value, selectors, figure)) return refused('nothing');
  const note = { id, created, modified, text: found.text, tags: tags.value, page: page.value, selectors, figure };
  const reading = readerReading(found.reading);
  if (reading !== null) return read({ ...note, reading });
  // a correction that says nothing that is known here, and no words either, would stay as an empty note
  return found.reading !== undefined && found.text.trim() === '' ? refused('unreadable') : read(note);
}

const isNothing = (
  words: string,
  tags: readonly string[],
  selectors: readonly StoredSelector[],
  figure: FigureRecord | null,
): boolean => words.trim() === '' && tags.length === 0 && selectors.length === 0 && figure === null;

/** The page of a note; its address is one that can be opened without harm. */
export function pageOf({ url, title }: PageRef): Read<PageRef> {
  const fault = addressFault(url);
  return fault !== null ? refused(fault) : read({ url, title: title.slice(0, LONGEST_TITLE) });
}

/** Tags without blanks around them, each once. */
function tagsOf(given: readonly string[]): Read<readonly string[]> {
  const tags = [...new Set(given.map((tag) => tag.trim()))].filter((tag) => tag !== '');
  if (tags.some((tag) => tag.length > LONGEST_TAG)) return refused('tag-too-long');
  return tags.length > MOST_TAGS ? refused('too-many-tags') : read(tags);
}

/** A note of our own model in a file: with every property, each of its kind. */
export function readNote(value: unknown): Read<Note> {
  if (!isObject(value) || !isObject(value['page'])) return refused('unreadable');
  const { id, created, modified, tags, selectors, figure, reading } = value;
  const { url, title } = value['page'];
  const words = value['text'];
  if (!isName(id) || !isTime(created) || !isTime(modified)) return refused('unreadable');
  if (typeof words !== 'string' || typeof url !== 'string' || typeof title !== 'string') return refused('unreadable');
  if (!listOf(text)(tags) || !Array.isArray(selectors)) return refused('unreadable');
  const page = { url, title };
  return noteOf({ id, created, modified, text: words, tags: tags as string[], page, selectors, figure, reading });
}

/** The name of a note: an IRI ("urn:uuid:…", "https://hypothes.is/a/…"), which a blank node or a relative name is not. */
export const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_ID && /^[a-z][a-z0-9+.-]*:[^\s<>"]+$/i.test(value);

export const isTime = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 40 && /^\d{4}-/.test(value) && !Number.isNaN(Date.parse(value));
