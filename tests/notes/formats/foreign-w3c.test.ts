import { describe, expect, it } from 'vitest';
import { notesIn, readFile } from './read-notes.ts';
import { NOW, PAGE } from './samples.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const annotation = (parts: object) => ({
  '@context': CONTEXT,
  id: 'http://example.org/anno1',
  type: 'Annotation',
  created: '2016-12-30T09:00:00+07:00',
  body: 'http://example.org/post1',
  target: 'https://a.vn/tin',
  ...parts,
});
const quote = { type: 'TextQuoteSelector', exact: '2,88%', prefix: 'còn ', suffix: ',' };

describe('W3C annotations of other programs', () => {
  it('alone, in a list, a page, a collection with its pages, a graph', () => {
    const one = annotation({ bodyValue: 'lời', body: undefined });
    const two = { ...one, id: 'http://example.org/anno2' };
    const page = (items: object[], next?: object | string) => ({ type: 'AnnotationPage', id: 'urn:p', items, next });
    const documents = [
      [one, two],
      [page([one]), page([two])],
      page([one, two]),
      { '@context': CONTEXT, type: 'AnnotationCollection', total: 2, first: page([one, two]) },
      { type: ['AnnotationCollection'], first: page([one], page([two])) },
      { '@graph': [one, two] },
    ];
    for (const document of documents) {
      expect(notesIn(document).map(({ id, text }) => [id, text])).toEqual([
        ['http://example.org/anno1', 'lời'],
        ['http://example.org/anno2', 'lời'],
      ]);
    }
    expect(notesIn(one)).toHaveLength(1);
  });

  it('keep their own name, and get times as the model has them', () => {
    expect(notesIn(annotation({ modified: '2017-01-02T00:00:00Z' }))[0]).toMatchObject({
      id: 'http://example.org/anno1',
      created: '2016-12-30T02:00:00.000Z',
      modified: '2017-01-02T00:00:00.000Z',
    });
    const undated = annotation({ created: undefined });
    expect(notesIn(undated)[0]?.created).toBe(NOW.toISOString());
    expect(notesIn({ type: 'AnnotationPage', created: '2015-01-01T00:00:00Z', items: [undated] })[0]?.created).toBe(
      '2015-01-01T00:00:00.000Z',
    );
  });

  it.each([
    ['an address', 'http://example.org/post1', 'http://example.org/post1', []],
    ['plain words', { type: 'TextualBody', value: 'lời <b>' }, 'lời <b>', []],
    ['HTML', { type: 'TextualBody', value: '<p>một &amp; <b>hai</b></p>ba', format: 'text/html' }, 'một & hai\nba', []],
    ['words and tags', [{ value: 'a' }, { value: 'nghèo', purpose: 'tagging' }, { value: 'b' }], 'a\n\nb', ['nghèo']],
    [
      'a tag that is a thing',
      { type: 'SpecificResource', purpose: ['tagging'], source: 'urn:thing' },
      '',
      ['urn:thing'],
    ],
    ['a choice', { type: 'Choice', items: [{ value: 'tiếng Việt' }, { value: 'English' }] }, 'tiếng Việt', []],
    ['a resource by name', { id: 'http://example.org/video', type: 'Video' }, 'http://example.org/video', []],
  ])('with a body that is %s', (_, body, text, tags) => {
    expect(notesIn(annotation({ body, target: { source: PAGE.url, selector: quote } }))[0]).toMatchObject({
      text,
      tags,
    });
  });

  it.each([
    ['an address', PAGE.url, []],
    ['an address with a fragment', `${PAGE.url}#xywh=1,2,3,4`, []],
    ['a resource', { id: PAGE.url, format: 'text/html' }, []],
    ['a quote', { source: PAGE.url, selector: quote }, [quote]],
    ['a source that is described', { source: { id: PAGE.url, type: 'Text' }, selector: [quote] }, [quote]],
    [
      'a quote in an element in a part of the page',
      {
        source: PAGE.url,
        selector: {
          type: 'FragmentSelector',
          value: 'muc-2',
          refinedBy: { type: 'CssSelector', value: 'p', refinedBy: { ...quote, evil: '<script>' } },
        },
      },
      [{ type: 'FragmentSelector', value: 'muc-2' }, quote],
    ],
    [
      'a position in an element, which is no position on the page',
      {
        source: PAGE.url,
        selector: { type: 'CssSelector', value: 'p', refinedBy: { type: 'TextPositionSelector', start: 1, end: 3 } },
      },
      [],
    ],
    [
      'a stretch in an element by its path',
      {
        source: PAGE.url,
        selector: {
          type: 'XPathSelector',
          value: '/html/body/p[2]',
          refinedBy: { type: 'TextPositionSelector', start: 1, end: 3 },
        },
      },
      [
        {
          type: 'RangeSelector',
          startSelector: {
            type: 'XPathSelector',
            value: '/html/body/p[2]',
            refinedBy: { type: 'TextPositionSelector', start: 1, end: 1 },
          },
          endSelector: {
            type: 'XPathSelector',
            value: '/html/body/p[2]',
            refinedBy: { type: 'TextPositionSelector', start: 3, end: 3 },
          },
        },
      ],
    ],
    ['a picture', { source: PAGE.url, selector: { type: 'SvgSelector', value: '<svg onload="x()"/>' } }, []],
  ])('on a target that is %s', (_, target, selectors) => {
    expect(notesIn(annotation({ target }))[0]).toMatchObject({ page: { url: PAGE.url }, selectors });
  });

  it('with several targets become a note on each, the same ones each time', () => {
    const document = annotation({ target: [PAGE.url, { source: 'https://b.vn/', selector: quote }] });
    const notes = notesIn(document);
    expect(notes.map(({ page }) => page.url)).toEqual([PAGE.url, 'https://b.vn/']);
    expect(new Set(notes.map(({ id }) => id)).size).toBe(2);
    expect(readFile(document)).toEqual(readFile(document));
  });

  it('whose names are no names of the world get one that is the same each time', () => {
    for (const id of ['anno1', '_:b0', undefined, 7]) {
      const [note] = notesIn(annotation({ id }));
      expect(note?.id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(notesIn(annotation({ id }))[0]?.id).toBe(note?.id);
    }
  });

  it('are refused one by one, with the reason', () => {
    const { entries, refused } = readFile([
      annotation({ id: 'urn:1' }),
      annotation({ target: undefined }),
      'http://example.org/elsewhere',
      annotation({ target: 'javascript:alert(1)' }),
      annotation({ target: { source: 'data:text/html,<script>', selector: quote } }),
      annotation({ target: '/relative' }),
      annotation({ body: undefined }),
      annotation({ body: { value: 'x'.repeat(100_001) } }),
      annotation({ body: [{ value: 'x'.repeat(101), purpose: 'tagging' }] }),
      annotation({ body: Array.from({ length: 51 }, (_, n) => ({ value: `t${n}`, purpose: 'tagging' })) }),
      annotation({ target: { source: PAGE.url, selector: { ...quote, exact: 'x'.repeat(1_000_001) } } }),
      { type: 'Person' },
      null,
      [[]],
    ]);
    expect(entries).toHaveLength(1);
    expect(refused.map(({ at, why }) => [at, why])).toEqual([
      [2, 'no-page'],
      [3, 'elsewhere'],
      [4, 'bad-address'],
      [5, 'bad-address'],
      [6, 'no-page'],
      [7, 'nothing'],
      [8, 'text-too-long'],
      [9, 'tag-too-long'],
      [10, 'too-many-tags'],
      [11, 'quote-too-long'],
      [12, 'not-a-note'],
      [13, 'not-a-note'],
      [14, 'not-a-note'],
    ]);
  });

  it('with a text of the greatest length are kept whole', () => {
    expect(notesIn(annotation({ body: { value: 'x'.repeat(100_000) } }))[0]?.text).toHaveLength(100_000);
  });

  it('that are only named by a collection are told as being elsewhere', () => {
    const { entries, refused, more } = readFile({ type: 'AnnotationCollection', first: 'http://example.org/page1' });
    expect([entries, refused.map(({ why }) => why), more]).toEqual([[], ['elsewhere'], false]);
  });
});
