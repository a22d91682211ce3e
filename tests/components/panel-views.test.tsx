import { describe, expect, test } from 'vitest';
import { type PanelView, viewOf } from '../../components/panel-props.ts';
import { textsOf } from '../../components/texts/index.ts';
import type { ProblemCode } from '../../lib/session/state.ts';
import { doing, renderPanel } from './render-panel.tsx';
import { samplePage } from './sample-report.ts';

const LANGS = ['vi', 'en'] as const;
const PROBLEMS: readonly ProblemCode[] = [
  'no-article',
  'too-long',
  'other-language',
  'page-silent',
  'engine-failed',
  'background-gone',
  'extension-gone',
  'no-access',
  'browser-page',
  'frame-or-pdf',
];

describe.each(LANGS)('every state of the panel, %s', (lang) => {
  const texts = textsOf(lang);

  test.each(['loading', 'checking'] as const)('%s', (kind) => {
    const panel = renderPanel({ view: { kind }, lang });
    expect(panel.one('h2').textContent).toBe(texts[kind].title);
    expect(panel.one('.visually-hidden [role=status]').textContent).toBe(texts[kind].title);
    expect(panel.one('[data-view]').dataset.view).toBe(kind);
  });

  test.each(PROBLEMS)('problem: %s', (code) => {
    const panel = renderPanel({ view: { kind: 'problem', code }, lang });
    const problem = panel.one(`[data-problem="${code}"]`);
    const { title, next, action } = texts.problems[code];
    expect(problem.querySelector('h2')?.textContent).toBe(title);
    expect(problem.querySelector('p')?.textContent).toBe(next);
    const button = problem.querySelector('button');
    expect(button?.textContent ?? null).toBe(action);
    button?.click();
    expect(panel.events.onRecheck).toHaveBeenCalledTimes(action === null ? 0 : 1);
  });

  test('checked: title, counts, the comparable before the unclear before the folded', () => {
    const panel = renderPanel({ lang });
    expect(panel.one('.head-title').textContent).toBe(samplePage.title);
    expect(panel.one('.summary-line').textContent).toContain('13');
    expect(panel.one('.summary-line').textContent).toContain('9');
    const headings = panel.all('h2').map((heading) => heading.textContent);
    const { sections } = texts;
    expect(headings).toEqual([
      sections.comparable,
      lang === 'vi' ? 'Chưa đủ căn cứ' : 'Not enough to go on',
      sections.others,
      sections.arithmetic,
      expect.stringContaining(sections.source),
    ]);
    expect(panel.all('.fold h3').map((fold) => fold.textContent?.trim())).toEqual([
      ...(lang === 'vi'
        ? ['Khác kỳ báo cáo', 'Khác địa bàn', 'Nguồn không nêu']
        : ['Another period', 'Another place', 'Not in the source']),
    ]);
    expect(panel.one('.visually-hidden [role=status]').textContent).toBe(texts.announceChecked(13, 9));
  });

  test('a page that is not about the city says so, and why, without being asked', () => {
    const page = { ...samplePage.report.page, relevant: 'no' as const, score: 0.03 };
    const report = { ...samplePage.report, page, figures: [], arithmetic: [] };
    const panel = renderPanel({ view: { kind: 'checked', fresh: true, page: { ...samplePage, report } }, lang });
    expect(panel.one('.judgement-says').textContent).toBe(
      lang === 'vi'
        ? 'Bài viết không nói về kết quả hay chỉ tiêu của Thành phố Bắc Kạn'
        : 'Not about the results or targets of Bắc Kạn city',
    );
    expect(panel.one('.visually-hidden [role=status]').textContent).toBe(panel.one('.judgement-says').textContent);
    expect(panel.one<HTMLDetailsElement>('.judgement details').open).toBe(true);
    expect(panel.one('.judgement-score').textContent).toContain('3%');
    expect(panel.words()).toContain(texts.judgement.noHint);
    expect(panel.all('article')).toEqual([]);
  });

  test('a page being checked again keeps its report on the screen', async () => {
    const panel = renderPanel({ lang });
    await doing(() => {
      panel.signals.view.value = { kind: 'checked', page: samplePage, fresh: false };
    });
    expect(panel.one('.head-stale').textContent).toBe(texts.stale);
    expect(panel.all('article').length).toBeGreaterThan(0);
    // a screen reader is not told of every check that comes out the same
    expect(panel.one('.visually-hidden [role=status]').textContent).toBe(texts.announceChecked(13, 9));
  });

  test('a check that the reader asked for is said to be done, though nothing has changed', async () => {
    const panel = renderPanel({ lang });
    const said = () => panel.one('.foot [role=status]').textContent;
    await doing(() => panel.one('[data-action="recheck"]').click());
    expect(panel.events.onRecheck).toHaveBeenCalledOnce();
    for (const [fresh, words] of [
      [false, ''],
      [true, texts.footer.rechecked],
    ] as const) {
      await doing(() => {
        panel.signals.view.value = { kind: 'checked', page: samplePage, fresh };
      });
      expect(said()).toBe(words);
    }
    await doing(() => {
      panel.signals.view.value = { kind: 'checked', page: { ...samplePage, url: 'https://a.vn/khac' }, fresh: true };
    });
    expect(said()).toBe('');
  });

  test('the page’s words are marked as of its own language, the source’s as Vietnamese', () => {
    const panel = renderPanel({ view: { kind: 'checked', fresh: true, page: { ...samplePage, lang: 'en-GB' } }, lang });
    expect(panel.one('.head-title').lang).toBe('en-GB');
    const [ofPage, ofSource] = panel.all('.pair .quote').map((quote) => quote.lang);
    expect([ofPage, ofSource]).toEqual(['en-GB', 'vi']);
    expect(panel.one('.sum-figures button').lang).toBe('en-GB');
  });
});

