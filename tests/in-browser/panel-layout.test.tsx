import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { lateParts } from '../../components/late-parts.ts';
import type { LateParts } from '../../components/panel-props.ts';
import { textsOf } from '../../components/texts/index.ts';
import { checked, panelStage } from './panel-stage.tsx';

const stage = panelStage();

const height = (): number => document.documentElement.scrollHeight;

describe('demo 2 at 360 pixels', () => {
  beforeEach(() => browserPage.viewport(360, 765));

  test.each(['vi', 'en'] as const)(
    'is at most 2,000 pixels high and has at most 25 stops of the Tab key (%s)',
    (lang) => {
      stage.show(checked(), lang);
      expect(stage.cards()).toHaveLength(5);
      expect(stage.lines()).toHaveLength(11);
      expect(height()).toBeLessThanOrEqual(2000);
      expect(stage.stops().length).toBeLessThanOrEqual(25);
    },
  );

  test.each(['vi', 'en'] as const)('has cards of at most 190 pixels and lines of 34 to 54 (%s)', (lang) => {
    stage.show(checked(), lang);
    for (const card of stage.cards()) expect(card.offsetHeight).toBeLessThanOrEqual(190);
    for (const line of stage.lines()) {
      expect(line.offsetHeight).toBeGreaterThanOrEqual(34);
      expect(line.offsetHeight).toBeLessThanOrEqual(54);
    }
  });

  test('the ring of a card that has the focus does not run through the line below its head', () => {
    stage.show(checked());
    const head = stage.cards()[0]!.querySelector<HTMLElement>('.card-head')!;
    head.focus({ focusVisible: true } as FocusOptions);
    const { outlineStyle, outlineOffset, outlineWidth } = getComputedStyle(head);
    expect(outlineStyle).toBe('solid');
    const ring =
      head.getBoundingClientRect().bottom + Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
    const below = stage.cards()[0]!.querySelector('.card-context')!;
    // above the letters a line has a quarter of their size free
    const letters = below.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(below).fontSize) / 4;
    expect(ring).toBeLessThanOrEqual(letters);
  });

  test('keeps bar and tabs in sight, 72 pixels together', () => {
    stage.show(checked());
    window.scrollTo(0, 800);
    const top = stage.root.querySelector('.top')!.getBoundingClientRect();
    expect(top.top).toBe(0);
    expect(top.height).toBeLessThanOrEqual(74);
  });

  test('has no word of a picture outside of its card', () => {
    for (const lang of ['vi', 'en'] as const) {
      stage.show(checked(), lang);
      for (const card of stage.cards()) {
        const box = card.getBoundingClientRect();
        for (const text of card.querySelectorAll('.picture text')) {
          const { left, right, width } = text.getBoundingClientRect();
          if (width === 0) continue;
          expect(left, text.textContent ?? '').toBeGreaterThanOrEqual(box.left);
          expect(right, text.textContent ?? '').toBeLessThanOrEqual(box.right);
        }
      }
    }
  });
});

test.each(['vi', 'en'] as const)(
  'where what is loaded late does not come, that is said, with a way to try again (%s)',
  (lang) => {
    const late = signal<LateParts | null>(null);
    stage.show(checked(), lang, undefined, late);
    const { said, again } = textsOf(lang).lateMissing;
    const line = () => [...stage.root.querySelectorAll('p')].find(({ textContent }) => textContent?.startsWith(said));
    expect(line()?.checkVisibility({ visibilityProperty: true })).toBe(false);
    // time goes by
    for (const animation of document.getAnimations()) animation.finish();
    expect(line()?.checkVisibility({ visibilityProperty: true })).toBe(true);
    expect(line()?.offsetHeight).toBeGreaterThan(12);
    const link = line()?.querySelector('a');
    expect(link?.textContent).toBe(again);
    expect(link?.href).toBe(document.URL);
    act(() => {
      late.value = lateParts;
    });
    expect(line()).toBeUndefined();
  },
);

test('each tab is found where it was scrolled to', async () => {
  await browserPage.viewport(360, 400);
  stage.show(checked());
  const go = (tab: string) => act(() => stage.root.querySelector<HTMLElement>(`#tab-${tab}`)!.click());
  const scrolled = new Promise((done) => window.addEventListener('scrollend', done, { once: true }));
  window.scrollTo({ top: 700, behavior: 'instant' });
  await scrolled;
  go('source');
  await expect.poll(() => window.scrollY).toBe(0);
  go('figures');
  await expect.poll(() => window.scrollY).toBe(700);
});

test('from 620 pixels on the chosen figure has a column of its own', async () => {
  await browserPage.viewport(700, 800);
  stage.show(checked());
  const beside = stage.root.querySelector('.beside')!.getBoundingClientRect();
  expect(beside.left).toBeGreaterThan(stage.cards()[0]!.getBoundingClientRect().right);
  act(() => stage.cards()[1]!.querySelector<HTMLElement>('[data-action="why"]')!.click());
  expect(stage.root.querySelector('.beside')!.textContent).toContain('2.600 tỷ đồng');
  expect(stage.cards()[1]!.querySelector('.why')).toBeNull();
});
