import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Compare } from '../../components/compare/Compare.tsx';
import type { Lang } from '../../components/panel-props.ts';
import { createPanelSay } from '../../components/say.ts';
import { compareTexts } from '../../components/texts/compare.ts';
import { textsOf } from '../../components/texts/index.ts';
import { comparePages } from '../../lib/compare/compare-pages.ts';
import { tellComparison } from '../../lib/compare/told.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import type { SidePage, SideStanding } from '../../lib/session/compared-side.ts';
import type { Compared, Offer, PasteFault } from '../../lib/session/comparing.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine, pack } from '../world.ts';
import { folded } from './on-cards.ts';
import { doing, press, type } from './render-panel.tsx';

const names = { ...loadBuiltin().names, packs: [pack] };

function page(url: string, ...paragraphs: readonly string[]): SidePage {
  const article = articleFromText({ title: `Tin của ${url.slice(-3)} <b>`, paragraphs }, { published: '2017-02-10' });
  const { text, title, lang } = article;
  return { phase: 'checked', report: engine.check(article), text, struck: [], title, url, lang, fresh: true };
}
const FOREST = 'Năm 2016, thành phố Bắc Kạn trồng mới 100 ha rừng.';
const HERE = page(
  'https://a.vn/mot',
  'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 397 lao động.',
  'Năm 2016, tỷ lệ hộ nghèo của thành phố Bắc Kạn là 2,88%.',
  FOREST,
);
const THERE = page(
  'https://b.vn/hai',
  'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động.',
  'Năm 2016, tỷ lệ hộ nghèo của thành phố Bắc Kạn là 2,88%.',
  'Năm 2016, thành phố Bắc Kạn kết nạp 90 đảng viên.',
);

const figuresOf = (of: SidePage) => ({
  text: of.text,
  figures: of.report.figures.map(({ figure }) => figure),
  published: of.report.page.published ?? null,
});
const COMPARED: Compared = {
  comparison: tellComparison(comparePages(figuresOf(HERE), figuresOf(THERE), engine.lexicons), names),
  pages: { here: HERE, there: THERE },
};

