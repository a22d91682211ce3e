import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hearSelecting } from '../../lib/page/hear-selecting.ts';
import { isBeingEdited, readSelection } from '../../lib/page/selection.ts';
import { createSelectionButton, type SelectionButton } from '../../lib/page/selection-button.ts';

const put = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body;
};
const find = <E extends HTMLElement>(selector: string) => document.body.querySelector<E>(selector)!;
function selectIn(selector: string): void {
  getSelection()?.selectAllChildren(find(selector));
}
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
let end: AbortController;

beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  getSelection()?.removeAllRanges();
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('dir');
});

describe('what is selected', () => {
  test('is a range of its own, which stays when the selection moves on', () => {
    put('<p id="a">Tỷ lệ hộ nghèo</p><p id="b">khác</p>');
    selectIn('#a');
    const range = readSelection(window);
    selectIn('#b');
    expect(String(range)).toBe('Tỷ lệ hộ nghèo');
  });

  test('is nothing where nothing is, or only blanks are', () => {
    put('<p id="a">chữ</p><p id="b"> \n </p>');
    expect(readSelection(window)).toBe('nothing');
    getSelection()?.collapse(find('#a'), 0);
    expect(readSelection(window)).toBe('nothing');
    getSelection()?.setBaseAndExtent(find('#b').firstChild!, 0, find('#b').firstChild!, 2);
    expect(readSelection(window)).toBe('nothing');
  });

  test('is elsewhere in a field, and in a frame', async () => {
    put('<input value="mật khẩu"><iframe srcdoc="<p>khung</p>"></iframe>');
    const field = find<HTMLInputElement>('input');
    field.focus();
    field.select();
    expect(readSelection(window)).toBe('elsewhere');
    field.blur();
    const embedded = find<HTMLIFrameElement>('iframe');
    await vi.waitFor(() => expect(embedded.contentDocument?.querySelector('p')).not.toBeNull());
    getSelection()?.removeAllRanges();
    embedded.focus();
    expect(readSelection(window)).toBe('elsewhere');
  });

  test('of a megabyte is too long, and is said to be so without a freeze', () => {
    put(`<p id="a">${'x '.repeat(500_000)}</p>`);
    selectIn('#a');
    expect(readSelection(window)).toBe('too-long');
  });

  test('on a page that names a picture and a form so is read all the same', () => {
    put('<img name="getSelection"><form name="activeElement"></form><p id="a">chữ</p>');
    selectIn('#a');
    expect(String(readSelection(window))).toBe('chữ');
  });

  test('within a shadow tree is no passage', () => {
    put('<div id="host"></div>');
    const root = find('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>trong bóng</p>';
    getSelection()?.setBaseAndExtent(root.querySelector('p')!.firstChild!, 0, root.querySelector('p')!.firstChild!, 5);
    expect(readSelection(window)).toBe('elsewhere');
  });

  test('in text that is being edited is told apart', () => {
    put('<div contenteditable><p id="a">nháp</p></div><p id="b">chữ</p>');
    selectIn('#a');
    expect(isBeingEdited(readSelection(window) as Range)).toBe(true);
    selectIn('#b');
    expect(isBeingEdited(readSelection(window) as Range)).toBe(false);
  });
});

describe('the button', () => {
  const pressed = vi.fn();
  let button: SelectionButton;
  const AT = { x: 100, y: 100 };
  const atPoint = () => document.elementFromPoint(AT.x + 20, AT.y + 25);
  const isShown = () => atPoint()?.parentNode === document.documentElement && atPoint() !== document.body;
  const host = () => [...document.documentElement.children].find((one) => one.localName === 'div')!;

  beforeEach(() => {
    pressed.mockReset();
    put('<p id="a">Tỷ lệ hộ nghèo</p>');
    selectIn('#a');
    button = createSelectionButton(window, pressed, end.signal);
    button.showAt(AT, 'Ghi chú cho đoạn này', 'vi');
  });

  test('stands by the point in a root that no script of the page has a way into', () => {
    expect(isShown()).toBe(true);
    expect(host().shadowRoot).toBeNull();
    expect(document.body.innerHTML).toBe('<p id="a">Tỷ lệ hộ nghèo</p>');
  });

  test('is not pressed by a click that a script has made', () => {
    for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown'])
      host().dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    (host() as HTMLElement).click();
    expect(pressed).not.toHaveBeenCalled();
  });

  test.each([
    ['a press elsewhere', () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))],
    ['Escape', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
    ['scrolling', () => document.dispatchEvent(new Event('scroll'))],
    ['another size of the window', () => window.dispatchEvent(new Event('resize'))],
  ])('goes with %s', (_what, happen) => {
    happen();
    expect(isShown()).toBe(false);
    button.showAt(AT, 'Ghi chú', 'vi');
    expect(isShown()).toBe(true);
  });

  test('goes with the selection, and with the script', async () => {
    getSelection()?.removeAllRanges();
    await vi.waitFor(() => expect(isShown()).toBe(false));
    selectIn('#a');
    await frame();
    button.showAt(AT, 'Ghi chú', 'vi');
    expect(isShown()).toBe(true);
    end.abort();
    expect(isShown()).toBe(false);
    expect(document.documentElement.children).toHaveLength(2);
  });

  test('comes again where the page has taken it away, or written over its style', () => {
    (host() as HTMLElement).style.cssText = 'display: none !important';
    button.showAt(AT, 'Ghi chú', 'vi');
    expect(isShown()).toBe(true);
    host().remove();
    expect(isShown()).toBe(false);
    button.showAt(AT, 'Ghi chú', 'vi');
    expect(isShown()).toBe(true);
  });

  test.each([
    '* { display: none !important }',
    'html > div { opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important }',
    'html > div { position: static !important; clip-path: inset(50%) !important; pointer-events: none !important }',
    'html { transform: translateX(300px) }',
    'button, p { all: unset !important; font-size: 0 !important }',
  ])('is reached by no style of the page: %s', (rules) => {
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = rules.replace(/^\*/, 'html > *:not(head):not(body), html > div *');
    button.showAt(AT, 'Ghi chú', 'vi');
    expect(isShown()).toBe(true);
    sheet.remove();
  });

  test.each([
    { x: 0, y: 0 },
    { x: 5000, y: 5000 },
    { x: -50, y: 300 },
  ])('stays within the window: %j', ({ x, y }) => {
    document.documentElement.dir = 'rtl';
    button.showAt({ x, y }, 'Ghi chú cho đoạn này', 'vi');
    const points = [
      [12, 20],
      [window.innerWidth - 12, window.innerHeight - 12],
      [12, 320],
    ] as const;
    const isAny = points.some(([left, top]) => document.elementFromPoint(left, top) === host());
    expect(isAny).toBe(true);
  });

  test('gives its place to a sentence', () => {
    button.hide();
    button.say('Đã nhớ đoạn này.');
    expect(isShown()).toBe(true);
  });
});

test('only the reader’s own mouse is heard: a script’s is not', async () => {
  put('<p id="a">chữ</p>');
  const heard = vi.fn();
  hearSelecting(window, heard, end.signal);
  document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  selectIn('#a');
  document.body.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  await frame();
  expect(heard).not.toHaveBeenCalled();
});
