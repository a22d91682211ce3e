import { describe, expect, it } from 'vitest';
import { type Catalogue, createCatalogue, type Question } from '../../lib/notes/catalogue.ts';
import type { View } from '../../lib/notes/groups.ts';
import type { FigureRecord } from '../../lib/notes/note.ts';
import { catalogueOf, EVERYTHING, note } from './catalogued.ts';

const figureOf = (indicator: string | null, verdict: FigureRecord['verdict']): FigureRecord => ({
  surface: '2,88%',
  value: '2.88',
  high: null,
  unit: 'percent',
  bound: 'exact',
  indicator,
  place: 'bac-kan-city',
  period: '2016',
  status: 'estimate',
  measure: 'level',
  verdict,
  reference: null,
  engine: '0.1.0',
  packs: [],
});

function groupsIn(catalogue: Catalogue, question: Partial<Question>) {
  const { notes, groups } = catalogue.ask({ ...EVERYTHING, ...question });
  return groups.map(({ value, start, count }) => [
    value,
    [...notes.subarray(start, start + count)].map((number) => catalogue.idOf(number)),
  ]);
}

const idsIn = (catalogue: Catalogue, question: Partial<Question>) =>
  groupsIn(catalogue, question).flatMap(([, ids]) => ids);

describe('putting together', () => {
  const one = note('a', {
    modified: '2026-03-02T12:00:00.000Z',
    tags: ['x', 'y'],
    figure: figureOf('poverty-rate', 'differs'),
  });
  const two = note('b', {
    modified: '2026-03-20T12:00:00.000Z',
    tags: ['x'],
    page: { url: 'https://khac.example.com/2', title: 'Bài hai' },
    figure: figureOf(null, 'match'),
  });
  const three = note('c', { modified: '2026-01-10T12:00:00.000Z' });
  const catalogue = catalogueOf(one, two, three);

  it.each<[View, unknown]>([
    [
      'month',
      [
        ['2026-03', ['b', 'a']],
        ['2026-01', ['c']],
      ],
    ],
    [
      'page',
      [
        ['https://khac.example.com/2', ['b']],
        ['https://bao.example.com/1', ['a', 'c']],
      ],
    ],
    [
      'tag',
      [
        ['x', ['b', 'a']],
        ['y', ['a']],
        ['', ['c']],
      ],
    ],
    [
      'indicator',
      [
        ['poverty-rate', ['a']],
        ['', ['b', 'c']],
      ],
    ],
    [
      'verdict',
      [
        ['match', ['b']],
        ['differs', ['a']],
        ['', ['c']],
      ],
    ],
  ])('by %s', (view, expected) => {
    expect(groupsIn(catalogue, { view })).toEqual(expected);
  });

  it('counts a note once though it stands in two groups', () => {
    const shown = catalogue.ask({ ...EVERYTHING, view: 'tag' });
    expect([shown.count, shown.notes.length]).toEqual([3, 4]);
  });

  it('counts a tag that a note has twice once', () => {
    expect(groupsIn(catalogueOf(note('d', { tags: ['x', 'x'] })), { view: 'tag' })).toEqual([['x', ['d']]]);
  });
});

describe('narrowing', () => {
  const catalogue = catalogueOf(
    note('a', { tags: ['x'], figure: figureOf('poverty-rate', 'differs') }),
    note('b', { tags: ['x', 'y'], figure: figureOf('poverty-rate', 'match') }),
    note('c', { tags: ['y'] }),
    note('d', { page: { url: 'https://www.khac.example.com/1', title: '' } }),
  );
  const chosen = (...values: readonly string[]) => new Set(values);

  it('takes any value of a facet, and every facet', () => {
    expect(idsIn(catalogue, { filters: { tag: chosen('x') } })).toEqual(['b', 'a']);
    expect(idsIn(catalogue, { filters: { tag: chosen('x', 'y') } })).toEqual(['c', 'b', 'a']);
    expect(idsIn(catalogue, { filters: { tag: chosen('x', 'y'), verdict: chosen('match') } })).toEqual(['b']);
    expect(idsIn(catalogue, { filters: { tag: chosen('x'), host: chosen('khac.example.com') } })).toEqual([]);
    expect(idsIn(catalogue, { filters: { page: chosen('https://khac.example.com/1') } })).toEqual(['d']);
  });

  it('finds those that have none, and nothing for a value that no note has', () => {
    expect(idsIn(catalogue, { filters: { tag: chosen('') } })).toEqual(['d']);
    expect(idsIn(catalogue, { filters: { tag: chosen('z') } })).toEqual([]);
    expect(idsIn(catalogue, { filters: { tag: chosen() } })).toHaveLength(4);
  });

  it('says what each facet would leave without its own choice', () => {
    const { facets } = catalogue.ask({ ...EVERYTHING, filters: { tag: chosen('x'), verdict: chosen('match') } });
    expect(facets.tag).toEqual([
      { value: 'x', count: 1 },
      { value: 'y', count: 1 },
    ]);
    expect(facets.verdict).toEqual([
      { value: 'differs', count: 1 },
      { value: 'match', count: 1 },
    ]);
  });

  it('goes with a search', () => {
    expect(idsIn(catalogue, { query: 'poverty' })).toEqual([]);
    expect(idsIn(catalogue, { query: 'bai mot', filters: { tag: chosen('y') } })).toEqual(['c', 'b']);
  });
});

