import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../data/schemas/pack.ts';
import { hasOnlyQuotes } from '../../lib/draft-pack/only-quotes.ts';
import { type Decision, decide, type Review, reviewedRows } from '../../lib/draft-pack/review.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { createLazyDrafts } from '../../lib/engine/lazy-drafts.ts';
import { fingerprint } from '../../lib/packs/fingerprint.ts';
import { isReview } from '../../lib/packs/review-shape.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const drafts = createLazyDrafts();
const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/packs/${name}.json`, import.meta.url), 'utf8')) as Pack;
const CITY = loadBuiltin().packs[0]!;
const DISTRICT = fixture('pac-lung-2022-12');
const PACKS = [CITY, fixture('bac-kan-city-2017-12'), DISTRICT, fixture('thanh-van-ha-2021-12')];

function reopened(pack: unknown): Review {
  const opened = drafts.reopen(pack);
  if (!opened.ok) throw new Error(opened.faults[0]?.code);
  return opened.review;
}
function saved(review: Review, { id, source }: Pick<Pack, 'id' | 'source'>): Pack {
  const packed = drafts.finish(review, { id, url: source.url });
  if (!packed.ok) throw new Error(JSON.stringify(packed));
  return packed.pack;
}
const rowOf = (review: Review, figure: string) => {
  const row = reviewedRows(review).find((one) => one.saved?.id === figure);
  if (row === undefined) throw new Error(`no row of ${figure}`);
  return row;
};
/** The review with a decision on the row of a figure, changed so. */
const changed = (review: Review, figure: string, change: Partial<Decision>): Review => {
  const { id, doubt } = rowOf(review, figure);
  return decide(review, id, { keep: true, mended: {}, doubt, ...change });
};
const figureIn = (pack: Pack, id: string) => pack.figures.find((figure) => figure.id === id);

describe.each(PACKS.map((pack) => [pack.id, pack] as const))('the pack %s', (_id, pack) => {
  test('opened again and saved without a change is the same pack, one version on', async () => {
    const again = saved(reopened(pack), pack);
    expect(again).toEqual({ ...pack, version: pack.version + 1 });
    expect(await fingerprint(again)).toBe(await fingerprint(pack));
  });

  test('shows its figures as they are, kept; what else is read in its text is left out', () => {
    const rows = reviewedRows(reopened(pack));
    const own = rows.filter((row) => row.saved !== undefined);
    expect(own.map((row) => row.saved?.id)).toEqual(pack.figures.map(({ id }) => id));
    for (const [at, { span, quote, state }] of own.entries()) {
      expect(pack.text.slice(span.start, span.end)).toBe(quote.exact);
      expect(quote).toEqual(pack.figures[at]?.quote);
      expect(state).toBe('kept');
    }
    expect(rows.slice(own.length).every(({ state }) => state === 'dropped')).toBe(true);
  });

  test('is a review that the disk takes', () => {
    expect(isReview(JSON.parse(JSON.stringify(reopened(pack))))).toBe(true);
  });
});

describe('a pack that is mended', () => {
  test('has the new number under the old id, and nothing that rested on the old one', () => {
    const target = CITY.derived[0]!.from[0]!;
    const before = figureIn(CITY, target)!;
    const again = saved(changed(reopened(CITY), target, { mended: { value: '1', precision: '1' } }), CITY);
    expect(figureIn(again, target)).toMatchObject({ value: '1', quote: before.quote });
    expect(again.derived.map(({ id }) => id)).toEqual(
      CITY.derived.filter(({ from }) => !from.includes(target)).map(({ id }) => id),
    );
    expect(again.commitments).toEqual(CITY.commitments);
    expect(again.evidence).toEqual(CITY.evidence);
  });

  test('lets no figure follow a share that is another, or is gone', () => {
    const following = CITY.figures.find(({ follows }) => follows !== null)!;
    const share = following.follows!.share;
    for (const change of [{ mended: { value: '7' } }, { keep: false }]) {
      const again = saved(changed(reopened(CITY), share, change), CITY);
      expect(figureIn(again, following.id)?.follows).toBeNull();
    }
    expect(figureIn(saved(reopened(CITY), CITY), following.id)?.follows).toEqual(following.follows);
  });

  test('keeps a doubt with its readings while neither it nor the number is another; else it is the reader’s', () => {
    const doubtful = CITY.figures.find(({ doubt }) => doubt !== null)!;
    const review = reopened(CITY);
    const other = saved(changed(review, doubtful.id, { doubt: 'Chưa rõ 96% của gì' }), CITY);
    expect(figureIn(other, doubtful.id)?.doubt).toMatchObject({
      text: { vi: 'Chưa rõ 96% của gì' },
      readings: [{ value: doubtful.value }],
    });
    expect(figureIn(saved(changed(review, doubtful.id, { doubt: '' }), CITY), doubtful.id)?.doubt).toBeNull();
  });

  test('takes in what was left out, with what that brings, and nothing that is only proposed', () => {
    const without: Pack = { ...DISTRICT, figures: DISTRICT.figures.slice(1) };
    const missing = DISTRICT.figures[0]!;
    const review = reopened(without);
    const other = reviewedRows(review).find(
      ({ saved: own, quote }) => own === undefined && quote.exact === missing.quote.exact,
    );
    expect(other).toBeDefined();
    const { indicator, place, period } = missing;
    const again = saved(
      decide(review, other!.id, { keep: true, mended: { indicator, place, period }, doubt: '' }),
      without,
    );
    expect(again.figures).toHaveLength(DISTRICT.figures.length);
    expect(again.brings).toEqual(DISTRICT.brings);
  });

  test('keeps the meeting by its names when its day is said, and leaves it out when there is none', () => {
    const review = reopened(DISTRICT);
    const day = saved({ ...review, facts: { ...review.facts, date: '2022-12-20' } }, DISTRICT);
    expect(day.conference).toEqual({ ...DISTRICT.conference, date: '2022-12-20' });
    expect(day.issuer).toBe(DISTRICT.issuer);
    const none = saved({ ...review, facts: { ...review.facts, ordinal: null } }, DISTRICT);
    expect(none.conference).toBeNull();
  });

  test('is of periods anew when its figures are', () => {
    const [first] = CITY.figures.filter(({ status }) => status !== 'target');
    const again = saved(changed(reopened(CITY), first!.id, { mended: { period: '2014' } }), CITY);
    expect(again.periods.results).toContain('2014');
    expect(again.periods.targets).toEqual(CITY.periods.targets);
  });
});

test('a row that nobody had looked at when it was saved waits again, with what is weak in it', () => {
  const text = `BÁO CÁO