beforeEach(() => {
  // a document without a screen has no modal dialogs
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

interface Start {
  compared?: Compared | null;
  chosen?: boolean;
  standing?: SideStanding;
  offers?: readonly Offer[] | null;
  fault?: PasteFault;
  failed?: boolean;
  lang?: Lang;
}

function renderCompare(start: Start = {}) {
  const side = (of: SidePage, standing: SideStanding) => ({
    state: signal({ page: of, standing }),
    show: vi.fn(),
    onPageReady: vi.fn(),
    close: vi.fn(),
  });
  const state = {
    here: signal(side(HERE, 'shown')),
    there: signal(start.chosen === false ? null : side(THERE, start.standing ?? 'shown')),
    compared: signal(start.compared === undefined ? COMPARED : start.compared),
    failed: signal(start.failed ?? false),
    offers: signal(start.offers === undefined ? [] : start.offers),
    pasting: signal(false),
    pasteFault: signal(start.fault ?? null),
  };
  const events = {
    onChoose: vi.fn(),
    onPaste: vi.fn(),
    onLook: vi.fn(),
    onChooseOther: vi.fn(),
    onAgain: vi.fn(),
    onShow: vi.fn(),
    onCopy: vi.fn(async (_text: string) => true),
    onClose: vi.fn(),
  };
  const lang = signal<Lang>(start.lang ?? 'vi');
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  act(() =>
    render(
      <Compare
        state={state}
        lang={lang}
        textsOf={textsOf}
        sayOf={(asked) => createPanelSay(asked, names)}
        {...events}
      />,
      root,
    ),
  );
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return { root, state, events, lang, all, words: () => (root.textContent ?? '').replace(/\s+/g, ' ') };
}

const button = (all: (selector: string) => HTMLElement[], name: string) => {
  const found = all('button').find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

describe('two pages', () => {
  test('are named with title, site and day, and the result is one sentence', () => {
    const { words, all } = renderCompare();
    expect(all('[role="dialog"], dialog')).toHaveLength(1);
    expect(words()).toContain('Bài này Tin của mot <b>');
    expect(words()).toContain('Bài kia Tin của hai <b>');
    expect(words()).toContain('a.vn · 10/2/2017'.replace(' ', '\u00a0').replace(/\s/g, ' '));
    expect(all('[data-result]')[0]?.textContent).toBe('1 số liệu chênh nhau, 1 giống nhau');
    expect(document.activeElement).toBe(all('[data-result]')[0]);
  });

  test('what is apart is a card with both numbers in its name and its sentence, what agrees a line', async () => {
    const { all } = renderCompare();
    const articles = all('article');
    expect(articles.map(({ dataset }) => dataset['standing'])).toEqual(['apart', 'same']);
    const [apart, same] = articles;
    const name = document.getElementById(apart!.getAttribute('aria-labelledby')!)!.textContent;
    expect(name).toContain('Chênh nhau');
    expect(name).toContain('bài này 397 lao động, bài kia 379 lao động');
    expect(folded(apart!.textContent)).toContain(
      'Bài này viết 397 lao động, bài kia viết 379 lao động: chênh 18 người',
    );
    const head = same!.querySelector('button')!;
    expect(head.getAttribute('aria-expanded')).toBe('false');
    await doing(() => head.click());
    expect(same!.textContent).toContain('Hai bài cùng viết 2,88%.');
  });

  test('each number leads to its place in its page', async () => {
    const { all, events } = renderCompare();
    await doing(() => button(all, 'Xem ở bài này: ').click());
    const [pair] = COMPARED.comparison.pairs;
    expect(events.onShow).toHaveBeenLastCalledWith('here', pair!.here);
    await doing(() => button(all, 'Xem ở bài kia: ').click());
    expect(events.onShow).toHaveBeenLastCalledWith('there', pair!.there);
  });

  test('what only one has is listed with its count, each line leading there', async () => {
    const { all, events } = renderCompare();
    const folds = all('details');
    expect(folds.map((fold) => fold.querySelector('h3')?.textContent)).toEqual([
      'Chỉ bài này có: 1',
      'Chỉ bài kia có: 1',
    ]);
    expect(folds[0]?.textContent).toContain('100 ha');
    expect(folds[1]?.textContent).toContain('90 đảng viên');
    await doing(() => folds[1]!.querySelector<HTMLElement>('li button')!.click());
    expect(events.onShow).toHaveBeenLastCalledWith('there', COMPARED.comparison.only.there[0]);
  });

  test('the keys go from pair to pair and among the buttons of one; each pair is one stop of Tab', async () => {
    const { all } = renderCompare();
    const [apart, same] = all('article');
    const buttons = [...apart!.querySelectorAll<HTMLElement>('button')];
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    buttons[0]!.focus();
    await doing(() => press(buttons[0]!, 'ArrowRight'));
    expect(document.activeElement).toBe(buttons[1]);
    await doing(() => press(buttons[1]!, 'ArrowDown'));
    expect(document.activeElement).toBe(same!.querySelector('button'));
    await doing(() => press(document.activeElement!, 'ArrowUp'));
    expect(document.activeElement).toBe(buttons[0]);
  });

  test('the result can be taken along as text, and the screen closed', async () => {
    const { all, events, words } = renderCompare();
    await doing(() => button(all, 'Sao chép kết quả').click());
    const text = events.onCopy.mock.calls[0]![0];
    expect(text).toContain('https://a.vn/mot');
    expect(text).toContain('https://b.vn/hai');
    expect(text).toContain('1 số liệu chênh nhau, 1 giống nhau.');
    expect(text).toContain('“397 lao động”');
    expect(words()).toContain('Đã sao chép.');
    await doing(() => button(all, 'Về bảng').click());
    expect(events.onClose).toHaveBeenCalled();
  });

  test('are told of in English, too, and no word accuses', async () => {
    const { lang, words } = renderCompare();
    await doing(() => {
      lang.value = 'en';
    });
    expect(words()).toContain('1 figure apart, 1 the same');
    expect(words()).toContain('18 people apart');
    expect(words()).not.toMatch(/\b(?:differs|khác nguồn)\b/);
  });
});

test.each([
  ['waiting', 'Đang tải hoặc đối chiếu lại'],
  ['translated', 'đang được dịch tự động'],
  ['left', 'đã chuyển sang trang khác'],
  ['closed', 'không còn mở ở thẻ trình duyệt nào'],
  ['silent', 'không còn trả lời'],
] as const)('a page that is %s is said to be, and what was compared stays', (standing, told) => {
  const { words, all } = renderCompare({ standing });
  expect(all('.of-there [role="status"]')[0]?.textContent).toContain(told);
  expect(words()).toContain('1 số liệu chênh nhau');
});

test('a pasted text leads nowhere: its words stand there instead', () => {
  const { all, words } = renderCompare({ standing: 'text' });
  expect(all('button').some((one) => one.getAttribute('aria-label')?.startsWith('Xem ở bài kia'))).toBe(false);
  expect(words()).toContain('tạo việc làm cho 379 lao động');
});

test('a failure has its next step', async () => {
  const { all, events } = renderCompare({ failed: true, compared: null });
  expect(all('[role="alert"]')[0]?.textContent).toContain('Chưa so được');
  await doing(() => button(all, 'Thử lại').click());
  expect(events.onAgain).toHaveBeenCalled();
});

describe('choosing', () => {
  const offers: readonly Offer[] = [
    { tabId: 2, page: THERE, shared: 2 },
    { tabId: null, page: page('https://c.vn/bax', FOREST), shared: 0 },
  ];

  test('offers pages with what they have in common, and says which have no tab', async () => {
    const { all, events } = renderCompare({ chosen: false, compared: null, offers });
    const buttons = all('.compare-offers button');
    expect(buttons[0]?.textContent).toContain('2 chỉ tiêu chung');
    expect(buttons[1]?.textContent).toContain('đã đóng');
    await doing(() => buttons[0]!.click());
    expect(events.onChoose).toHaveBeenCalledWith(offers[0]);
  });

  test('says what to do where there is none', () => {
    const { words } = renderCompare({ chosen: false, compared: null, offers: [] });
    expect(words()).toContain('Chưa có bài nào khác được đối chiếu. Hãy mở bài kia ở một thẻ trình duyệt khác');
  });

  test('takes a text, and says why not', async () => {
    const { all, events } = renderCompare({ chosen: false, compared: null, fault: 'no-figures' });
    const field = all('textarea')[0] as HTMLTextAreaElement;
    await doing(() => type(field, FOREST));
    await doing(() => button(all, 'So với văn bản này').click());
    expect(events.onPaste).toHaveBeenCalledWith(FOREST);
    expect(all('[role="alert"]')[0]?.textContent).toContain('Không tìm thấy số liệu nào');
  });
});

/** Every text by its path; functions are called with a number and words. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String((value as (...args: unknown[]) => string)(2, true))]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  );
}

test('both languages have the same texts, none empty but for what needs no words, none left untranslated', () => {
  const [vi, en] = [flatten(compareTexts('vi')), flatten(compareTexts('en'))];
  expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
  const silent = new Set(['standings.shown', 'standings.text']);
  for (const [path, text] of [...vi, ...en]) if (!silent.has(path)) expect(text.trim(), path).not.toBe('');
  for (const [path, text] of en) expect(text.replace(/Đối chiếu/g, ''), path).not.toMatch(/[ăâđêôơưạ-ỹ]/i);
});
