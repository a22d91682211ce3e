import { isObject } from '../../text/shape.ts';
import type { History } from '../revision.ts';
import { type Read, read, refused } from './fault.ts';
import { htmlText } from './html-text.ts';
import { READING_SOURCE } from './json-ld-terms.ts';
import { namedUuid } from './named-uuid.ts';
import { historyOf, readLineage } from './read-history.ts';
import { isName, isTime, noteOf } from './read-note.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The most bodies, or targets, of one annotation that are looked at. */
const MOST_PARTS = 100;

/**
 * An annotation of the W3C model (https://www.w3.org/TR/annotation-model/), ours or another program's, as notes: one for each
 * target, since a note stands on one page. `made` is the time for an annotation that tells none.
 */
export function readAnnotation(value: unknown, made: string): Read<readonly History[]> {
  if (typeof value === 'string') return refused('elsewhere');
  if (!isObject(value) || !isOf(value, 'Annotation')) return refused('not-a-note');
  const targets = partsOf(value['target']).slice(0, MOST_PARTS);
  if (targets.length === 0) return refused('no-page');
  const histories: History[] = [];
  for (const [index, target] of targets.entries()) {
    const history = onTarget(value, target, index, made);
    if (!history.ok) return history;
    histories.push(history.value);
  }
  return read(histories);
}

function onTarget(annotation: Fields, target: unknown, index: number, made: string): Read<History> {
  const page = addressOf(target);
  if (page === null) return refused('no-page');
  const words = wordsOf(annotation);
  const created = timeOf(annotation, 'created', 'modified', 'generated') ?? made;
  const note = noteOf({
    id: idOf(annotation, page.url, index, words),
    created,
    modified: timeOf(annotation, 'modified') ?? created,
    ...words,
    page,
    selectors: isObject(target) ? target['selector'] : undefined,
    figure: annotation['doiChieu:figure'],
    reading: readingIn(annotation),
  });
  if (!note.ok) return note;
  return read(historyOf(note.value, readLineage(annotation['doiChieu:history'], note.value.id)));
}

interface Words {
  readonly text: string;
  readonly tags: readonly string[];
}

/** The name in the file; for a relative or missing one, and for the targets after the first, one that is made of it. */
function idOf(annotation: Fields, url: string, index: number, { text, tags }: Words): string {
  const given = annotation['id'] ?? annotation['@id'];
  if (isName(given)) return index === 0 ? given : `urn:uuid:${namedUuid(given, String(index))}`;
  const name = typeof given === 'string' ? given : JSON.stringify([text, tags]);
  return `urn:uuid:${namedUuid('annotation', name, url, String(index))}`;
}

/** The reader's words and tags, of all bodies. */
function wordsOf(annotation: Fields): Words {
  const words: string[] = [];
  const tags: string[] = [];
  for (const body of partsOf(annotation['bodyValue'] ?? annotation['body']).slice(0, MOST_PARTS)) {
    if (isReading(body)) continue;
    const text = textOf(body);
    if (text !== '') (isTag(body) ? tags : words).push(text);
  }
  return { text: words.join('\n\n'), tags };
}

/** What the first body of our own kind says of the figure; undefined where there is none. */
function readingIn(annotation: Fields): unknown {
  const own = partsOf(annotation['body']).slice(0, MOST_PARTS).find(isReading);
  return isObject(own) ? (own['doiChieu:reading'] ?? null) : undefined;
}

const isReading = (body: unknown): boolean => isObject(body) && body['source'] === READING_SOURCE;

const isTag = (body: unknown): boolean =>
  isObject(body) && [body['purpose']].flat().some((purpose) => purpose === 'tagging' || purpose === 'oa:tagging');

/** The words of a body: plain, HTML (as what it says), or the address of a body that is elsewhere; of a choice the first. */
function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  if (!isObject(body)) return '';
  const { value, items, source, format } = body;
  const inner = Array.isArray(items) ? items[0] : (value ?? source ?? body['id']);
  const text = isObject(inner) ? (inner['value'] ?? inner['id'] ?? '') : inner;
  if (typeof text !== 'string') return '';
  return format === 'text/html' ? htmlText(text) : text;
}

/** The page of a target: its address, and its title where the file has one. */
function addressOf(target: unknown): { url: string; title: string } | null {
  if (typeof target === 'string') return { url: withoutFragment(target), title: '' };
  if (!isObject(target)) return null;
  if (Array.isArray(target['items'])) return addressOf(plainTarget(target['items'][0]));
  const { source } = target;
  const named = isObject(source) ? source['id'] : source;
  const own = target['doiChieu:address'];
  const url = typeof own === 'string' ? own : (named ?? target['id']);
  if (typeof url !== 'string') return null;
  const title = target['doiChieu:title'] ?? (isObject(source) ? source['label'] : undefined);
  return { url, title: typeof title === 'string' ? title : '' };
}

/** The first of several targets, which is none of several again. */
const plainTarget = (item: unknown): unknown => (isObject(item) && Array.isArray(item['items']) ? null : item);

/** "page#xywh=…" as a target names a part of the page; the page is what the note stands on. A route is no part. */
function withoutFragment(address: string): string {
  const at = address.indexOf('#');
  return at < 0 || /^#!?\//.test(address.slice(at, at + 3)) ? address : address.slice(0, at);
}

const partsOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

export const isOf = (fields: Fields, type: string): boolean =>
  [fields['type'] ?? fields['@type']].flat().some((found) => found === type || found === `oa:${type}`);

export function timeOf(fields: Fields, ...names: readonly string[]): string | null {
  const found = names.map((name) => fields[name]).find(isTime);
  return found === undefined ? null : new Date(found).toISOString();
}
