import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FollowWindow } from '../../components/long-list/FollowWindow.ts';
import { LongList } from '../../components/long-list/LongList.tsx';
import { freshRoot } from './fresh-root.ts';

const ROWS = 20_000;
/** So far beyond the window the list draws its rows, in CSS pixels. */
const AHEAD = 800;
/** Rows of many heights, as notes have. */
const heightOf = (row: number): number => 60 + ((row * 37) % 240);
const NONE: readonly number[] = [];
const onDrawn = vi.fn();

const stage = freshRoot();
let list: object;

const draw = (rows: number, of: object) =>
  act(() =>
    render(
      <LongList
        label="Ghi chú"
        rows={rows}
        offset={20_000}
        all={50_000}
        of={of}
        keyOf={(row) => `row ${row}`}
        draw={(row) => (
          <div style={{ height: `${heightOf(row)}px` }}>
            <input aria-label={`Ô ${row} ở đây`} />
          </div>
        )}
        usual={150}
        also={NONE}
        onDrawn={onDrawn}
        Follow={FollowWindow}
      />,
      stage.root,
    ),
  );

beforeEach(() => {
  list = {};
  draw(ROWS, list);
});
afterEach(() => window.scrollTo(0, 0));

const drawn = (): HTMLElement[] => [...stage.root.querySelectorAll<HTMLElement>('[data-row]')];
const rowsDrawn = (): number[] => drawn().map(({ dataset }) => Number(dataset['row']));
const field = (row: number) => stage.root.querySelector<HTMLInputElement>(`[aria-label="Ô ${row} ở đây"]`);

/** Scrolls as a reader does, and waits until the rows that belong there are drawn. */
async function scrollTo(top: number): Promise<void> {
  window.scrollTo({ top, behavior: 'instant' });
  await vi.waitFor(() => {
    const [seen] = drawn().filter((row) => row.getBoundingClientRect().bottom > 0);
    expect(seen!.getBoundingClientRect().top).toBeLessThanOrEqual(window.innerHeight);
  });
}

/** Scrolls, and tells which rows were drawn when the frame that scrolled began, and when all that goes with a scroll was done in it. */
async function scrolledFrame(top: number): Promise<Record<'before' | 'after', readonly number[]>> {
  const told = new Promise<Record<'before' | 'after', readonly number[]>>((done) => {
    const atFirst = () => {
      const before = rowsDrawn();
      requestAnimationFrame(() => done({ before, after: rowsDrawn() }));
    };
    window.addEventListener('scroll', atFirst, { capture: true, once: true });
  });
  window.scrollTo({ top, behavior: 'instant' });
  return told;
}

/** All that belongs near the window is drawn, and nothing is left to a turn that is still to come. */
async function settled(): Promise<void> {
  await vi.waitFor(() =>
    expect(drawn().at(-1)!.getBoundingClientRect().bottom).toBeGreaterThanOrEqual(window.innerHeight + AHEAD),
  );
  // heights that were guessed are measured and may be told a frame later, on a busy machine one more
  for (let unchanged = 0, last = ''; unchanged < 3; ) {
    await new Promise((frame) => requestAnimationFrame(frame));
    await new Promise((turn) => setTimeout(turn));
    const now = rowsDrawn().join();
    unchanged = now === last ? unchanged + 1 : 0;
    last = now;
  }
}

test('what is not in sight yet is drawn in a turn behind the frame that scrolls', async () => {
  await settled();
  const { before, after } = await scrolledFrame(AHEAD / 2);
  expect(after).toEqual(before);
  await settled();
  expect(rowsDrawn().at(-1)).toBeGreaterThan(after.at(-1)!);
});

test('what comes into sight is drawn in the frame that scrolls there', async () => {
  await settled();
  const { before, after } = await scrolledFrame(400_000);
  expect(Math.max(...after)).toBeGreaterThan(Math.max(...before));
});

test('only the rows near the window are there, each where the one before it ends', async () => {
  for (const top of [0, 3000, 400_000, 1_000_000]) {
    await scrollTo(top);
    await vi.waitFor(() => {
      const boxes = drawn().map((row) => row.getBoundingClientRect());
      expect(boxes.length).toBeLessThan(60);
      expect(boxes[0]!.top).toBeLessThanOrEqual(0);
      expect(boxes.at(-1)!.bottom).toBeGreaterThanOrEqual(window.innerHeight);
      for (const [i, box] of boxes.slice(1).entries()) expect(box.top).toBeCloseTo(boxes[i]!.bottom, 0);
    });
  }
});

test('the last row is reached', async () => {
  await vi.waitFor(() => {
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    expect(rowsDrawn()).toContain(ROWS - 1);
    expect(drawn().at(-1)!.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight + 1);
  });
});

test('each row says its place in the whole list', async () => {
  await scrollTo(500_000);
  for (const row of drawn()) {
    expect(row.getAttribute('aria-setsize')).toBe('50000');
    expect(row.getAttribute('aria-posinset')).toBe(String(20_000 + Number(row.dataset['row']) + 1));
  }
});

test('tells which rows are drawn', async () => {
  await scrollTo(700_000);
  await vi.waitFor(() => {
    expect(onDrawn.mock.lastCall).toEqual([rowsDrawn()]);
  });
});

test('a field that is typed in stays, however far the list is scrolled', async () => {
  await userEvent.click(field(1)!);
  await userEvent.keyboard('đang viết');
  await scrollTo(900_000);
  // those before and behind it stay with it
  await vi.waitFor(() => expect(rowsDrawn().filter((row) => row < 100)).toEqual([0, 1, 2]));
  expect(document.activeElement).toBe(field(1));
  expect(field(1)!.value).toBe('đang viết');
  await userEvent.tab();
  expect(document.activeElement).toBe(field(2));
  await vi.waitFor(() => expect(rowsDrawn()).toContain(3));
});

test('the keyboard goes from row to row, over the end of what was drawn', async () => {
  const last = rowsDrawn().at(-1)!;
  field(last - 1)!.focus();
  await vi.waitFor(() => expect(rowsDrawn()).toContain(last + 1));
  for (let row = last; row < last + 4; row++) {
    await userEvent.tab();
    expect(document.activeElement).toBe(field(row));
    await vi.waitFor(() => expect(field(row + 1)).not.toBeNull());
  }
});

test('another list of other length begins with what belongs where the window is', async () => {
  await scrollTo(600_000);
  draw(3, {});
  expect(rowsDrawn()).toEqual([0, 1, 2]);
});

test('a shorter list that is drawn whole leaves no room below for what was longer', async () => {
  act(() => render(null, stage.root));
  draw(5, {});
  expect(rowsDrawn()).toHaveLength(5);
  draw(2, {});
  const [, last] = drawn();
  expect(stage.root.getBoundingClientRect().bottom - last!.getBoundingClientRect().bottom).toBeLessThan(1);
});
