import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { ReviewScreen } from '../../components/sources/review/ReviewScreen.tsx';
import { documentWords } from '../../data/documents.ts';
import type { DraftRow } from '../../lib/draft-pack/draft.ts';
import { reviewOf } from '../../lib/draft-pack/review.ts';
import { createReviewSession } from '../../lib/session/review-session.ts';

/** As many rows, and as long a text, as a pack may have. */
const ROWS = 2_000;
const LINE = 'Năm 2019, thu ngân sách của xã Mới đạt 00000 đồng, cao hơn năm trước; ';
const FILL =
  'bà con nhân dân trong xã phấn khởi thi đua lao động sản xuất, giữ gìn an ninh trật tự, xây dựng nông thôn mới.\n';

const lines = Array.from({ length: ROWS }, (_, n) => LINE.replace('00000', String(10_000 + n)) + FILL);
const text = lines.join('');

function rows(): readonly DraftRow[] {
  let at = 0;
  return lines.map((line, n) => {
    const start = at + line.indexOf(String(10_000 + n));
    const row: DraftRow = {
      id: `at-${start}`,
      span: { start, end: start + 10 },
      calls: null,
      quote: { exact: text.slice(start, start + 10), prefix: '', suffix: '' },
      fields: {
        indicator: 'budget-revenue',
        place: 'bac-kan-city',
        period: '2019',
        status: 'result',
        measure: 'level',
        direction: null,
        value: String(10_000 + n),
        high: null,
        unit: 'VND',
        bound: 'exact',
        precision: '1',
        base: null,
        definition: null,
        issuer: null,
      },
      clause: { start: at, end: at + line.length - 1 },
      words: { indicator: 'thu ngân sách', place: 'xã Mới', period: 'Năm 2019', status: '' },
      weak: [],
    };
    at += line.length;
    return row;
  });
}

const nothing = { vi: '', en: '' };
const review = reviewOf({
  text,
  facts: { title: 'Báo cáo', number: null, date: null, year: null, kind: null, organ: null, ordinal: null, term: null },
  place: 'bac-kan-city',
  rows: rows(),
  brings: { places: [], indicators: [] },
});

afterEach(() => {
  render(null, document.body);
});

test('of two thousand rows those near the window are there, and a far one comes with its mark', async () => {
  const session = createReviewSession({
    store: {
      keepReview: async (_about, _review, seen) => ({ ok: true, value: { kept: true, turn: seen + 1 } }),
      review: async () => ({ ok: true, value: null }),
    },
    about: { id: 'r', title: '', url: null },
    review,
    turn: 0,
  });
  render(
    <ReviewScreen
      session={session}
      lang={signal('vi')}
      names={signal({
        indicators: { 'budget-revenue': { vi: 'Thu ngân sách', en: 'Budget revenue' } },
        places: { 'bac-kan-city': { vi: 'thành phố Bắc Kạn', en: 'Bắc Kạn city' } },
        units: { VND: nothing },
        definitions: {},
      })}
      fits={signal({})}
      definitions={signal({ prices: [], of: {} })}
      documents={documentWords()}
      charset={null}
      list="#"
      pack={async () => null}
      save={async () => ({ ok: false, problem: 'broken' })}
    />,
    document.body,
  );
  await expect.poll(() => document.querySelectorAll('mark').length).toBe(ROWS);
  expect(document.querySelectorAll('article').length).toBeLessThan(60);
  const mark = [...document.querySelectorAll('mark')].at(-10)!;
  mark.click();
  await expect
    .poll(() => document.activeElement?.textContent)
    .toContain(String(10_000 + ROWS - 10).replace(/^11/, '11.'));
  const box = document.activeElement!.getBoundingClientRect();
  expect(box.bottom).toBeGreaterThan(0);
  expect(box.top).toBeLessThan(innerHeight);
  expect(document.querySelectorAll('article').length).toBeLessThan(60);
});
