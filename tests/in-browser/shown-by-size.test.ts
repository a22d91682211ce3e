import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followChanges, type PageChanges } from '../../lib/page/follow-changes.ts';

// what has which size is known to a browser only
const look = vi.fn(() => undefined);
let end: AbortController;
let style: HTMLStyleElement;
let changes: PageChanges;
const article = () => document.querySelector('article')!;
/** Two frames: sizes are told at the end of one. */
const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const rule = (text: string) => style.sheet!.insertRule(text);

beforeEach(async () => {
  look.mockClear();
  document.body.innerHTML = '<style>.more { display: none }</style><article><p>a</p><p class="more">b</p></article>';
  style = document.querySelector('style')!;
  end = new AbortController();
  changes = followChanges(document, look, { quiet: 10, pause: 50, longest: 1000 }, end.signal);
  changes.found(article());
  await drawn();
  await drawn();
  look.mockClear();
});
afterEach(() => end.abort());

test('a rule of a style that shows a paragraph calls for a look, with no change of the page', async () => {
  rule('.more { display: block !important }');
  await expect.poll(() => look.mock.calls.length).toBe(1);
});

test('so does one in a box whose size the page keeps', async () => {
  end.abort();
  document.body.innerHTML =
    '<style>.more { display: none }</style><div style="height: 50px; overflow: auto"><article><p>a</p><p class="more">b</p></article></div>';
  style = document.querySelector('style')!;
  end = new AbortController();
  changes = followChanges(document, look, { quiet: 10, pause: 50, longest: 1000 }, end.signal);
  changes.found(article());
  await drawn();
  await drawn();
  look.mockClear();
  rule('.more { display: block !important }');
  await expect.poll(() => look.mock.calls.length).toBe(1);
});

test('a page that stands still calls for none, nor does being watched', async () => {
  changes.found(article());
  await drawn();
  await new Promise((done) => setTimeout(done, 300));
  expect(look).not.toHaveBeenCalled();
});

test('a part that grows and shrinks for ever is looked at seldom', async () => {
  let height = 0;
  rule('article { padding-top: var(--room) }');
  const frames = 120;
  for (let frame = 0; frame < frames; frame++) {
    style.sheet!.deleteRule(0);
    rule(`article { padding-top: ${(height = (height + 7) % 50)}px !important }`);
    await drawn();
  }
  expect(look.mock.calls.length).toBeLessThan(15);
});
