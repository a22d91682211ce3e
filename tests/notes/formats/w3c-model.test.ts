import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { CONTEXT } from '../../../lib/notes/formats/json-ld-terms.ts';
import type { History } from '../../../lib/notes/revision.ts';
import { annotationContext } from './annotation-context.ts';
import { exported } from './exported.ts';
import { FIGURE, historyOf, SELECTORS, twoHeads } from './samples.ts';

/** The assertions of the W3C's tests of the model. They are others' data: read where they are, never copied into the project. */
const MODEL = path.join(import.meta.dirname, '../../../../shared/annotation-model');
const isThere = existsSync(path.join(MODEL, 'annotations'));
const json = (file: string) => JSON.parse(readFileSync(path.join(MODEL, file), 'utf8'));

/** The names of the assertions of a list that a document fails, of those of one level ("must", "should"). */
function checker() {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats(ajv as never);
  for (const file of readdirSync(path.join(MODEL, 'definitions')).filter((name) => name.endsWith('.json')))
    ajv.addSchema(json(`definitions/${file}`));
  return (list: string, level: string) => {
    const assertions = (json(list).assertions as string[])
      .map((file) => ({ file, schema: json(file) }))
      .filter(({ schema }) => schema.assertionType === level)
      .map(({ file, schema: { id: _, ...schema } }) => ({
        file,
        validate: ajv.compile(schema),
        wants: schema.expectedResult ?? 'valid',
      }));
    return {
      count: assertions.length,
      failed: (document: unknown) =>
        assertions.filter(({ validate, wants }) => validate(document) !== (wants === 'valid')).map(({ file }) => file),
    };
  };
}

const SAVED: readonly History[] = [
  historyOf(1, { figure: FIGURE, tags: ['nghèo', 'cần hỏi lại'] }),
  historyOf(2, { selectors: [] }),
  historyOf(3, { text: '', selectors: [...SELECTORS, { type: 'FragmentSelector', value: 'muc-2' } as never] }),
  historyOf(4, { page: { url: 'https://x.vn/tin tức?a=[1]&b={"c"|d}', title: '' }, selectors: [] }),
  historyOf(5, { id: 'https://hypothes.is/a/abc-123' }),
  twoHeads(6),
  historyOf(7, { text: '', figure: FIGURE, reading: { indicator: 'poverty-rate', unit: { id: 'VND', power: 9 } } }),
  historyOf(8, { reading: { none: true } }),
];

describe.skipIf(!isThere)("the W3C's own assertions", () => {
  const check = isThere ? checker() : null!;
  const [whole] = exported(SAVED);
  const parts = exported(SAVED, 2500);

  it('hold for each annotation, every MUST', () => {
    const musts = check('annotations/annotationMusts.test', 'must');
    expect(musts.count).toBeGreaterThan(50);
    const items = parts.flatMap((file) => (JSON.parse(file).first ?? JSON.parse(file)).items);
    expect(items).toHaveLength(SAVED.length);
    expect(items.flatMap(musts.failed)).toEqual([]);
  });

  it('hold for the collection and its pages, every MUST', () => {
    const collection = check('collections/collectionMusts.test', 'must');
    const page = check('collections/pages/pageMusts.test', 'must');
    expect(collection.count + page.count).toBeGreaterThan(15);
    expect(collection.failed(JSON.parse(whole!))).toEqual([]);
    expect(page.failed(JSON.parse(whole!))).toEqual([]);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.slice(1).flatMap((file) => page.failed(JSON.parse(file)))).toEqual([]);
    expect(collection.failed(JSON.parse(exported([])[0]!))).toEqual([]);
  });

  it('tell a wrong annotation: without a target, or under no name', () => {
    const { failed } = check('annotations/annotationMusts.test', 'must');
    const [item] = JSON.parse(whole!).first.items;
    expect(failed({ ...item, target: undefined })).not.toEqual([]);
    expect(failed({ ...item, id: 'no name' })).not.toEqual([]);
  });
});

describe('an export as JSON-LD', () => {
  const load = async (url: string) => {
    if (url !== CONTEXT[0]) throw new Error(`nothing is fetched: ${url}`);
    return { contextUrl: undefined, documentUrl: url, document: annotationContext };
  };

  /** The document's triples as jsonld expands them, and what it left out on the way. */
  async function expanded(document: unknown) {
    const left: string[] = [];
    const eventHandler = ({ event }: { event: { code: string } }) => void left.push(event.code);
    const [root] = (await jsonld.expand(
      document as never,
      { documentLoader: load, eventHandler } as never,
    )) as unknown as unknown[];
    return { root: root as Record<string, never>, left };
  }

  it('says as triples what it says as JSON: nothing falls out, our records come through whole', async () => {
    const document = JSON.parse(exported(SAVED)[0]!);
    const { root, left } = await expanded(document);
    expect(left).toEqual([]);
    const AS = 'http://www.w3.org/ns/activitystreams#';
    const OA = 'http://www.w3.org/ns/oa#';
    const [first] = root[`${AS}first`]![0]![`${AS}items`][0]['@list'] as Record<string, never>[];
    expect(first!['@id']).toBe(SAVED[0]!.heads[0]!.note.id);
    expect(first!['@type']).toEqual([`${OA}Annotation`]);
    const [target] = first![`${OA}hasTarget`] as unknown as Record<string, unknown>[];
    expect(target![`${OA}hasSource`]).toEqual([{ '@id': 'https://backancity.gov.vn/hoi-nghi-lan-thu-7' }]);
    expect(target!['urn:doi-chieu:title']).toEqual([{ '@value': 'Hội nghị lần thứ 7' }]);
    expect(target![`${OA}hasSelector`]).toHaveLength(3);
    expect(first!['urn:doi-chieu:figure']).toEqual([{ '@type': '@json', '@value': FIGURE }]);
    expect(first!['urn:doi-chieu:history']![0]!['@value']).toMatchObject({ rev: 'rev-1', past: [] });
  });

  it('would be told to say less by a key that no context knows', async () => {
    const document = JSON.parse(exported(SAVED)[0]!);
    document.first.items[0].figure = 1;
    expect((await expanded(document)).left).toContain('invalid property');
  });
});
