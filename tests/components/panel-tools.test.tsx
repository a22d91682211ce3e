import { describe, expect, test } from 'vitest';
import { LANGUAGE_NAMES } from '../../components/texts/language-names.ts';
import type { VerdictKind } from '../../lib/check/verdict.ts';
import { LANGS } from '../../lib/explain/lang.ts';
import { doing, press, renderPanel } from './render-panel.tsx';
import { samplePage } from './sample-report.ts';

type Panel = ReturnType<typeof renderPanel>;
/** The languages that the panel does not speak already. */
const OTHERS = LANGS.filter((lang) => lang !== 'vi').map((lang) => LANGUAGE_NAMES[lang]);
const menu = (panel: Panel) => panel.one('.bar [aria-haspopup="menu"]');
const entries = (panel: Panel) => panel.all('.bar [role="menuitem"]');
const openMenu = (panel: Panel) => doing(() => menu(panel).click());
const shownFigures = (panel: Panel) =>
  panel.all('article[data-verdict]').map(({ id }) => Number(id.replace('figure-', '')));

describe('the menu of the panel', () => {
  test('has what can be done with the page and the panel, each doing it', async () => {
    const panel = renderPanel();
    await openMenu(panel);
    expect(menu(panel).getAttribute('aria-expanded')).toBe('true');
    expect(entries(panel).map(({ textContent }) => textContent)).toEqual([
      'Đối chiếu lại',
      'Ẩn dấu trên trang web này',
      'So với bài khác…',
      'Lưu báo cáo (HTML)',
      'Lưu báo cáo (Markdown)',
      'Lấy trang này làm nguồn',
      'Kiểm tra văn bản',
      'Tất cả ghi chú',
      'Nguồn đối chiếu',
      ...OTHERS,
      'Cài đặt',
      'Hướng dẫn bắt đầu',
      'Phím tắt',
      'Giới thiệu',
    ]);
    const does = {
      recheck: panel.events.onRecheck,
      marks: panel.events.onMarksHere,
      compare: panel.events.onCompare,
      'report-html': panel.events.onReport,
      'check-text': panel.events.onCheckText,
      'take-source': panel.events.onTakeSource,
      options: panel.events.onOptions,
    };
    await openMenu(panel);
    for (const [entry, event] of Object.entries(does)) {
      await openMenu(panel);
      await doing(() => panel.one(`[data-entry="${entry}"]`).click());
      expect(event).toHaveBeenCalledOnce();
    }
    expect(panel.events.onMarksHere).toHaveBeenCalledWith(false);
    expect(panel.events.onReport).toHaveBeenCalledWith('html');
    expect(document.activeElement).toBe(menu(panel));
  });

  test('the tab of the sources makes one of the page as well', async () => {
    const panel = renderPanel();
    await doing(() => panel.one('#tab-source').click());
    await doing(() => panel.one('[data-action="take-source"]').click());
    expect(panel.events.onTakeSource).toHaveBeenCalledOnce();
  });

  test('says the other way round where the marks of the site are hidden', async () => {
    const panel = renderPanel({ marksHere: false });
    await openMenu(panel);
    expect(panel.one('[data-entry="marks"]').textContent).toBe('Hiện dấu trên trang web này');
  });

  test('on a page that cannot be checked has nothing that needs a report', async () => {
    const panel = renderPanel({ view: { kind: 'problem', code: 'frame-or-pdf' } });
    await openMenu(panel);
    expect(
      panel.all(
        '[data-entry^="report"], [data-entry="recheck"], [data-entry="marks"], [data-entry="take-source"], [data-entry="compare"]',
      ),
    ).toEqual([]);
    expect(entries(panel).length).toBeGreaterThan(4);
  });

  test('is walked by arrows, Home and End, and closed by Escape, the focus going back', async () => {
    const panel = renderPanel();
    await openMenu(panel);
    const all = entries(panel);
    expect(document.activeElement).toBe(all[0]);
    const walk = (key: string) => press(document.activeElement!, key);
    walk('ArrowDown');
    expect(document.activeElement).toBe(all[1]);
    walk('End');
    expect(document.activeElement).toBe(all.at(-1));
    walk('ArrowDown');
    expect(document.activeElement).toBe(all[0]);
    walk('ArrowUp');
    expect(document.activeElement).toBe(all.at(-1));
    walk('Home');
    await doing(() => walk('Escape'));
    expect(entries(panel)).toEqual([]);
    expect(document.activeElement).toBe(menu(panel));
  });

  test('is closed by a press elsewhere', async () => {
    const panel = renderPanel();
    await openMenu(panel);
    await doing(() => panel.one('main').dispatchEvent(new Event('pointerdown', { bubbles: true })));
    expect(entries(panel)).toEqual([]);
  });
});