describe('searching', () => {
  it('looks in text, quote, title and tags, and in nothing else', () => {
    const quoted = { type: 'TextQuoteSelector', exact: 'đoạn trích', prefix: 'phía trước', suffix: '' };
    const catalogue = catalogueOf(
      note('text', { text: 'hỏi lại phòng' }),
      note('quote', { selectors: [quoted] }),
      note('figure', { figure: figureOf(null, 'match') }),
      note('title', { page: { url: 'https://a.example.com/tin', title: 'Tin buổi sáng' } }),
      note('tag', { tags: ['nông thôn'] }),
    );
    expect(idsIn(catalogue, { query: 'phong hoi' })).toEqual(['text']);
    expect(idsIn(catalogue, { query: 'doan trich' })).toEqual(['quote']);
    expect(idsIn(catalogue, { query: '2,88' })).toEqual(['figure']);
    expect(idsIn(catalogue, { query: 'buoi sang' })).toEqual(['title']);
    expect(idsIn(catalogue, { query: 'nong thon' })).toEqual(['tag']);
    expect(idsIn(catalogue, { query: 'phia truoc' })).toEqual([]);
  });

  it('has the very accents first, then the latest', () => {
    const catalogue = catalogueOf(
      note('1', { text: 'bạn đọc' }),
      note('2', { text: 'bàn bạc' }),
      note('3', { text: 'bạn bè' }),
      note('4', { text: 'bán hàng' }),
    );
    expect(idsIn(catalogue, { query: 'bạn' })).toEqual(['3', '1', '4', '2']);
    expect(idsIn(catalogue, { query: 'ban' })).toEqual(['4', '3', '2', '1']);
  });
});

describe('as notes change', () => {
  it('knows the newest form of a note only', () => {
    const catalogue = catalogueOf(note('a', { text: 'cũ' }), note('b', { text: 'khác' }));
    catalogue.put(note('a', { text: 'mới' }));
    expect(catalogue.size).toBe(2);
    expect(idsIn(catalogue, { query: 'cũ' })).toEqual([]);
    expect(idsIn(catalogue, { query: 'mới' })).toEqual(['a']);
    expect(idsIn(catalogue, {})).toEqual(['a', 'b']);
  });

  it('forgets a note that is dropped', () => {
    const catalogue = catalogueOf(note('a'), note('b'));
    catalogue.drop('a');
    catalogue.drop('nobody');
    expect(idsIn(catalogue, {})).toEqual(['b']);
    expect(catalogue.size).toBe(1);
  });

  it('sorts notes whose times are nonsense after the others, whatever they say', () => {
    const catalogue = catalogueOf(
      note('none', { modified: 'hôm qua' }),
      note('early', { modified: '1960-01-01T00:00:00Z' }),
      note('now', { modified: '2026-05-05T00:00:00Z' }),
      note('far', { modified: '+275000-01-01T00:00:00Z' }),
    );
    expect(idsIn(catalogue, {}).slice(0, 2)).toEqual(['far', 'now']);
    expect(new Set(idsIn(catalogue, {}))).toEqual(new Set(['none', 'early', 'now', 'far']));
  });

  it('takes names of any kind for names', () => {
    const catalogue = catalogueOf(note('__proto__', { tags: ['__proto__', 'constructor'] }));
    expect(groupsIn(catalogue, { view: 'tag' })).toEqual([
      ['__proto__', ['__proto__']],
      ['constructor', ['__proto__']],
    ]);
    expect(catalogue.tags()).toEqual(['__proto__', 'constructor']);
  });
});

describe('a page under several addresses', () => {
  const catalogue = catalogueOf(
    note('a', { page: { url: 'https://bao.example.com/tin?utm_source=mail', title: 'Tin' } }),
    note('b', { page: { url: 'http://bao.example.com/tin#phan-2', title: 'Tin' } }),
    note('c', { page: { url: 'https://bao.example.com/tin?id=2', title: 'Tin khác' } }),
  );

  it('is one group, and one page to narrow by', () => {
    expect(groupsIn(catalogue, { view: 'page' })).toEqual([
      ['https://bao.example.com/tin?id=2', ['c']],
      ['https://bao.example.com/tin', ['b', 'a']],
    ]);
    expect(idsIn(catalogue, { filters: { page: new Set(['https://bao.example.com/tin']) } })).toEqual(['b', 'a']);
  });
});

describe('a note with two versions', () => {
  const catalogue = createCatalogue();
  catalogue.put(note('a', { text: 'bản một', tags: ['x'] }), [note('a', { text: 'lời kia', tags: ['y'] })]);
  catalogue.put(note('b', { text: 'khác', tags: ['x'] }));

  it('is found by the words of either, once', () => {
    for (const query of ['ban mot', 'loi kia']) expect(idsIn(catalogue, { query })).toEqual(['a']);
    expect(catalogue.ask({ ...EVERYTHING, query: 'lời' }).count).toBe(1);
  });

  it('has the tags of both', () => {
    expect(idsIn(catalogue, { filters: { tag: new Set(['y']) } })).toEqual(['a']);
    expect(groupsIn(catalogue, { view: 'tag' })).toEqual([
      ['x', ['b', 'a']],
      ['y', ['a']],
    ]);
  });
});
