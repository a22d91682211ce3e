import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changingText } from '../../lib/page/changing-text.ts';
import { followChanges } from '../../lib/page/follow-changes.ts';
import { readArticleInSlices } from '../../lib/page/read-in-slices.ts';
import { shownByName } from '../../lib/page/shown-by-name.ts';
import { createPageSession } from '../../lib/session/page-session.ts';
import { report } from '../session/sample-report.ts';

const SECONDS = 60;
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

test('a clock in the paragraph of a figure, and comments beside it, do not make marks be painted ever more often', async () => {
  document.body.innerHTML = `<article><h1>Bắc Kạn</h1><p>Năm 2016 có 379 lao động, giờ là <b>0</b> giây, tính tới nay
    còn nhiều chữ nữa để bài đủ dài cho máy đọc, thêm vài chữ nữa cho đủ một trăm bốn mươi chữ cái.</p></article>`;
  const paint = vi.fn();
  const first = report.figures[0]!;
  const session = createPageSession(
    {
      read(goOn) {
        changes.reading();
        return readArticleInSlices(document, 'https://a.vn/', goOn, { byName: shownByName });
      },
      async check({ text }) {
        const start = text.indexOf('379');
        const figures = [{ ...first, figure: { ...first.figure, start, end: start + 3 } }];
        return { ok: true, report: { ...report, figures, arithmetic: [] } };
      },
      paint,
      unpaint() {},
      url: () => 'https://a.vn/',
      loaded: () => true,
      publish() {},
      changes: {
        changing: (map) => changingText(map, changes.changing()),
        known: () => changes.known,
        atRest: (then) => changes.atRest(then),
      },
    },
    end.signal,
  );
  const look = vi.fn(async () => {
    await session.look();
    return 1;
  });
  const changes = followChanges(document, look, { quiet: 300, pause: 1000, longest: 60_000 }, end.signal);
  const clock = document.querySelector('b')!;
  for (let half = 0; half < SECONDS * 2; half++) {
    clock.textContent = String(half);
    if (half % 5 === 0) document.body.append(document.createElement('div'));
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(look.mock.calls.length).toBeGreaterThan(5);
  // at a look, and when what is held back has become another
  expect(paint.mock.calls.length).toBeLessThanOrEqual(look.mock.calls.length * 2);
});
