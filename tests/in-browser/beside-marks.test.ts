import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TooltipContent } from '../../lib/page/tooltip-face.ts';
import { besidePage, play } from './beside-page.ts';

const CONTENT: TooltipContent = {
  lang: 'vi',
  verdict: { sign: '≠', line: 'differs', name: 'Khác số liệu nguồn' },
  sentence: 'Bài viết 251 tỷ đồng, báo cáo viết 215 tỷ đồng.',
  action: { label: 'Mở bảng (Alt+K)', press: () => {} },
};
const gone = vi.fn();
const page = besidePage();

const host = () => page().root.host as HTMLElement;
const box = () => page().root.querySelector<HTMLElement>('[role="group"]')!;
const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const isShown = () => box().checkVisibility({ visibilityProperty: true }) && box().matches(':popover-open');
const show = (stay: { hovered?: boolean; time?: number } = {}, content = CONTENT) =>
  page().beside.tooltip.show(content, { range: page().range, gone, ...stay });

describe('the words beside a mark', () => {
  test('lie over the lines of forced colours, also where the words were there first', () => {
    show();
    const shown = vi.spyOn(HTMLElement.prototype, 'showPopover');
    page().beside.forced.show([{ range: page().range, line: 'differs' }]);
    expect(page().root.querySelectorAll('[aria-hidden="true"] > div')).toHaveLength(1);
    expect(shown.mock.contexts.at(-1)).toBe(box());
    expect(isShown()).toBe(true);
    shown.mockRestore();
  });

  test('say the verdict under its own line, the sentence and who says it, below the mark', () => {
    show();
    expect([...box().querySelectorAll('p, button, div > span')].map(words)).toEqual([
      '≠ Khác số liệu nguồn',
      'Bài viết 251 tỷ đồng, báo cáo viết 215 tỷ đồng.',
      'Mở bảng (Alt+K)',
      'Đối chiếu',
    ]);
    const name = [...box().querySelectorAll('span')].find((span) => words(span) === 'Khác số liệu nguồn')!;
    expect(getComputedStyle(name).textDecorationStyle).toBe('wavy');
    const { left, top, width } = box().getBoundingClientRect();
    const mark = page().range.getBoundingClientRect();
    expect(width).toBeLessThanOrEqual(280);
    expect(top).toBeGreaterThanOrEqual(mark.bottom);
    expect(top - mark.bottom).toBeLessThan(20);
    expect(Math.abs(left - mark.left)).toBeLessThan(2);
  });

  test('stand in one closed root beside the body, and leave the article as it was', () => {
    const before = document.body.innerHTML;
    show();
    expect(page().root.mode).toBe('closed');
    expect(host().shadowRoot).toBeNull();
    expect(host().parentNode).toBe(document.documentElement);
    expect(document.body.innerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(document.activeElement).toBe(document.body);
  });

  test('are text, whatever is in it', () => {
    show({}, { ...CONTENT, sentence: '<img src=x onerror="document.title=1"><b>đậm</b>' });
    expect(box().querySelector('img, b')).toBeNull();
    expect(words(box())).toContain('<b>đậm</b>');
  });

  test('go on Escape, and nothing that a script of the page plays to them counts', async () => {
    show();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    play('pointerdown');
    play('pointermove');
    host().click();
    expect(isShown()).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(isShown()).toBe(false);
    expect(gone).toHaveBeenCalledOnce();
  });

  test('go when the reader presses elsewhere', async () => {
    show();
    await userEvent.click(document.getElementById('b')!);
    expect(isShown()).toBe(false);
  });

  test('of a mark under the pointer stay while it is there, wait for it on its way, and go after that', async () => {
    show({ hovered: true });
    const { left, top } = page().range.getBoundingClientRect();
    page().beside.tooltip.moved({ x: left - 30, y: top });
    page().beside.tooltip.moved({ x: left + 5, y: top + 5 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(isShown()).toBe(true);
    page().beside.tooltip.moved({ x: left - 30, y: top });
    expect(isShown()).toBe(true);
    await expect.poll(isShown).toBe(false);
  });

  test('stay while the pointer is in them, though their time is over', async () => {
    show({ time: 60 });
    await userEvent.hover(document.getElementById('b')!);
    const inside = new PointerEvent('pointerenter');
    // a script's own coming counts for nothing
    box().dispatchEvent(inside);
    expect(page().beside.tooltip.isHeld()).toBe(false);
    await expect.poll(isShown).toBe(false);
  });

  test('follow their mark when the page scrolls, and go when it leaves the window', async () => {
    document.body.style.height = '5000px';
    show();
    const before = box().getBoundingClientRect().top;
    window.scrollTo(0, 50);
    await expect.poll(() => box().getBoundingClientRect().top).toBeCloseTo(before - 50, 0);
    window.scrollTo(0, 3000);
    await expect.poll(isShown).toBe(false);
    expect(gone).toHaveBeenCalledOnce();
    document.body.style.height = '';
    window.scrollTo(0, 0);
  });

  test('of a mark that the page still scrolls to come with it', async () => {
    document.body.style.height = '5000px';
    window.scrollTo(0, 3000);
    show();
    expect(isShown()).toBe(false);
    expect(gone).not.toHaveBeenCalled();
    window.scrollTo(0, 0);
    await expect.poll(isShown).toBe(true);
    document.body.style.height = '';
  });

  test('come again where the page has taken the root away, or written over its style', () => {
    show();
    host().style.cssText = 'display: none !important';
    show();
    expect(isShown()).toBe(true);
    host().remove();
    show();
    expect(isShown()).toBe(true);
  });

  test.each([
    '* { display: none !important }',
    'html > div { opacity: 0 !important; visibility: hidden !important; transform: scale(40) !important; filter: blur(9px) !important }',
    'html { transform: scale(1.3) translateX(30px); overflow: hidden }',
    'div, button, span { all: unset !important; font-size: 0 !important }',
    'body { position: fixed; inset: 0; z-index: 2147483647; background: red }',
  ])('are reached by no style of the page: %s', (rules) => {
    const sheet = document.head.appendChild(document.createElement('style'));
    page().end.signal.addEventListener('abort', () => sheet.remove());
    sheet.textContent = rules.replace(/^\*/, 'html > *:not(head):not(body), html > div *');
    show();
    const { left, top, width } = box().getBoundingClientRect();
    expect(width).toBeLessThanOrEqual(280);
    expect(document.elementFromPoint(left + 20, top + 15)).toBe(host());
  });

  test('go with the script', () => {
    show();
    page().end.abort();
    expect(document.documentElement.children).toHaveLength(2);
    show();
    expect(document.documentElement.children).toHaveLength(2);
  });
});

describe('what is only said', () => {
  test('is in a polite live region that is not seen, also the second time', async () => {
    const live = () => page().root.querySelector<HTMLElement>('[role="status"]')!;
    page().beside.say('Số liệu 1 trên 16.', 'vi');
    await expect.poll(() => live().textContent).toBe('Số liệu 1 trên 16.');
    expect(live().lang).toBe('vi');
    expect(live().getBoundingClientRect().width).toBeLessThanOrEqual(1);
    page().beside.say('Số liệu 1 trên 16.', 'vi');
    expect(live().textContent).toBe('');
    await expect.poll(() => live().textContent).toBe('Số liệu 1 trên 16.');
  });
});
