import { expect, test } from 'vitest';
import type { Source } from '../../components/panel-props.ts';
import { createPanelSay } from '../../components/say.ts';
import { sourcePlaces } from '../../components/source-places.ts';
import { samplePage } from './sample-report.ts';
import { sampleNames, sampleSource } from './sample-source.ts';

const say = createPanelSay('en', { ...sampleNames, packs: [] });
const another: Source = { ...sampleSource, id: 'bach-thong-2016', place: 'bach-thong' };
const of = (ids: readonly string[], sources: readonly Source[]) =>
  sourcePlaces({ ...samplePage.report, packs: ids.map((id) => ({ id, version: 1 })) }, sources, say);

test('a report is about the places of the packs it was made with, each named once', () => {
  const sources = [sampleSource, another];
  expect(of([sampleSource.id], sources)).toBe('Bắc Kạn city');
  expect(of([sampleSource.id, another.id], sources)).toBe('Bắc Kạn city, Bạch Thông district');
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
