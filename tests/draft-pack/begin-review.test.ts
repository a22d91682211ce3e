import { expect, test } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { beginReview } from '../../lib/draft-pack/begin-review.ts';
import type { DraftRow, PackDraft } from '../../lib/draft-pack/draft.ts';
import { ownId } from '../../lib/draft-pack/own-id.ts';
import { lacking, reviewOf } from '../../lib/draft-pack/review.ts';
import { withBroughtOf } from '../../lib/draft-pack/with-brought.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const data = builtinData();
const documents = documentWords();
const places = new Map(data.places.map((place) => [place.id, place]));
const draft = createDraftMaker(
  data,
  documents,
)(articleFromText({ text: 'Báo cáo của huyện Na Rì\nNăm 2019, thu ngân sách huyện Na Rì đạt 45,2 tỷ đồng.' }));
const [row] = draft.rows as [DraftRow];
const at = (place: string | null, words: string): PackDraft => ({
  ...draft,
  place,
  rows: [{ ...row, fields: { ...row.fields, place }, words: { ...row.words, place: words }, weak: [] }],
});

test('a place that the document names and the data has not is there to be used and mended', () => {
  const review = beginReview(at('tan-kim-moi', 'xã Tân Kim Mới'), places, documents);
  expect(review.place).toBe('tan-kim-moi');
  expect(review.places).toMatchObject([{ id: 'tan-kim-moi', kind: 'commune', names: ['Tân Kim Mới'] }]);
  expect(review.draft.rows[0]?.fields.place).toBe('tan-kim-moi');
});

test('a place that nothing names with its level is none: the row says that it lacks one', () => {
  const review = beginReview(at('cho-la', 'Chợ Lạ'), places, documents);
  expect(review.place).toBeNull();
  expect(review.draft.rows[0]?.weak).toEqual(['no-place']);
  expect(lacking(review.draft.rows[0]!)).toEqual(['place']);
});

test('a document of places that are known begins as it was read', () => {
  expect(beginReview(draft, places, documents)).toEqual({ ...reviewOf(draft), place: draft.place });
});

test('what other packs have brought comes along where it is used, a place behind the one it lies in', () => {
  const commune = { id: 'xa-moi', kind: 'commune', parent: 'huyen-moi', names: ['Mới'], bare: false } as const;
  const district = { id: 'huyen-moi', kind: 'district', parent: null, names: ['Mới'], bare: false } as const;
  const mills = {
    id: 'mills',
    name: { vi: 'cối', en: 'mills' },
    better: 'higher',
    additive: true,
    units: ['count'],
    names: ['cối'],
  } as const;
  const packs = [
    {
      brings: {
        places: [
          { ...district, names: ['Mới'] },
          { ...commune, names: ['Mới'] },
        ],
        indicators: [{ ...mills, units: ['count'], names: ['cối'] }],
      },
    },
  ];
  const review = beginReview(draft, places, documents);
  expect(withBroughtOf(review, packs)).toBe(review);
  const using = {
    ...review,
    decisions: { [row.id]: { keep: true, mended: { place: 'xa-moi', indicator: 'mills' }, doubt: '' } },
  };
  const whole = withBroughtOf(using, packs);
  expect(whole.places.map(({ id }) => id)).toEqual(['huyen-moi', 'xa-moi']);
  expect(whole.indicators.map(({ id }) => id)).toEqual(['mills']);
  expect(withBroughtOf(whole, packs)).toBe(whole);
});

test('a name is an id, and another one where that is taken', () => {
  const taken = new Set(['nha-may-nuoc']);
  expect(ownId('Nhà máy nước', (id) => taken.has(id))).toBe('nha-may-nuoc-2');
  expect(ownId('Đỗ Xuân – 2020', () => false)).toBe('do-xuan-2020');
  expect(ownId('中文', () => false)).toBe('muc');
  expect(ownId('a'.repeat(500), () => false).length).toBeLessThanOrEqual(70);
});
