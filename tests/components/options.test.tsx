import { readFileSync } from 'node:fs';
import path from 'node:path';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { OptionsProps } from '../../components/options/context.ts';
import { LIBRARIES } from '../../components/options/libraries.ts';
import { Options } from '../../components/options/Options.tsx';
import type { Pack } from '../../data/schemas/pack.ts';
import type { RemovalState } from '../../lib/session/removal.ts';
import packageJson from '../../package.json' with { type: 'json' };

afterEach(() => render(null, document.body));

function renderOptions() {
  const removal = signal<RemovalState>({ phase: 'idle' });
  const signals: OptionsProps['signals'] = {
    lang: signal('vi'),
    chosenLang: signal(null),
    seen: signal({ everywhere: false, added: ['*://*.nhandan.vn/*'], withheld: ['bac-kan-newspaper'] }),
    sitesOff: signal(['thai-nguyen-newspaper']),
    marks: signal({ marked: 'comparable', tooltip: true, offSites: ['bao.vn'] }),
    badge: signal(true),
    noteSettings: signal({ menus: true, button: false }),
    room: signal({ count: 1234, size: 2_500_000 }),
    backups: signal({ made: null, putOff: null, handed: null }),
    take: signal({ phase: 'idle' }),
    removal,
    commands: signal([
      { name: 'khac', description: 'Lệnh mới', keys: '' },
      { name: 'open-panel', description: 'Open', keys: 'Alt+K' },
      { name: 'next-figure', description: 'Next', keys: 'Alt+Period' },
    ]),
    packs: signal<readonly Pack[]>([]),
  };
  const events = {
    onLang: vi.fn(),
    onSite: vi.fn(),
    onAllow: vi.fn(async (_matches: readonly string[]) => true),
    onGiveBack: vi.fn(async (_matches: readonly string[]) => true),
    onMarks: vi.fn(),
    onBadge: vi.fn(),
    onNoteSetting: vi.fn(),
    onBackup: vi.fn(),
    onRemoveAll: vi.fn(),
    onUndoRemoveAll: vi.fn(),
    onShortcuts: vi.fn(async () => false),
    onCopySupport: vi.fn(async () => true),
  };
  const versions = { extension: '0.1.0', engine: '0.1.0' };
  act(() =>
    render(<Options signals={signals} {...events} site="" versions={versions} notesPage="notes.html" />, document.body),
  );
  return { events, removal };
}

const nameOf = (one: Element): string =>
  (
    one.getAttribute('aria-label') ??
    (one as HTMLInputElement).labels?.[0]?.textContent ??
    one.textContent ??
    ''
  ).trim();
function named<T extends HTMLElement>(selector: string, name: string): T {
  const found = [...document.querySelectorAll<T>(selector)].find((one) => nameOf(one) === name);
  if (!found) throw new Error(`no ${selector} is called ${name}`);
  return found;
}
/** What the press led to has been drawn once it resolves. */
const press = (name: string, selector = 'button') =>
  act(async () => {
    named(selector, name).click();
    await new Promise((drawn) => setTimeout(drawn));
  });
