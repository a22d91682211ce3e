import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMarks, type Mark } from '../../lib/page/marks.ts';
import { createNearMarks, type NearMarks } from '../../lib/page/near-marks.ts';

// what stands about the window is known to a browser only
const LINES = 300;
let end: AbortController;
let near: NearMarks;
let marks: ReturnType<typeof createMarks>;
let all: (Mark & { range: Range })[];

const drawn = () => [...(CSS.highlights.get('doi-chieu-agrees') ?? [])].map((range) => Number(String(range)));

beforeEach(() => {
  document.body.replaceChildren();
  all = Array.from({ length: LINES }, (_, figure) => {
    const line = document.body.appendChild(document.createElement('p'));
    line.style.cssText = 'height: 40px; margin: 0';
    line.textContent = String(figure);
    const range = document.createRange();
    range.selectNodeContents(line.firstChild!);
    return { figure, verdict: 'match', range };
  });
  window.scrollTo(0, 0);
  end = new AbortController();
  near = createNearMarks(window, end.signal);
  marks = createMarks(window, near.choose);
  near.onMove(marks.refresh);
  marks.show(all);
});
afterEach(() => {
  end.abort();
  marks.clear();
});
const inWindow = () =>
  all
    .filter(({ range }) => {
      const { top, bottom } = range.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    })
    .map(({ figure }) => figure);

test('all that are seen are drawn, and nothing far away', () => {
  expect(drawn()).toEqual(expect.arrayContaining(inWindow()));
  expect(drawn().length).toBeLessThan((innerHeight / 40) * 2 + 3);
});

test('they follow the reader', async () => {
  window.scrollTo(0, 40 * 200);
  await expect.poll(drawn).toEqual(expect.arrayContaining(inWindow()));
  expect(drawn()).not.toContain(0);
});

test('they follow a page that grows above them', async () => {
  document.body.style.paddingTop = '0';
  const above = document.createElement('div');
  above.style.height = `${40 * 200}px`;
  document.body.prepend(above);
  window.scrollTo(0, 40 * 200);
  await expect.poll(drawn).toEqual(expect.arrayContaining(inWindow()));
});

test('on a page that never rests few are left, about the middle of the window; they come back when it rests', async () => {
  const clock = document.body.appendChild(document.createElement('p'));
  const seen = inWindow();
  let n = 0;
  const ticking = setInterval(() => {
    clock.textContent = String(n++);
    near.changed();
  }, 16);
  await expect.poll(() => drawn().length, { timeout: 10_000 }).toBeLessThan(Math.min(10, seen.length));
  for (const figure of drawn()) expect(seen).toContain(figure);
  expect(drawn().length).toBeGreaterThanOrEqual(4);
  clearInterval(ticking);
  await expect.poll(drawn, { timeout: 20_000 }).toEqual(expect.arrayContaining(seen));
}, 40_000);

test('printing has all of them', () => {
  dispatchEvent(new Event('beforeprint'));
  expect(drawn()).toHaveLength(LINES);
  dispatchEvent(new Event('afterprint'));
  expect(drawn().length).toBeLessThan(LINES);
});

test('on lines that are written anew the same are drawn, chosen anew only where a choice found them gone', () => {
  const lines = [...document.body.children];
  const marksNow = (): readonly Mark[] =>
    lines.map(({ firstChild }, figure) => {
      const ends = { startContainer: firstChild!, startOffset: 0, endContainer: firstChild!, endOffset: 1 };
      return { figure, verdict: 'match', range: new StaticRange(ends) };
    });
  const write = () => {
    for (const line of lines) line.replaceChildren(String(line.textContent));
  };
  const figuresOf = (which: readonly Mark[]) => which.map(({ figure }) => figure);
  const first = figuresOf(near.choose(marksNow()));
  window.scrollTo(0, 40 * 200);
  write();
  expect(figuresOf(near.again(marksNow()))).toEqual(first);
  const gone = marksNow();
  write();
  expect(near.choose(gone)).toEqual([]);
  const now = figuresOf(near.again(marksNow()));
  expect(now).toEqual(expect.arrayContaining(inWindow()));
  expect(now).not.toContain(0);
});
