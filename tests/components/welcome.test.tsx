import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPanelSay } from '../../components/say.ts';
import { welcomeTexts } from '../../components/texts/welcome.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import article from '../../data/practice.json' with { type: 'json' };
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { explainReport } from '../../lib/engine/explain-report.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import { readArticle } from '../../lib/page/read-at-once.ts';
import type { PageState } from '../../lib/session/state.ts';

const builtin = loadBuiltin();
const lang = signal<Lang>('vi');
const isOnToolbar = signal<boolean | null>(null);
const page = signal<PageState>({ phase: 'loading' });
const chosen = signal<ReadonlySet<number>>(new Set());
const onLang = vi.fn((next: Lang) => {
  lang.value = next;
});
const SITES = [
  { id: 'a', name: { vi: 'Báo Một', en: 'First newspaper' } },
  { id: 'b', name: { vi: 'Báo Hai', en: 'Second newspaper' } },
];

/** Draws the page; in Firefox, with no key for the panel, where nothing else is asked for. */
function draw(browser: 'chromium' | 'firefox' = 'firefox', openKey = ''): void {
  const say = createPanelSay(lang.value, { ...builtin.names, packs: builtin.packs });
  const more = { say, sources: builtin.packs, browser, openKey, sites: SITES, panel: 'about:blank', article };
  act(() => render(<Welcome {...{ lang, isOnToolbar, page, chosen, onLang }} {...more} />, document.body));
}

/** What the page script makes of the page as it is drawn. */
function check(): void {
  const reading = readArticle(document, 'https://us.example/welcome.html');
  if (!reading.ok) throw new Error(reading.code);
  const { text, title, lang: own } = reading.article;
  const report = explainReport(builtin.engineFor(builtin.packs).check(reading.article), {
    ...builtin.names,
    packs: builtin.packs,
  });
  act(() => {
    page.value = { phase: 'checked', report, text, struck: [], title, url: '', lang: own, fresh: true };
  });
}

const words = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const press = (name: string) =>
  act(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click());

beforeEach(() => {
  lang.value = 'vi';
  isOnToolbar.value = null;
  page.value = { phase: 'loading' };
  chosen.value = new Set();
  document.head.innerHTML = `<meta property="og:title" content="${article.title}">`;
});
afterEach(() => act(() => render(null, document.body)));

describe('the practice article', () => {
  test.each(['vi', 'en'] as const)('is what the page script reads, and nothing around it is (%s)', (language) => {
    lang.value = language;
    draw();
    check();
    // once more with what was made of it on the screen
    const reading = readArticle(document, null);
    if (!reading.ok) throw new Error(reading.code);
    const day = article.published.split('-').reverse().join('/');
    const lines = reading.article.text.split('\n').map((line) => line.trim());
    expect(lines.filter((line) => line !== '' && line !== day)).toEqual([article.title, ...article.paragraphs]);
    expect(reading.article.title).toBe(article.title);
    expect(reading.article.published).toBe(article.published);
  });

  test('stays Vietnamese on an English screen, which says so', () => {
    draw();
    expect(words('[role="status"]')).toBe('');
    press('English');
    expect(onLang).toHaveBeenCalledWith('en');
    expect(document.querySelector('[itemprop]')?.getAttribute('lang')).toBe('vi');
    expect(words('[itemprop]')).toContain(article.paragraphs[0]);
    expect(document.body.textContent).toContain(welcomeTexts('en').practice.gloss);
  });

  test('tells how many of the changed figures were looked at, and when all were', () => {
    draw();
    check();
    const state = page.value;
    if (state.phase !== 'checked') throw new Error('not checked');
    const numbers = (differs: boolean) =>
      state.report.figures.flatMap(({ verdict }, i) => ((verdict.kind === 'differs') === differs ? [i] : []));
    const [first, ...others] = numbers(true);
    expect(words('aside [role="status"]')).toBe('Bạn đã xem 0/5 con số khác nguồn');
    act(() => {
      chosen.value = new Set([first!, numbers(false)[0]!]);
    });
    expect(words('aside [role="status"]')).toBe('Bạn đã xem 1/5 con số khác nguồn');
    act(() => {
      chosen.value = new Set([first!, ...others]);
    });
    expect(words('aside [role="status"]')).toContain('đủ 5');
  });
});

describe('the steps', () => {
  test('the first is done once the button is on the toolbar', () => {
    draw('chromium', 'Alt+K');
    expect(words('.step')).toContain('đinh ghim');
    expect(words('.step')).toContain('Alt+K');
    act(() => {
      isOnToolbar.value = true;
    });
    expect(words('.step')).not.toContain('đinh ghim');
    expect(words('.step [role="status"]')).toBe(welcomeTexts('vi').pin.done);
  });

  test('each browser is told its own way', () => {
    draw('firefox');
    expect(words('.step')).toContain('bánh răng');
    expect(words('.step')).not.toMatch(/phím/);
  });

  test('the sites are named in the reader’s language', () => {
    draw();
    expect(words('ul')).toBe('Báo MộtBáo Hai');
    press('English');
    expect(words('ul')).toBe('First newspaperSecond newspaper');
  });
});

describe('the texts', () => {
  const flat = (value: unknown, path = ''): [string, string][] => {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function') return [[path, (value as (...args: number[]) => string)(3, 5)]];
    if (value === null) return [];
    return Object.entries(value as object).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));
  };
  const vi = flat(welcomeTexts('vi'));
  const en = flat(welcomeTexts('en'));

  test('are all there in both languages, and differ', () => {
    const paths = (texts: typeof vi) => texts.map(([path]) => path).filter((path) => path !== '.practice.gloss');
    expect(paths(en)).toEqual(paths(vi));
    for (const [path, text] of [...vi, ...en]) expect(text.trim(), path).not.toBe('');
    expect(vi.filter(([path, text]) => en.some(([p, t]) => p === path && t === text))).toEqual([]);
  });

  test('name no place: that is the data’s to say', () => {
    for (const [path, text] of [...vi, ...en]) expect(text, path).not.toMatch(/Bắc Kạn|Bac Kan/);
  });
});
