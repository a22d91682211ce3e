import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import type { CheckedPage } from '../../components/panel-props.ts';
import { Shares } from '../../components/pictures/Shares.tsx';
import { checked, panelStage } from './panel-stage.tsx';

const stage = panelStage();

/** The page as it would be if whoever wrote it wished us ill: three hundred characters and more, in two directions, without a blank. */
function withLongNames(page: CheckedPage): CheckedPage {
  const blankless = 'khôngdấucách'.repeat(30);
  return {
    ...page,
    title: `${'Hội nghị bàn về rất nhiều việc '.repeat(12)}مؤتمر مدينة باك كان \u202E${blankless}`,
    text: page.text.replaceAll(/thành phố|Năm 2016/g, (words) => blankless.slice(0, words.length)),
    url: `https://backancity.gov.vn/${blankless}?${'a'.repeat(300)}`,
  };
}

const wider = (width: number) =>
  [...stage.root.querySelectorAll('*')]
    .filter((one) => one.getBoundingClientRect().right > width + 1)
    .map((one) => one.getAttribute('class') ?? one.localName)
    .slice(0, 5);

test.each([360, 240])(
  'shares of a whole lie within their picture at %i pixels, each bar a hundred wide',
  async (width) => {
    await browserPage.viewport(width, 400);
    const shares = [
      { percent: 39.5, label: '39,5%', title: 'công nghiệp', nth: 0 },
      { percent: 54.8, label: '54,8%', title: 'dịch vụ', nth: 1 },
    ];
    act(() =>
      render(<Shares page={shares} source={shares} pageLabel="Bài" sourceLabel="Nguồn" name="cơ cấu" />, stage.root),
    );
    const picture = stage.root.querySelector('[role="img"]')!.getBoundingClientRect();
    const bars = [...stage.root.querySelectorAll('.picture-track')].map((bar) => bar.getBoundingClientRect());
    expect(bars).toHaveLength(2);
    for (const bar of bars) {
      expect(bar.right).toBeLessThanOrEqual(picture.right + 0.5);
      expect(bar.left).toBeGreaterThan(picture.left);
    }
    const parts = [...stage.root.querySelectorAll('.picture-share')].map((part) => part.getBoundingClientRect().width);
    expect(parts[0]! / bars[0]!.width).toBeCloseTo(0.395, 2);
  },
);

test('in the head of a card no line ends within its number, nor between it and its unit', async () => {
  await browserPage.viewport(360, 600);
  stage.show(checked(), 'vi');
  const [line] = stage.root.querySelectorAll<HTMLElement>('.line[data-verdict="match"] [data-head]');
  act(() => line!.click());
  const amount = stage.root.querySelector<HTMLElement>('.card[data-verdict="match"] .card-amount')!;
  expect(amount.textContent).toBe(', 8 tiêu chí');
  const number = document.createRange();
  number.selectNodeContents(amount.lastElementChild!);
  for (let width = 240; width <= 400; width += 8) {
    await browserPage.viewport(width, 600);
    expect(new Set([...number.getClientRects()].map(({ top }) => top)).size, `${width} pixels`).toBe(1);
  }
});

test('at 320 pixels the two numbers of an opened card stand each in one line', async () => {
  await browserPage.viewport(320, 600);
  stage.show(checked(), 'vi');
  act(() => stage.root.querySelector<HTMLElement>('.card[data-verdict="differs"] [data-action="why"]')!.click());
  const amounts = [...stage.root.querySelectorAll('.pair-amount')];
  expect(amounts.map(({ textContent }) => textContent)).toEqual(['251 tỷ đồng', '215 tỷ đồng']);
  for (const amount of amounts)
    expect(amount.getBoundingClientRect().height).toBeLessThan(
      1.5 * Number.parseFloat(getComputedStyle(amount).lineHeight),
    );
});

test.each(['vi', 'en'] as const)('at 320 pixels the buttons of a card stand in one line (%s)', async (lang) => {
  await browserPage.viewport(320, 600);
  stage.show(checked(), lang);
  for (const card of stage.root.querySelectorAll('article.card')) {
    const tops = [...card.querySelectorAll('[data-actions] button')].map((one) => one.getBoundingClientRect().top);
    expect(tops.length).toBeGreaterThan(3);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(8);
  }
});

describe.each([240, 180])('at %i pixels', (width) => {
  beforeEach(() => browserPage.viewport(width, 600));

  test('names of hundreds of characters, in any direction and without a blank, push nothing out of the window', () => {
    stage.show(withLongNames(checked()));
    for (const one of stage.root.querySelectorAll<HTMLElement>('.line [data-head], [data-action="why"]'))
      act(() => one.click());
    expect(document.documentElement.scrollWidth, String(wider(width))).toBeLessThanOrEqual(width);
    expect(stage.root.querySelector('.top')!.getBoundingClientRect().height).toBeLessThanOrEqual(110);
  });

  test.each(['vi', 'en'] as const)('nothing has to be scrolled sideways, whatever is open (%s)', (lang) => {
    stage.show(checked(), lang);
    const open = (selector: string) =>
      act(() => {
        for (const one of stage.root.querySelectorAll<HTMLElement>(selector)) one.click();
      });
    open('.line [data-head]');
    open('[data-action="why"]');
    for (const tab of ['figures', 'notes', 'source']) {
      open(`#tab-${tab}`);
      expect(document.documentElement.scrollWidth, `${tab}: ${wider(width)}`).toBeLessThanOrEqual(width);
    }
  });

  test('the buttons of a card keep their names though only icons are seen', () => {
    stage.show(checked());
    const show2 = stage.root.querySelector<HTMLElement>('[data-action="show"]')!;
    expect(show2.getAttribute('aria-label')).toMatch(/^Xem trong bài: /);
    expect(show2.querySelector('svg')!.checkVisibility()).toBe(true);
  });
});

/** The words that stand on two lines, of the text on the screen in some elements. */
function brokenWords(elements: Iterable<Element>): string[] {
  const broken: string[] = [];
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { 0: word, index } of (node as Text).data.matchAll(/[^\s\-–]+/g)) {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
  }
  return broken;
}

test.each(['vi', 'en'] as const)('at 240 pixels no word of a name or a button is broken (%s)', async (lang) => {
  await browserPage.viewport(240, 800);
  stage.show(checked(), lang);
  act(() => stage.cards()[0]!.querySelector<HTMLElement>('[data-action="note"]')!.click());
  const named = stage.root.querySelectorAll(
    '.line-name, .line-amount, .fold summary, .card-name, .editor-buttons button',
  );
  expect(named.length).toBeGreaterThan(20);
  expect(brokenWords(named)).toEqual([]);
});
