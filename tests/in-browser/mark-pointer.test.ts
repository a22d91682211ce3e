import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createHover } from '../../lib/page/hover.ts';
import { besidePage, play } from './beside-page.ts';

const page = besidePage();

describe('the cursor of a mark', () => {
  const middle = () => {
    const { left, top, width, height } = page().range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const theirs = () => {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
    return sheet;
  };

  test('is that of a link while the pointer is there; the page keeps its own sheets, and its nodes are as they were', async () => {
    const sheet = theirs();
    const before = document.documentElement.outerHTML;
    await userEvent.hover(page().paragraph);
    const { x, y } = middle();
    page().beside.cursor.on(x, y);
    page().beside.cursor.on(x, y);
    expect(document.adoptedStyleSheets).toHaveLength(2);
    expect(getComputedStyle(page().paragraph).cursor).toBe('pointer');
    expect(getComputedStyle(document.body).cursor).toBe('auto');
    page().beside.cursor.off();
    expect(document.adoptedStyleSheets).toEqual([sheet]);
    expect(getComputedStyle(page().paragraph).cursor).toBe('auto');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('comes again on a page that has put other sheets in the place of all', async () => {
    await userEvent.hover(page().paragraph);
    const { x, y } = middle();
    page().beside.cursor.on(x, y);
    const sheet = theirs();
    page().beside.cursor.on(x, y);
    expect(getComputedStyle(page().paragraph).cursor).toBe('pointer');
    page().beside.cursor.off();
    expect(document.adoptedStyleSheets).toEqual([sheet]);
  });

  test('is shown on a page that names a picture after what is asked of it', async () => {
    document.body.insertAdjacentHTML('beforeend', '<img name="adoptedStyleSheets"><img name="elementFromPoint">');
    await userEvent.hover(page().paragraph);
    const { x, y } = middle();
    page().beside.cursor.on(x, y);
    expect(getComputedStyle(page().paragraph).cursor).toBe('pointer');
    page().beside.cursor.off();
    expect(getComputedStyle(page().paragraph).cursor).toBe('auto');
  });
});

describe('where the pointer rests', () => {
  test('is told once it stands still; moves that a script has made, and those with a button held, are not', async () => {
    const rested = vi.fn();
    const moved = vi.fn();
    createHover(window, { rested, moved }, page().end.signal);
    play('pointermove');
    expect(moved).not.toHaveBeenCalled();
    await userEvent.hover(page().paragraph);
    await vi.waitFor(() => expect(rested).toHaveBeenCalledOnce());
    const { left, right, top, bottom } = page().paragraph.getBoundingClientRect();
    const [{ x, y }] = rested.mock.calls[0] as [{ x: number; y: number }];
    expect(x > left && x < right && y > top && y < bottom).toBe(true);
    page().end.abort();
    await userEvent.hover(document.getElementById('b')!);
    expect(moved.mock.calls.length).toBe(moved.mock.calls.filter(([at]) => at.y < bottom).length);
  });
});
