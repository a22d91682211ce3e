import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import type { PanelMemory } from '../../components/panel-props.ts';
import type { KeptView } from '../../lib/session/kept-view.ts';
import { checked, panelStage } from './panel-stage.tsx';

const stage = panelStage();

describe('two thousand figures', () => {
  const cards = () => [...stage.root.querySelectorAll<HTMLElement>('article[data-verdict]')];
  /** Those of which something is in the window. */
  const inSight = () =>
    cards().filter((card) => {
      const { top, bottom } = card.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });
  const card = (index: number) => stage.root.querySelector<HTMLElement>(`#figure-${index}`);
  /** All that is drawn about the window is there, and painted. */
  const allDrawn = async () => {
    await expect.poll(() => inSight().length).toBeGreaterThan(3);
    for (let [before, still] = [-1, 0]; still < 3; ) {
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      still = cards().length === before ? still + 1 : 0;
      before = cards().length;
    }
  };
  const showMany = (memory?: PanelMemory) => {
    const page = checked();
    const figures = Array.from({ length: 125 }, () => page.report.figures).flat();
    return { figures, ...stage.show({ ...page, report: { ...page.report, figures } }, 'vi', memory) };
  };

  beforeEach(() => browserPage.viewport(360, 765));

  test('are drawn as they come into view, and those far from it are let go', async () => {
    showMany();
    const [first] = cards();
    for (let times = 0; times < 20; times++) {
      const before = inSight();
      window.scrollBy({ top: 700, behavior: 'instant' });
      await expect.poll(() => inSight().some((one) => !before.includes(one))).toBe(true);
      expect(cards().length).toBeLessThan(120);
    }
    expect(first!.isConnected).toBe(false);
    const [seen] = inSight();
    window.scrollTo({ top: 0, behavior: 'instant' });
    await expect.poll(() => card(Number(first!.id.replace('figure-', '')))).not.toBeNull();
    await expect.poll(() => seen!.isConnected).toBe(false);
  });

  test('a card far away is gone to, takes the focus, and stays where it is while the others come', async () => {
    const { figures, selected } = showMany();
    const index = figures.findLastIndex(({ verdict }) => verdict.kind === 'differs') - 16 * 60;
    act(() => {
      selected.value = { figureIndex: index, from: 'page' };
    });
    await expect.poll(() => document.activeElement?.closest('article')?.id).toBe(`figure-${index}`);
    await allDrawn();
    const { top, bottom } = card(index)!.getBoundingClientRect();
    // about the middle of what the bar above leaves
    expect(Math.abs((top + bottom) / 2 - window.innerHeight / 2)).toBeLessThan(100);
    // and the next one by the keyboard
    await userEvent.keyboard('{ArrowDown}');
    const next = document.activeElement!.closest('li')!;
    expect(Number(next.getAttribute('aria-posinset'))).toBe(
      Number(card(index)!.closest('li')!.getAttribute('aria-posinset')) + 1,
    );
  });

  test('what is typed in a card that has lost the focus is there when the reader comes back', async () => {
    showMany();
    const [first] = cards();
    act(() => first!.querySelector<HTMLElement>('[data-action="note"]')!.click());
    await userEvent.type(first!.querySelector('textarea')!, 'đang viết');
    first!.querySelector('textarea')!.blur();
    window.scrollTo({ top: 40_000, behavior: 'instant' });
    await expect.poll(() => inSight().length).toBeGreaterThan(3);
    expect(inSight()).not.toContain(first);
    expect(first!.isConnected).toBe(true);
    expect(first!.querySelector('textarea')!.value).toBe('đang viết');
  });

  test('the panel of a page is found again at the card at which it was left', async () => {
    const kept: KeptView[] = [];
    const memory = { recall: () => kept.at(-1) ?? null, keep: (_page: string, view: KeptView) => void kept.push(view) };
    showMany(memory);
    const middle = () => {
      const there = document.elementFromPoint(window.innerWidth / 4, window.innerHeight / 2);
      return there?.closest('article')?.id;
    };
    for (let times = 0; times < 20; times++) {
      window.scrollBy({ top: 600, behavior: 'instant' });
      await allDrawn();
    }
    await expect.poll(() => `figure-${kept.at(-1)?.scroll.middle}`).toBe(middle());
    const left = middle();
    act(() => render(null, stage.root));
    window.scrollTo({ top: 0, behavior: 'instant' });
    showMany(memory);
    await expect.poll(middle).toBe(left);
    await allDrawn();
    expect(middle()).toBe(left);
  });
});
