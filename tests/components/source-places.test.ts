import { expect, test } from 'vitest';
import type { Source } from '../../components/panel-props.ts';
import { createPanelSay } from '../../components/say.ts';
import { sourcePlaces } from '../../components/source-places.ts';
import { samplePage } from './sample-report.ts';
import { sampleNames, sampleSource } from './sample-source.ts';

const say = createPanelSay('en', { ...sampleNames, packs: [] });
const another: Source = { ...sampleSource, id: 'bach-thong-2016', place: 'bach-thong' };
const of = (ids: readonly string[], sources: readonly Source[], place = samplePage.report.page.place) => {
  const { report } = samplePage;
  return sourcePlaces(
    { ...report, page: { ...report.page, place }, packs: ids.map((id) => ({ id, version: 1 })) },
    sources,
    say,
  );
};

test('a report is about the places of the packs it was made with, each named once', () => {
  const sources = [sampleSource, another];
  expect(of([sampleSource.id], sources)).toBe('Bắc Kạn city');
  expect(of([sampleSource.id, another.id], sources, null)).toBe('Bắc Kạn city, Bạch Thông district');
  expect(
    of(
      ['a', 'b'],
      [
        { ...another, id: 'a' },
        { ...another, id: 'b' },
      ],
    ),
  ).toBe('Bạch Thông district');
});

test('without the packs there is no name to say', () => {
  expect(of([sampleSource.id], [])).toBe('');
});

test('a page about the place of one of them is about that one; of many none is named', () => {
  const many = ['a', 'b', 'c', 'd'].map((id): Source => ({ ...another, id, place: id }));
  const ids = many.map(({ id }) => id);
  expect(of([sampleSource.id, ...ids], [sampleSource, ...many], sampleSource.place)).toBe('Bắc Kạn city');
  expect(of(ids, many, null)).toBe('');
});