test('the page’s state becomes the panel’s view', () => {
  const { report, text, struck, title, url } = samplePage;
  const page = { report, text, struck, title, url, lang: 'en' };
  const expected: PanelView = { kind: 'checked', page, fresh: false };
  expect(viewOf({ phase: 'checked', ...page, fresh: false })).toEqual(expected);
  for (const lang of [null, ''])
    expect(viewOf({ phase: 'checked', ...page, lang, fresh: true })).toMatchObject({ page: { lang: 'vi' } });
  expect(viewOf({ phase: 'loading' })).toEqual({ kind: 'loading' });
  expect(viewOf({ phase: 'failed', problem: { code: 'too-long' } })).toEqual({ kind: 'problem', code: 'too-long' });
});

test.each([
  ['judge-too-long', 'too-long'],
  ['judge-too-many-figures', 'too-long'],
  ['judge-other-language', 'other-language'],
  ['judge-no-article', 'no-article'],
])('what was not read (%s) is a problem, and no judgement of the page', (code, problem) => {
  const page = { ...samplePage.report.page, relevant: 'no' as const, reasons: [{ code, params: {} }] };
  const report = { ...samplePage.report, page, figures: [], arithmetic: [] };
  expect(viewOf({ phase: 'checked', ...samplePage, report, fresh: true })).toEqual({ kind: 'problem', code: problem });
});

test('the language changes the whole screen at once', async () => {
  const panel = renderPanel();
  expect(panel.one('.panel').lang).toBe('vi');
  panel.one('[data-lang="en"]').click();
  expect(panel.events.onLang).toHaveBeenCalledWith('en');
  await doing(() => {
    panel.signals.lang.value = 'en';
  });
  expect(panel.one('.panel').lang).toBe('en');
  expect(panel.one('[data-lang="en"]').getAttribute('aria-pressed')).toBe('true');
  expect(panel.words()).toContain('Comparable with the source');
  expect(panel.words()).not.toContain('So được với nguồn');
});

describe('all notes', () => {
  test('are reached from the foot, on a page of their own', () => {
    const panel = renderPanel();
    const link = panel.one<HTMLAnchorElement>('[data-action="all-notes"]');
    expect(link.textContent).toBe('Tất cả ghi chú của mọi trang');
    expect(new URL(link.href).pathname).toBe('/notes.html');
    expect(panel.words()).not.toContain('Gỡ tiện ích là mất ghi chú');
    panel.close();
  });

  test('a reminder of a backup leads there, and can be put off', async () => {
    const panel = renderPanel({ remind: true });
    const reminder = panel.one('[data-reminder]');
    expect(reminder.textContent).toContain('Gỡ tiện ích là mất ghi chú. Hãy sao lưu.');
    expect(new URL(reminder.querySelector('a')!.href).hash).toBe('#sao-luu');
    await doing(() => reminder.querySelector('button')!.click());
    expect(panel.events.onPutOffBackup).toHaveBeenCalledOnce();
    panel.close();
  });
});
