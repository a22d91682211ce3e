import { expect, test } from 'vitest';
import { PACK_LIMITS } from '../../data/pack-limits.ts';
import { decide } from '../../lib/draft-pack/review.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { createLazyDrafts } from '../../lib/engine/lazy-drafts.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const drafts = createLazyDrafts();
const begin = (text: string) => drafts.begin(articleFromText({ text }));
const about = { id: 'na-ri-2019', url: null };
const TEXT = `BÁO CÁO
Tình hình kinh tế - xã hội năm 2019 của huyện Na Rì
Năm 2019, thu ngân sách của huyện Na Rì đạt 45,2 tỷ đồng.
Tỷ lệ hộ nghèo của huyện năm 2019 là 12,5%.`;

function reviewOf(text: string) {
  const drafted = begin(text);
  if (!drafted.ok) throw new Error(drafted.fault);
  return drafted.review;
}

test('a document becomes a review, and its review a pack that pages are held against', () => {
  const review = reviewOf(TEXT);
  const packed = drafts.finish(review, about);
  if (!packed.ok) throw new Error(packed.why);
  const report = loadBuiltin()
    .engineFor([packed.pack])
    .check(articleFromText({ text: 'Năm 2019, thu ngân sách huyện Na Rì đạt 45,2 tỷ đồng.' }));
  expect(report.figures.map(({ verdict }) => verdict.kind)).toEqual(['match']);
});

test.each([
  ['too long', `${TEXT} ${'a '.repeat(PACK_LIMITS.text / 2)}`, 'too-long'],
  ['without figures', 'Hôm nay trời đẹp, bà con xuống chợ.', 'no-figures'],
  [
    'in another language',
    'Les recettes du budget ont atteint quarante milliards, et le taux de pauvreté est de 5 % dans la ville où il y a des gens qui sont là pour cela.',
    'other-language',
  ],
])('a document %s is told', (_what, text, fault) => {
  expect(begin(text)).toEqual({ ok: false, fault });
});

test('what the reader has left empty is a fault with its path', () => {
  const review = reviewOf(TEXT);
  const packed = drafts.finish({ ...review, facts: { ...review.facts, title: '' } }, about);
  expect(packed).toMatchObject({
    ok: false,
    why: 'faults',
    faults: expect.arrayContaining([expect.objectContaining({ path: 'title' })]),
  });
});

test('no place, and a row that is kept without a period, are told', () => {
  const review = reviewOf(TEXT);
  expect(drafts.finish({ ...review, place: null }, about)).toEqual({ ok: false, why: 'no-place' });
  const [row] = review.draft.rows;
  const kept = decide(review, row!.id, { keep: true, mended: { period: null }, doubt: '' });
  expect(drafts.finish(kept, about)).toEqual({ ok: false, why: 'rows-lacking', rows: [row!.id] });
});
