import type { ReaderReading } from '../../figure/reader-reading.ts';
import type { Note } from '../note.ts';
import { type History, shown, stands } from '../revision.ts';
import { createFiles, MOST_BYTES_WRITTEN, type WrittenFile } from './files.ts';
import { ANNOTATION_CONTEXT, CONTEXT, JSON_LD_VERSION, READING_SOURCE } from './json-ld-terms.ts';
import { digestOf } from './read-history.ts';
import { uriOf } from './uri.ts';

/** What an export is made with: `uuid` names the collection and its pages, `label` is what it is called. */
export interface CollectionOptions {
  readonly uuid: () => string;
  readonly at: Date;
  readonly label: string;
  /** Only tests want another. */
  readonly most?: number;
}

/**
 * Writes notes as a W3C AnnotationCollection: `add` each, then `finish` for the file; files, where they are too many for one:
 * those after the first are the pages that follow. What a note was before is told by name, so that what is read back knows which
 * of two texts is the later one.
 */
export function createJsonLd({ uuid, at, label, most = MOST_BYTES_WRITTEN }: CollectionOptions) {
  const iri = () => `urn:uuid:${uuid()}`;
  const id = iri();
  const pages: string[] = [];
  const page = (number: number): string => {
    pages[number - 1] ??= iri();
    return pages[number - 1]!;
  };
  const files = createFiles(
    ({ number, files, before, total }) => {
      const here = {
        id: page(number),
        type: 'AnnotationPage',
        ...(number > 1 && { partOf: { id, label, total }, prev: page(number - 1) }),
        ...(number < files && { next: page(number + 1) }),
        startIndex: before,
      };
      if (number > 1) return opened({ '@context': CONTEXT, 'doiChieu:version': JSON_LD_VERSION, ...here });
      const collection = {
        '@context': CONTEXT,
        'doiChieu:version': JSON_LD_VERSION,
        id,
        type: 'AnnotationCollection',
        label,
        created: at.toISOString(),
        total,
      };
      if (total === 0) return JSON.stringify(collection);
      return `${JSON.stringify({ ...collection, last: page(files) }).slice(0, -1)},\n"first":${opened(here)}`;
    },
    ({ number, total }) => (total === 0 ? '\n' : number === 1 ? '\n]}}\n' : '\n]}\n'),
    most,
  );
  return {
    /** One that is deleted is left out. */
    add(history: History): void {
      if (stands(history)) files.add(JSON.stringify(annotationOf(history)));
    },
    finish: (): readonly WrittenFile[] => files.finish(),
  };
}

/** An object whose items follow. */
const opened = (fields: object): string => `${JSON.stringify(fields).slice(0, -1)},"items":[`;

/** A note as a W3C annotation: the head that is shown first in the words of the model, all else of its history beside it. */
function annotationOf(history: History): object {
  const [first, ...rest] = shown(history);
  const { note, rev, parents } = first!;
  const others = [...rest, ...history.heads.filter((head) => head !== first && !rest.includes(head))];
  const body = bodyOf(note);
  return {
    '@context': ANNOTATION_CONTEXT,
    id: note.id,
    type: 'Annotation',
    created: note.created,
    modified: note.modified,
    motivation: motivationOf(note),
    ...(body.length > 0 && { body }),
    target: targetOf(note),
    ...(note.figure !== null && { 'doiChieu:figure': note.figure }),
    'doiChieu:history': { rev, parents, past: history.past, others, digest: digestOf(note) },
  };
}

/** A correction edits how the number is read; with words of the reader's it comments as well. */
function motivationOf({ text, reading }: Note): string | readonly string[] {
  if (reading === undefined) return text === '' ? 'highlighting' : 'commenting';
  return text === '' ? 'editing' : ['editing', 'commenting'];
}

function bodyOf({ text, tags, reading }: Note): readonly object[] {
  const words = { type: 'TextualBody', value: text, format: 'text/plain', purpose: 'commenting' };
  return [
    ...(text === '' ? [] : [words]),
    ...(reading === undefined ? [] : [readingBody(reading)]),
    ...tags.map((tag) => ({ type: 'TextualBody', value: tag, format: 'text/plain', purpose: 'tagging' })),
  ];
}

/** For others a resource that they have no use for; what the reader says stands in a property of our own. */
const readingBody = (reading: ReaderReading): object => ({
  type: 'SpecificResource',
  source: READING_SOURCE,
  purpose: 'editing',
  'doiChieu:reading': reading,
});

/** A passage is a specific resource of the model; the whole page is a resource of the web, under its own name. */
function targetOf({ page, selectors }: Note): object {
  const source = uriOf(page.url);
  return {
    ...(selectors.length > 0 ? { source, selector: selectors } : { id: source }),
    ...(page.title !== '' && { 'doiChieu:title': page.title }),
    ...(source !== page.url && { 'doiChieu:address': page.url }),
  };
}
