import { afterEach, beforeEach, vi } from 'vitest';
import { type BesideMarks, createBesideMarks } from '../../lib/page/beside-marks.ts';

const LINES = '.differs { text-decoration: underline wavy #d1453b 2px }';

/** A page with one mark, and what stands beside it. */
export interface BesidePage {
  /** Ends the script. */
  readonly end: AbortController;
  readonly beside: BesideMarks;
  /** The closed root, which only its maker knows. */
  readonly root: ShadowRoot;
  readonly paragraph: HTMLElement;
  /** The marked words. */
  readonly range: Range;
}

function makePage(): BesidePage {
  document.body.innerHTML =
    '<p id="a" style="margin: 100px 4px">Chi ngân sách 251 tỷ đồng trong năm</p><p id="b" style="margin-top: 300px">khác</p>';
  const paragraph = document.getElementById('a')!;
  const range = document.createRange();
  range.setStart(paragraph.firstChild!, 14);
  range.setEnd(paragraph.firstChild!, 25);
  const end = new AbortController();
  const made = vi.spyOn(Element.prototype, 'attachShadow');
  const beside = createBesideMarks(window, LINES, end.signal);
  const root = made.mock.results[0]!.value as ShadowRoot;
  made.mockRestore();
  return { end, beside, root, paragraph, range };
}

/** Makes the page anew for each test of a file, and takes it away after it; gives the way to the present one. */
export function besidePage(): () => BesidePage {
  let page: BesidePage;
  beforeEach(() => {
    vi.clearAllMocks();
    page = makePage();
  });
  afterEach(() => {
    page.end.abort();
    document.body.innerHTML = '';
    document.adoptedStyleSheets = [];
  });
  return () => page;
}

/** What a script of the page plays. */
export const play = (type: string) =>
  document.body.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
