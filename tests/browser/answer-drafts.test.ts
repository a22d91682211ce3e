import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerDrafts } from '../../lib/browser/answer-drafts.ts';
import { createLazyDrafts } from '../../lib/engine/lazy-drafts.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const drafts = createLazyDrafts();
const article = articleFromText({
  text: 'Báo cáo của huyện Na Rì\nNăm 2019, thu ngân sách huyện Na Rì đạt 45,2 tỷ đồng.',
});
const PACK = JSON.parse(
  readFileSync(new URL('../fixtures/packs/pac-lung-2022-12.json', import.meta.url), 'utf8'),
) as unknown;
const begun = () => {
  const answer = drafts.begin(article);
  if (!answer.ok) throw new Error(answer.fault);
  return answer.review;
};

test('an article gets its review, and the review its pack', () => {
  expect(answerDrafts(drafts, 'draft', { article })).toEqual({ ok: true, review: begun() });
  const answer = answerDrafts(drafts, 'make-pack', {
    review: JSON.parse(JSON.stringify(begun())),
    about: { id: 'na-ri', url: null },
  });
  expect(answer).toMatchObject({ ok: true, pack: { id: 'na-ri', version: 1 } });
});

test('a pack gets its review; what is none is told what is wrong with it', () => {
  expect(answerDrafts(drafts, 'reopen', { pack: PACK })).toMatchObject({ ok: true, review: { of: { version: 1 } } });
  expect(answerDrafts(drafts, 'reopen', { pack: 5 })).toMatchObject({ ok: false });
  expect(answerDrafts(drafts, 'reopen', {})).toMatchObject({ ok: false });
});

test('a body of another shape is refused', () => {
  const review = begun();
  const about = { id: 'a', url: null };
  const [row] = review.draft.rows;
  for (const [type, body] of [
    ['draft', null],
    ['draft', { article: { text: 'x' } }],
    ['reopen', null],
    ['make-pack', null],
    ['make-pack', { review, about: { id: 5, url: null } }],
    ['make-pack', { review: { ...review, decisions: { a: { keep: 'yes' } } }, about }],
    ['make-pack', { review: { ...review, draft: { ...review.draft, rows: [{ ...row, fields: {} }] } }, about }],
    ['make-pack', { review: { ...review, draft: { ...review.draft, rows: [{ ...row, saved: 5 }] } }, about }],
    ['make-pack', { review: { ...review, places: [{ id: 'x' }] }, about }],
    ['make-pack', { review: { ...review, of: [] }, about }],
  ] as const)
    expect(answerDrafts(drafts, type, body), JSON.stringify(body)?.slice(0, 80)).toBeNull();
});

test('a review that breaks the packing is refused, not thrown', () => {
  const review = begun();
  const decisions = Object.fromEntries(
    review.draft.rows.map(({ id }) => [id, { keep: true, mended: { indicator: 5, period: [] }, doubt: '' }]),
  );
  const about = { id: 'a', url: null };
  expect(answerDrafts(drafts, 'make-pack', { review: { ...review, decisions }, about })).toBeNull();
  expect(answerDrafts(drafts, 'make-pack', { review: { ...review, of: { derived: 5 } }, about })).toBeNull();
});