describe('the tabs', () => {
  test('have their counts, and show one part at a time, by press or by arrow keys', async () => {
    const panel = renderPanel();
    const tabs = panel.all('[role="tab"]');
    expect(tabs.map(({ textContent }) => textContent?.trim())).toEqual(['Số liệu 13', 'Ghi chú 0', 'Nguồn']);
    const shown = () => panel.all('[role="tabpanel"]').map(({ hidden }) => !hidden);
    expect(shown()).toEqual([true, false, false]);
    tabs[0]?.focus();
    for (const [key, expected] of [
      ['ArrowRight', 1],
      ['End', 2],
      ['ArrowRight', 0],
      ['ArrowLeft', 2],
      ['Home', 0],
    ] as const) {
      await doing(() => press(document.activeElement!, key));
      expect(shown().indexOf(true)).toBe(expected);
      expect(tabs.map(({ tabIndex }) => tabIndex).indexOf(0)).toBe(expected);
      expect(document.activeElement).toBe(tabs[expected]);
    }
    for (const tab of tabs)
      expect(document.getElementById(tab.getAttribute('aria-controls')!)?.getAttribute('aria-labelledby')).toBe(tab.id);
  });

  test('tell of drafts that are not saved', () => {
    const draft = {
      id: 'd',
      slot: 'figure:0:9%',
      why: 'place' as const,
      about: '9%',
      text: 'Hỏi',
      tags: [],
      on: 'figure' as const,
      discarded: false,
    };
    expect(renderPanel().one('#tab-notes').textContent).not.toContain('bản nháp');
    expect(renderPanel({ looseDrafts: [draft] }).one('#tab-notes').textContent).toContain('có bản nháp chưa lưu');
  });
});

describe('the filter', () => {
  test('shows the figures of one kind, and all again when it is pressed once more', async () => {
    const panel = renderPanel();
    const chips = panel.all('.chip');
    expect(chips.map(({ textContent }) => textContent?.trim())).toEqual([
      'Tất cả',
      'Khác 1',
      'Lệch chỉ tiêu 2',
      'Chưa rõ 1',
      'Khớp, đạt 6',
      'Không so 3',
    ]);
    const chip = panel.one('[data-filter="missed"]');
    for (const pressed of [true, false]) {
      await doing(() => chip.click());
      expect(chip.getAttribute('aria-pressed')).toBe(String(pressed));
      expect(shownFigures(panel).length === 2).toBe(pressed);
    }
  });

  test('says of what agrees whether it matches the source, reaches a target, or both', () => {
    const chipOf = (...kinds: readonly VerdictKind[]) => {
      const figures = samplePage.report.figures.filter(({ verdict }) => ['differs', ...kinds].includes(verdict.kind));
      const page = { ...samplePage, report: { ...samplePage.report, figures, arithmetic: [] } };
      const panel = renderPanel({ view: { kind: 'checked', fresh: true, page } });
      return panel.one('[data-filter="agrees"]').textContent?.trim();
    };
    expect(chipOf('match', 'consistent')).toMatch(/^Khớp \d$/);
    expect(chipOf('target-met', 'target-exceeded')).toMatch(/^Đạt \d$/);
    expect(chipOf('match', 'target-met')).toMatch(/^Khớp, đạt \d$/);
  });

  test('is not there on a page whose figures are all of one kind', () => {
    const figures = samplePage.report.figures.filter(({ verdict }) => verdict.kind === 'match');
    const report = { ...samplePage.report, figures, arithmetic: [] };
    expect(
      renderPanel({ view: { kind: 'checked', fresh: true, page: { ...samplePage, report } } }).all('.chip'),
    ).toEqual([]);
  });
});

