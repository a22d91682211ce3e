import { afterEach, expect, test, vi } from 'vitest';
import { followChanges, type PageChanges } from '../../lib/page/follow-changes.ts';

// what has which size is known to a browser only
const look = vi.fn(() => undefined);
let end: AbortController;
let sheet: CSSStyleSheet;
let changes: PageChanges;
const article = () => document.querySelector('article')!;
/** Two frames: sizes are told at the end of one. */
const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const rule = (text: string) => sheet.insertRule(text);

/** Follows a page with a paragraph that a rule of its own style hides, until nothing is new any more. */
async function follow(before: string, after: string): Promise<void> {
  begin(before, after);
  await drawn();
  await drawn();
  look.mockClear();
}

/** The same, before any frame is drawn. */
function begin(before: string, after: string): void {
  // one of no element, of which no event tells
  sheet = new CSSStyleSheet();
  sheet.replaceSync('.more { display: none }');
  document.adoptedStyleSheets = [sheet];
  document.body.innerHTML = `${before}<article><p>a</p><p class="more">b</p></article>${after}`;
  end = new AbortController();
  changes = followChanges(document, look, { quiet: 10, pause: 50, longest: 1000 }, end.signal);
  changes.found(article());
}

afterEach(() => end.abort());

test.each([
  ['', '', 'that grows with it'],
  ['<div style="height: 50px; overflow: auto">', '</div>', 'where the article alone grows'],
])('a rule of a style that shows a paragraph calls for a look: %s…%s, %s', async (before, after) => {
  await follow(before, after);
  rule('.more { display: block !important }');
  await expect.poll(() => look.mock.calls.length).toBe(1);
});

test('so does one that is there before the browser has told any size', async () => {
  begin('', '');
  rule('.more { display: block !important }');
  await expect.poll(() => look.mock.calls.length).toBe(1);
});

test('a page that stands still calls for none, nor does finding its article again', async () => {
  await follow('', '');
  changes.found(article());
  await drawn();
  await new Promise((done) => setTimeout(done, 300));
  expect(look).not.toHaveBeenCalled();
});

test('a part that grows and shrinks for ever is looked at seldom', async () => {
  await follow('', '');
  for (let frame = 0; frame < 120; frame++) {
    if (frame > 0) sheet.deleteRule(0);
    rule(`article { padding-top: ${(frame * 7) % 50}px !important }`);
    await drawn();
  }
  expect(look.mock.calls.length).toBeLessThan(15);
});
