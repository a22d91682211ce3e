import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LongList } from '../../components/long-list/LongList.tsx';
import { freshRoot } from './fresh-root.ts';

const ROWS = 50;
const HEIGHT = 100;

const stage = freshRoot();

/** A list of which what follows the window could not be loaded. */
beforeEach(() => {
  act(() =>
    render(
      <LongList
        label="Số liệu"
        rows={ROWS}
        of={stage.root}
        keyOf={String}
        draw={(row) => <div style={{ height: `${HEIGHT - 8}px` }}>Dòng {row}</div>}
        usual={HEIGHT}
        also={[]}
        Follow={undefined}
        more={(n) => `Hiện thêm ${n}`}
      />,
      stage.root,
    ),
  );
});

const rows = () => page.getByRole('listitem').all().length;
const more = (words: string | RegExp = /^Hiện thêm/) => page.getByRole('button', { name: words });

test('the reader brings row after row by a button, up to the last one', async () => {
  const first = rows();
  expect(first).toBeLessThan(ROWS - 20);
  await more('Hiện thêm 20').click();
  expect(rows()).toBe(first + 20);
  while (rows() < ROWS) await more().click();
  await expect.element(page.getByText(`Dòng ${ROWS - 1}`)).toBeVisible();
  await expect.element(more()).not.toBeInTheDocument();
});

test('the button stands right below the last row, and what is below the list stays where it is', async () => {
  const height = stage.root.offsetHeight;
  await expect.element(more()).toBeVisible();
  const end = () => page.getByRole('listitem').all().at(-1)!.element().getBoundingClientRect().bottom;
  const top = () => more().element().getBoundingClientRect().top;
  expect(top() - end()).toBeLessThan(16);
  await more().click();
  expect(top() - end()).toBeLessThan(16);
  expect(stage.root.offsetHeight).toBeCloseTo(height, 0);
});
