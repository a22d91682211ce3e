import { isObject } from '../../text/shape.ts';
import { isOf, timeOf } from './read-annotation.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a document of the W3C model holds: its annotations as they are, and the time it was made at where it tells. */
export interface AnnotationDocument {
  readonly annotations: readonly unknown[];
  readonly made: string | null;
  /** Other pages of the collection are in other files. */
  readonly more: boolean;
  readonly version: unknown;
}

/** The most pages of a collection in one file. */
const MOST_PAGES = 10_000;

/**
 * The annotations of a JSON-LD document: one alone, a list of them, a page of a collection, a collection with its pages in it,
 * or a graph. Null where it is no such document.
 */
export function annotationsOf(root: unknown): AnnotationDocument | null {
  if (Array.isArray(root)) return root.some(isKnown) ? documentOf({}, root.flatMap(itemsIn)) : null;
  if (!isObject(root)) return null;
  if (Array.isArray(root['@graph'])) return annotationsOf(root['@graph']);
  return isKnown(root) ? documentOf(root, itemsIn(root), endsElsewhere(root)) : null;
}

const documentOf = (root: Fields, annotations: readonly unknown[], more = false): AnnotationDocument => ({
  annotations,
  more,
  made: timeOf(root, 'modified', 'created', 'generated'),
  version: root['doiChieu:version'],
});

const isPage = (value: unknown): value is Fields => isObject(value) && isOf(value, 'AnnotationPage');
const isCollection = (value: unknown): value is Fields => isObject(value) && isOf(value, 'AnnotationCollection');
const isKnown = (value: unknown): boolean =>
  isPage(value) || isCollection(value) || (isObject(value) && isOf(value, 'Annotation'));

function itemsIn(value: unknown): readonly unknown[] {
  if (isCollection(value)) return [...listOf(value['items']), ...pagesFrom(value['first']).flatMap(itemsOf)];
  return isPage(value) ? pagesFrom(value).flatMap(itemsOf) : [value];
}

/** A page and those behind it that are in the file. */
function pagesFrom(first: unknown): readonly unknown[] {
  const pages: unknown[] = [];
  for (let at = first; at !== undefined && at !== null && pages.length < MOST_PAGES; ) {
    pages.push(at);
    at = isObject(at) && isObject(at['next']) ? at['next'] : null;
  }
  return pages;
}

/** The items of a page; one that is only named stands for itself, and is then told as being elsewhere. */
const itemsOf = (page: unknown): readonly unknown[] => (isObject(page) ? listOf(page['items']) : [page]);

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function endsElsewhere(root: Fields): boolean {
  const last = pagesFrom(isCollection(root) ? root['first'] : root).at(-1);
  return isObject(last) && typeof last['next'] === 'string';
}