const tick = (name: string) => press(name, 'input');
async function typeInto(name: string, words: string) {
  const field = named<HTMLInputElement>('input', name);
  await act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const alerts = () => [...document.querySelectorAll('[role="alert"]')].map((one) => one.textContent);
const status = () => [...document.querySelectorAll('[role="status"]')].map((one) => one.textContent).join(' ');

test('each choice is shown as it is, and goes out as the reader makes it', async () => {
  const { events } = renderOptions();
  expect(named<HTMLInputElement>('input', 'Theo trình duyệt').checked).toBe(true);
  expect(named<HTMLInputElement>('input', 'Báo Thái Nguyên').checked).toBe(false);
  expect(named<HTMLInputElement>('input', 'Báo Bắc Kạn').checked).toBe(true);
  await tick('English');
  await tick('Báo Thái Nguyên');
  await tick('Mọi số liệu');
  await tick('Hiện kết quả khi rê chuột lên dấu');
  await press('Hiện lại dấu trên bao.vn');
  await tick('Hiện con số trên nút');
  await tick('Hiện các mục Đối chiếu trong menu chuột phải');
  await tick('Hiện nút ghi chú cạnh đoạn được bôi đen');
  expect(events.onLang).toHaveBeenCalledWith('en');
  expect(events.onSite).toHaveBeenCalledWith('thai-nguyen-newspaper', true);
  expect(events.onMarks.mock.calls).toEqual([[{ marked: 'all' }], [{ tooltip: false }], [{ offSites: [] }]]);
  expect(events.onBadge).toHaveBeenCalledWith(false);
  expect(events.onNoteSetting.mock.calls).toEqual([
    ['menus', false],
    ['button', true],
  ]);
});

test('a site is asked for within the press, and what came of it is said', async () => {
  const { events } = renderOptions();
  await typeInto('Thêm trang web', 'https://vnexpress.net/tin');
  const pressed = press('Thêm');
  expect(events.onAllow).toHaveBeenCalledExactlyOnceWith(['*://*.vnexpress.net/*']);
  await pressed;
  expect(status()).toContain('Đã thêm vnexpress.net.');
  events.onAllow.mockResolvedValueOnce(false);
  await typeInto('Thêm trang web', 'tuoitre.vn');
  await press('Thêm');
  expect(alerts()).toEqual([expect.stringContaining('Trình duyệt chưa cho phép')]);
  expect(named<HTMLInputElement>('input', 'Thêm trang web').value).toBe('tuoitre.vn');
});

test.each([
  ['192.168.1.1', 'mạng riêng'],
  ['hai từ.vn', 'Đây không phải địa chỉ trang web. Hãy nhập như vnexpress.net.'],
  ['about:config', 'Trình duyệt không cho tiện ích đọc các trang riêng của nó.'],
])('that “%s” cannot be added is said at its field, and no one is asked', async (typed, why) => {
  const { events } = renderOptions();
  await typeInto('Thêm trang web', typed);
  await press('Thêm');
  const field = named<HTMLInputElement>('input', 'Thêm trang web');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain(why);
  await typeInto('Thêm trang web', 'm.nhandan.vn');
  await press('Thêm');
  expect(status()).toContain('đã có trong danh sách');
  expect(events.onAllow).not.toHaveBeenCalled();
});

test('a site that was added can be taken away, and one that the browser withholds be asked for', async () => {
  const { events } = renderOptions();
  await press('Gỡ nhandan.vn');
  expect(events.onGiveBack).toHaveBeenCalledWith(['*://*.nhandan.vn/*']);
  await press('Cho phép đọc Báo Bắc Kạn');
  expect(events.onAllow.mock.calls[0]?.[0]).toContain('*://*.baobackan.vn/*');
  events.onAllow.mockResolvedValueOnce(false);
  await tick('Mọi trang web');
  await act(async () => {});
  expect(events.onAllow).toHaveBeenLastCalledWith(['*://*/*']);
  expect(named<HTMLInputElement>('input', 'Mọi trang web').checked).toBe(false);
});

test('a box that the browser does not follow goes back, and keeps the focus', async () => {
  const { events } = renderOptions();
  const box = named<HTMLInputElement>('input', 'Mọi trang web');
  events.onAllow.mockResolvedValueOnce(false);
  box.focus();
  await tick('Mọi trang web');
  expect(box.checked).toBe(false);
  expect(document.activeElement).toBe(box);
});

test('the welcome page can be come to again', () => {
  renderOptions();
  expect(named<HTMLAnchorElement>('a', 'Xem lại trang bắt đầu và bài đọc thử').pathname).toBe('/welcome.html');
});

test('all notes are deleted only once their number was typed, and can be brought back', async () => {
  const { events, removal } = renderOptions();
  await press('Xóa tất cả ghi chú…');
  const label = 'Gõ 1.234 để xác nhận';
  expect(document.activeElement).toBe(named('input', label));
  await typeInto(label, '1233');
  await press('Xóa tất cả');
  expect(alerts()).toEqual(['Chưa khớp: hãy gõ đúng số 1.234.']);
  expect(events.onRemoveAll).not.toHaveBeenCalled();
  await typeInto(label, '1.234');
  await press('Xóa tất cả');
  expect(events.onRemoveAll).toHaveBeenCalledOnce();
  await act(() => {
    removal.value = { phase: 'removed', count: 1234 };
  });
  expect(status()).toContain('Đã xóa 1.234 ghi chú.');
  await press('Hoàn tác');
  expect(events.onUndoRemoveAll).toHaveBeenCalledOnce();
});

test('keys are shown, those of every day first; where the browser opens no page for them, the steps are told', async () => {
  renderOptions();
  const rows = [...document.querySelectorAll('[aria-labelledby="keys-title"] tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['Đối chiếu trang này và mở bảng', 'Alt+K'],
    ['Số liệu tiếp theo trên trang', 'Alt+.'],
    ['Lệnh mới', 'Chưa đặt'],
  ]);
  await press('Đổi phím tắt');
  expect(alerts()[0]).toContain('trang quản lý tiện ích');
});

test('every mark that pages have has a sample, which the rules of pages give its line', () => {
  renderOptions();
  const shapes = [...document.querySelectorAll<HTMLElement>('.options-legend [data-shape]')].map((sample) => {
    expect(sample.textContent).toBe('215 tỷ đồng');
    return sample.dataset['shape'];
  });
  const marks = readFileSync(path.join(import.meta.dirname, '../../entrypoints/marks.css'), 'utf8');
  const lines = [...marks.matchAll(/::highlight\(doi-chieu-([\w-]+)\) \{\n {2}text-decoration:/g)].map(
    ([, shape]) => shape,
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(shapes.toSorted()).toEqual(lines.toSorted());
});

test('the libraries that are named are those of the package', () => {
  expect(LIBRARIES.map(({ module }) => module).sort()).toEqual(Object.keys(packageJson.dependencies).sort());
});