Tình hình kinh tế - xã hội năm 2019 của huyện Na Rì
Năm 2019, thu ngân sách của huyện Na Rì đạt 45,2 tỷ đồng.
Huyện sửa được 17 chiếc cối xay nước.`;
  const begun = drafts.begin(articleFromText({ text }));
  if (!begun.ok) throw new Error(begun.fault);
  const pack = saved(begun.review, { id: 'na-ri-2019', source: { url: null } });
  const weak = reviewedRows(begun.review).find(({ quote }) => quote.exact.startsWith('17'))!;
  const review = reopened(pack);
  const row = reviewedRows(review).find(({ quote }) => quote.exact.startsWith('17'))!;
  expect(row).toMatchObject({ state: 'waiting', weak: weak.weak });
  expect(saved(review, pack).figures).toEqual(pack.figures);
  expect(
    figureIn(saved(decide(review, row.id, { keep: true, mended: {}, doubt: '' }), pack), row.saved!.id)?.doubt,
  ).toBeNull();
});

test('a pack that is none is told to be none', () => {
  expect(drafts.reopen({ ...CITY, title: '' })).toMatchObject({
    ok: false,
    faults: [{ path: 'title', code: 'empty' }],
  });
  expect(drafts.reopen(null)).toMatchObject({ ok: false });
});

test('a text that is only quotes is told from the document itself', () => {
  const figures = DISTRICT.figures.slice(0, 10);
  const text = figures.map(({ quote: { prefix, exact, suffix } }) => `${prefix}${exact}${suffix}`).join('\n');
  const { draft } = reopened({ ...DISTRICT, text, figures, commitments: [], derived: [] });
  expect(hasOnlyQuotes(draft.text, draft.rows)).toBe(true);
  for (const pack of PACKS) {
    const whole = reopened(pack).draft;
    expect(hasOnlyQuotes(whole.text, whole.rows)).toBe(false);
  }
});
