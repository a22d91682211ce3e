import { isObject, listOf, text } from '../../text/shape.ts';
import type { History } from '../revision.ts';
import { type Read, read, refused } from './fault.ts';
import { namedUuid } from './named-uuid.ts';
import { timeOf } from './read-annotation.ts';
import { historyOf } from './read-history.ts';
import { noteOf } from './read-note.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What Hypothesis exports as JSON: `{ export_date, export_userid, client_version, annotations }`, each annotation as its
 * interface gives them (https://h.readthedocs.io/en/latest/api-reference/). `made` is the time for one that tells none.
 */
export function readHypothesis(
  root: Fields,
  made: string,
): readonly { value: unknown; result: Read<readonly History[]> }[] {
  const annotations = root['annotations'] as readonly unknown[];
  const user = root['export_userid'];
  const byId = new Map(annotations.filter(isObject).map((annotation) => [annotation['id'], annotation]));
  return annotations.map((value) => ({ value, result: annotationOf(value, { user, byId, made }) }));
}

export const isHypothesis = (root: unknown): root is Fields =>
  isObject(root) && Array.isArray(root['annotations']) && ('export_date' in root || 'client_version' in root);

interface Surroundings {
  readonly user: unknown;
  readonly byId: ReadonlyMap<unknown, Fields>;
  readonly made: string;
}

function annotationOf(value: unknown, around: Surroundings): Read<readonly History[]> {
  if (!isObject(value) || typeof value['uri'] !== 'string') return refused('not-a-note');
  const words = value['text'] ?? '';
  const tags = value['tags'] ?? [];
  if (typeof words !== 'string' || !listOf(text)(tags)) return refused('not-a-note');
  const url = value['uri'];
  const created = timeOf(value, 'created', 'updated') ?? around.made;
  const note = noteOf({
    id: idOf(value, url, words),
    created,
    modified: timeOf(value, 'updated') ?? created,
    text: words,
    tags: [...(tags as string[]), ...authorOf(value, around.user)],
    page: { url, title: titleOf(value) },
    selectors: placeOf(value, around.byId),
    figure: null,
  });
  return note.ok ? read([historyOf(note.value, null)]) : note;
}

/** Its address at Hypothesis is its name in the world. */
function idOf({ id }: Fields, url: string, words: string): string {
  if (typeof id === 'string' && /^[\w-]{1,100}$/.test(id)) return `https://hypothes.is/a/${id}`;
  return `urn:uuid:${namedUuid('hypothesis', url, words)}`;
}

/** The server gives titles as a list, the client as one. */
function titleOf({ document }: Fields): string {
  const [title] = isObject(document) ? [document['title']].flat() : [];
  return typeof title === 'string' ? title : '';
}

/**
 * An answer to an annotation has no place of its own: it stands where the one stands that was answered first. Positions count
 * what is in the page's scripts as well and would point further down than the quote, of which there may be several.
 */
function placeOf(value: Fields, byId: Surroundings['byId']): unknown {
  const [root] = Array.isArray(value['references']) ? value['references'] : [];
  const { target } = byId.get(root) ?? value;
  const [first] = Array.isArray(target) ? target : [];
  const selectors: unknown = isObject(first) ? first['selector'] : undefined;
  return Array.isArray(selectors) && selectors.some(isOfType('TextQuoteSelector'))
    ? selectors.filter((selector) => !isOfType('TextPositionSelector')(selector))
    : selectors;
}

const isOfType =
  (type: string) =>
  (selector: unknown): boolean =>
    isObject(selector) && selector['type'] === type;

/** Who wrote it, as a tag, where it was another than the one who exported: nobody's words become the reader's own unseen. */
function authorOf({ user }: Fields, own: unknown): readonly string[] {
  if (typeof user !== 'string' || user === own || own === undefined || own === '') return [];
  const [, name = user] = /^acct:([^@]{1,90})@/.exec(user) ?? [];
  return [`@${name}`.slice(0, 100)];
}