test('the order of the page is that of the page, whatever the verdicts', async () => {
  const panel = renderPanel();
  const select = panel.one<HTMLSelectElement>('select');
  await doing(() => {
    select.value = 'page';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(shownFigures(panel)).toEqual(samplePage.report.figures.map((_, index) => index));
});

describe('the strip', () => {
  test('is one picture that says the verdicts in the page’s order, equal neighbours together', () => {
    const strip = renderPanel().one('.strip');
    expect(strip.getAttribute('role')).toBe('img');
    expect(strip.getAttribute('aria-label')).toBe(
      'Theo thứ tự trong bài: 1 khác nguồn, 1 chưa đủ căn cứ, 1 khớp, 1 không mâu thuẫn, 1 khớp, 1 vượt chỉ tiêu, 1 không mâu thuẫn, 1 chưa đạt chỉ tiêu, 1 khác mức đề ra, 1 đạt chỉ tiêu, 1 khác địa bàn, 1 nguồn không nêu, 1 khác kỳ báo cáo',
    );
    expect(strip.querySelectorAll('i')).toHaveLength(13);
  });

  test('counts figures in English without a wrong number of the verb', () => {
    const kinds = ['match', 'consistent'];
    const figures = samplePage.report.figures.filter(({ verdict }) => kinds.includes(verdict.kind));
    const [first] = figures;
    const report = { ...samplePage.report, figures: [first!, first!, first!], arithmetic: [] };
    const view = { kind: 'checked', fresh: true, page: { ...samplePage, report } } as const;
    const label = renderPanel({ view, lang: 'en' }).one('.strip').getAttribute('aria-label');
    expect(label).toMatch(/^In the order of the page: (?:matches|consistent) \(3\)$/);
  });

  test('brings a card into view by arrow keys, and goes to it by Enter or a press', async () => {
    const panel = renderPanel();
    const strip = panel.one('.strip');
    strip.focus();
    await doing(() => press(strip, 'End'));
    await doing(() => press(strip, 'ArrowLeft'));
    await doing(() => press(strip, 'ArrowLeft'));
    expect(panel.scrolled).toHaveBeenLastCalledWith(panel.card(10));
    expect(document.activeElement).toBe(strip);
    await doing(() => press(strip, 'Enter'));
    expect(document.activeElement).toBe(panel.card(10)!.querySelector('[data-head]'));
    await doing(() => panel.one('[data-box="2"]').dispatchEvent(new Event('pointerdown', { bubbles: true })));
    expect(document.activeElement).toBe(panel.card(2)!.querySelector('[data-head]'));
  });

  test('of a page with very many figures has only those that can be compared', () => {
    const { figures } = samplePage.report;
    const many = Array.from({ length: 10 }, () => figures).flat();
    const report = { ...samplePage.report, figures: many, arithmetic: [] };
    const panel = renderPanel({ view: { kind: 'checked', fresh: true, page: { ...samplePage, report } } });
    expect(panel.all('.strip i')).toHaveLength(90);
  });
});

test('the source says what of it the page names, and its numbers over the years', async () => {
  const panel = renderPanel();
  await doing(() => panel.one('#tab-source').click());
  const words = panel.one('#of-source').textContent;
  expect(words).toContain('Bài này nói tới 9/16 số liệu của nguồn.');
  const heads = panel.all('.indicators thead th').map(({ textContent }) => textContent);
  expect(heads).toEqual(['Chỉ tiêu', '2015', '2016', 'Chỉ tiêu 2017']);
  const row = panel
    .all('.indicators tbody tr')
    .find((one) => one.textContent?.includes('Tỷ lệ hộ nghèo') && one.textContent.includes('2,88%'))!;
  expect(row.textContent).toContain('3,2% (suy ra)');
  expect(words).toContain('142%');
});
