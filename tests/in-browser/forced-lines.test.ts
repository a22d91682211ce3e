import { describe, expect, test, vi } from 'vitest';
import { besidePage } from './beside-page.ts';

const page = besidePage();
const host = () => page().root.host as HTMLElement;

describe('the lines under forced colours', () => {
  const lines = () => [...page().root.querySelectorAll<HTMLElement>('[aria-hidden="true"] > div')];
  const boxes = () => lines().map((line) => line.getBoundingClientRect());

  test('stand under the words as their verdicts have them, around the chosen ones, and let every click through', () => {
    page().beside.forced.show([
      { range: page().range, line: 'differs' },
      { range: page().range, line: 'chosen' },
    ]);
    const mark = page().range.getBoundingClientRect();
    const [under, around, ...others] = boxes();
    expect(others).toEqual([]);
    expect([under!.left, under!.width]).toEqual([mark.left, mark.width]);
    // what of a line is outside of its element may be cut off when it is drawn anew
    expect(under!.bottom).toBeGreaterThan(mark.bottom + 5);
    expect(getComputedStyle(lines()[0]!).textDecorationStyle).toBe('wavy');
    expect(around!.left).toBeLessThan(mark.left);
    expect(around!.right).toBeGreaterThan(mark.right);
    expect(document.elementFromPoint(mark.left + 5, mark.top + 5)).toBe(page().paragraph);
    page().beside.forced.show([]);
    expect(lines()).toEqual([]);
  });

  test('are not put back again and again on a page that takes them away with each change', async () => {
    const taken = vi.fn();
    const taking = new MutationObserver(() => {
      if (!host().isConnected) return;
      taken();
      host().remove();
    });
    taking.observe(document.documentElement, { childList: true, attributes: true, subtree: true });
    const answer = new MutationObserver(() => page().beside.forced.show([{ range: page().range, line: 'differs' }]));
    answer.observe(document.documentElement, { childList: true, attributes: true, subtree: true });
    page().beside.forced.show([{ range: page().range, line: 'differs' }]);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    taking.disconnect();
    answer.disconnect();
    expect(taken).toHaveBeenCalledOnce();
  });

  test('follow the page', async () => {
    document.body.style.height = '5000px';
    page().beside.forced.show([{ range: page().range, line: 'agrees' }]);
    const before = boxes()[0]!.top;
    window.scrollTo(0, 60);
    await expect.poll(() => boxes()[0]!.top).toBeCloseTo(before - 60, 0);
    window.scrollTo(0, 0);
    document.body.style.height = '';
    page().paragraph.style.paddingTop = '90px';
    page().beside.forced.refresh();
    await expect.poll(() => boxes()[0]!.top).toBeGreaterThan(before + 80);
  });
});
