import { describe, expect, test } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { packOfReview } from '../../lib/draft-pack/pack-of-review.ts';
import { type Decision, decide, progressOf, type Review, reviewedRows, reviewOf } from '../../lib/draft-pack/review.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { placeNameOf } from '../../lib/explain/place-name.ts';
import { unseenDoubt } from '../../lib/explain/weakness.ts';
import { loadPack } from '../../lib/resolution/load.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const data = builtinData();
const builtin = loadBuiltin();
const documents = documentWords();
const draftOf = createDraftMaker(data, documents);
const places = new Map(data.places.map((place) => [place.id, place]));

const TEXT = `BÁO CÁO
Tình hình kinh tế - xã hội năm 2019 của huyện Na Rì
Năm 2019, thu ngân sách của huyện Na Rì đạt 45,2 tỷ đồng.
Huyện sửa được 17 chiếc cối xay nước.
Tỷ lệ hộ nghèo của huyện năm 2019 là 12,5%.`;

const review = reviewOf(draftOf(articleFromText({ text: TEXT })));
const row = (of: Review, words: string) => reviewedRows(of).find(({ quote }) => quote.exact.startsWith(words))!;
const keep = (mended: Decision['mended'] = {}, doubt = ''): Decision => ({ keep: true, mended, doubt });
const finish = (of: Review) =>
  packOfReview(of, {
    documents,
    places,
    nameOf: placeNameOf,
    unseen: ({ weak }) => unseenDoubt(weak),
    id: 'na-ri-2019',
    version: 1,
    url: null,
  });

describe('a review', () => {
  test('waits for a decision on every row, and counts them', () => {
    expect(progressOf(review)).toEqual({ done: 0, all: 3 });
    const one = decide(review, row(review, '45,2').id, keep());
    expect(progressOf(one)).toEqual({ done: 1, all: 3 });
    expect(row(one, '45,2').state).toBe('kept');
    expect(progressOf(decide(one, row(one, '45,2').id, null))).toEqual({ done: 0, all: 3 });
  });

  test('a row that is mended is as the reader says, and weak in nothing', () => {
    const id = row(review, '17').id;
    expect(row(review, '17').weak).toContain('new-indicator');
    const mended = row(decide(review, id, keep({ indicator: 'houses-built' })), '17');
    expect(mended).toMatchObject({ isMended: true, weak: [], state: 'kept' });
    expect(mended.fields).toMatchObject({ indicator: 'houses-built', value: '17' });
  });

  test('a decision on a row that is not there changes nothing', () => {
    expect(decide(review, 'at-9999', keep())).toBe(review);
    expect(decide(review, '__proto__', keep())).toBe(review);
  });
});

describe('the pack of a review', () => {
  test('has the rows that are kept, and those that wait; not those that are dropped', () => {
    const dropped = decide(review, row(review, '12,5').id, { keep: false, mended: {}, doubt: '' });
    const finished = finish(dropped);
    expect(finished.ok && finished.pack.figures.map(({ value }) => value)).toEqual(['45200000000', '17']);
  });

  test('has a row of a new indicator that waits under the document’s own words, and accuses nobody by it', () => {
    const finished = finish(review);
    if (!finished.ok) throw new Error(finished.why);
    expect(loadPack(finished.pack, builtin.known)).toMatchObject({ ok: true });
    const figure = finished.pack.figures.find(({ value }) => value === '17');
    expect(figure?.doubt).not.toBeNull();
    expect(finished.pack.brings?.indicators?.map(({ id, better }) => [id, better])).toEqual([
      [figure?.indicator, 'neutral'],
    ]);
  });

  test('tells of a row that is kept and lacks its indicator', () => {
    const id = row(review, '17').id;
    expect(finish(decide(review, id, keep({ indicator: null })))).toEqual({
      ok: false,
      why: 'rows-lacking',
      rows: [id],
    });
  });

  test('carries the reader’s doubt, so that the figure accuses nobody', () => {
    const finished = finish(decide(review, row(review, '12,5').id, keep({}, 'Phụ lục ghi 12,9%')));
    if (!finished.ok) throw new Error(finished.why);
    expect(finished.pack.figures.find(({ value }) => value === '12.5')?.doubt?.text.vi).toBe('Phụ lục ghi 12,9%');
    const report = builtin
      .engineFor([finished.pack])
      .check(articleFromText({ text: 'Năm 2019, tỷ lệ hộ nghèo của huyện Na Rì là 14%.' }));
    expect(report.figures.map(({ verdict }) => verdict.kind)).toEqual(['unclear']);
  });

  test('brings an indicator that the reader made, which is then read on pages', () => {
    const { unit } = row(review, '17').fields;
    const made: Review = {
      ...review,
      indicators: [
        {
          id: 'water-mills',
          name: { vi: 'cối xay nước', en: 'water mills' },
          better: 'higher',
          additive: true,
          units: [unit],
          names: ['cối xay nước'],
        },
      ],
    };
    const finished = finish(decide(made, row(made, '17').id, keep({ indicator: 'water-mills' })));
    if (!finished.ok) throw new Error(finished.why);
    const loaded = loadPack(finished.pack, builtin.known);
    expect(loaded.ok ? [] : loaded.faults).toEqual([]);
    const report = builtin
      .engineFor([finished.pack])
      .check(articleFromText({ text: 'Năm 2019, huyện Na Rì sửa được 17 chiếc cối xay nước.' }));
    expect(report.figures.map(({ figure, verdict }) => [figure.indicator, verdict.kind])).toEqual([
      ['water-mills', 'match'],
    ]);
  });

  test('is none while nobody says which place the document is of', () => {
    expect(finish({ ...review, place: null })).toEqual({ ok: false, why: 'no-place' });
  });
});
