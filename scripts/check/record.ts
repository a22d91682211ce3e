import type { Article } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

/** An input line: its id, and the article or what is wrong with the line. */
export type InputRecord =
  | { readonly id: string | number; readonly article: Article }
  | { readonly id: string | number | null; readonly error: string };

/** Reads one line of `--jsonl`: `{"id", "text"}` or `{"id", "title", "paragraphs", "url"?, "published"?}`, in UTF-8. */
export function readRecord(line: Uint8Array): InputRecord {
  try {
    return recordOf(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    // the letters are spoilt, but the answer can still say which line it is about
    return { id: recordOf(new TextDecoder().decode(line)).id, error: 'not a text in UTF-8' };
  }
}

function recordOf(line: string): InputRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'not a JSON object' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: 'not a JSON object' };
  const record = value as Record<string, unknown>;
  const id = typeof record.id === 'string' || typeof record.id === 'number' ? record.id : null;
  if (id === null) return { id, error: '"id" must be a string or a number' };
  const meta = { url: record.url ?? null, published: record.published ?? null };
  if (!isText(meta.url)) return { id, error: '"url" must be a string or null' };
  if (!isText(meta.published)) return { id, error: '"published" must be a string or null' };
  const rest = { url: meta.url, published: isoDay(meta.published) };

  const { text, title, paragraphs } = record;
  if (text !== undefined) {
    return typeof text === 'string'
      ? { id, article: articleFromText({ text }, rest) }
      : { id, error: '"text" must be a string' };
  }
  if (typeof title !== 'string') return { id, error: '"text", or "title" and "paragraphs", must be given' };
  if (!Array.isArray(paragraphs) || !paragraphs.every((paragraph) => typeof paragraph === 'string')) {
    return { id, error: '"paragraphs" must be a list of strings' };
  }
  return { id, article: articleFromText({ title, paragraphs }, rest) };
}

const isText = (value: unknown): value is string | null => value === null || typeof value === 'string';

/** The day of an ISO 8601 date or time; null for anything else. */
function isoDay(value: string | null): string | null {
  return value !== null && /^\d{4}-\d{2}-\d{2}(?:$|[T ])/.test(value) ? value.slice(0, 10) : null;
}
