import { describe, expect, test } from 'vitest';
import { type PanelView, viewOf } from '../../components/panel-props.ts';
import { textsOf } from '../../components/texts/index.ts';
import type { ProblemCode } from '../../lib/session/state.ts';
import { folded } from './on-cards.ts';
import { doing, renderPanel } from './render-panel.tsx';
import { samplePage } from './sample-report.ts';
import { sampleSource } from './sample-source.ts';

const LANGS = ['vi', 'en'] as const;
const PROBLEMS: readonly ProblemCode[] = [
  'no-article',
  'too-long',
  'translated',
  'other-language',
  'page-silent',
  'engine-failed',
  'background-gone',
  'extension-gone',
  'no-access',
  'browser-page',
  'tab-gone',
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
    const { title, next, again } = texts.problems[code];
    expect(problem.querySelector('h2')?.textContent).toBe(title);
    expect(problem.querySelector('p')?.textContent).toBe(next);
    const buttons = [...problem.querySelectorAll('button')];
    const retry = buttons.find(({ textContent }) => textContent === again);
    expect(retry === undefined).toBe(again === null);
    retry?.click();
    expect(panel.events.onRecheck).toHaveBeenCalledTimes(again === null ? 0 : 1);
    // the first button is the one that can help, where any can
    const helpless = code === 'browser-page' || code === 'tab-gone';
    expect(buttons.filter(({ className }) => className === 'primary')).toHaveLength(helpless ? 0 : 1);
  });

  test('checked: the title, the result, what needs a look, what agrees, then what is not compared', () => {
    const panel = renderPanel({ lang });
    expect(panel.one('h1').textContent).toBe('Đối chiếu');
    expect(panel.all('h2')[0]?.textContent).toBe(samplePage.title);
    expect(panel.all('h2')[0]?.title).toBe(samplePage.title);
    const result = {
      vi: '1 số liệu khác nguồn, 1 chưa đạt chỉ tiêu, 1 khác mức đề ra, 4 khớp, 2 đạt chỉ tiêu, 1 chưa rõ',
      en: '1 figure differs from the source, 1 misses its target, 1 is off the level set, 4 match, 2 meet their targets, 1 unclear',
    }[lang];
    expect(folded(panel.one('.result-says').textContent)).toBe(result);
    expect(panel.one('.result-says em').textContent).not.toContain(lang === 'vi' ? 'khớp' : 'match');
    expect(folded(panel.one('.result-ground').textContent)).toContain(
      lang === 'vi' ? '9 trong 13 số liệu' : '9 of 13 figures',
    );
    const { sections } = texts;
    expect(panel.all('#of-figures h2').map((heading) => heading.textContent)).toEqual([
      sections.agrees.both,
      sections.otherPeriods,
      sections.beside,
      sections.arithmetic,
    ]);
    expect(panel.all('.fold h3').map((fold) => fold.textContent?.trim())).toEqual(
      lang === 'vi' ? ['Khác địa bàn', 'Nguồn không nêu'] : ['Another place', 'Not in the source'],
    );
    expect(panel.one('.visually-hidden [role=status]').textContent).toBe(texts.announceChecked(result));
  });

  test('a page that was checked while all sources were off says so, and leads to them; nothing is said of the page', () => {
    const page = { ...samplePage.report.page, relevant: 'no' as const };
    const report = { ...samplePage.report, packs: [], page };
    const panel = renderPanel({
      view: { kind: 'checked', fresh: true, page: { ...samplePage, report } },
      lang,
      sources: [],
    });
    const { title, next } = texts.noSource;
    expect(folded(panel.one('.result-says').textContent)).toBe(title);
    expect(panel.one('.visually-hidden [role=status]').textContent).toBe(`${title}. ${next}`);
    expect(panel.one<HTMLAnchorElement>('.result a').getAttribute('href')).toContain('sources.html');
    expect(panel.words()).not.toContain(page.reasons[0]?.text?.[lang]);
  });

  test('a page that is not about the city says so, and why, without being asked', () => {
    const page = { ...samplePage.report.page, relevant: 'no' as const, score: 0.03 };
    const report = { ...samplePage.report, page, figures: [], arithmetic: [] };
    const panel = renderPanel({ view: { kind: 'checked', fresh: true, page: { ...samplePage, report } }, lang });
    expect(folded(panel.one('.result-says').textContent)).toBe(
      lang === 'vi'
        ? 'Bài viết không nói về kết quả hay chỉ tiêu của Thành phố Bắc Kạn'
        : 'Not about the results or targets of Bắc Kạn city',
    );
    expect(panel.one('.visually-hidden [role=status]').textContent).toBe(folded(panel.one('.result-says').textContent));
    expect(folded(panel.one('.result-ground').textContent)).toContain(page.reasons[0]?.text?.[lang]);
    expect(panel.words()).toContain(texts.judgement.noHint);
    expect(panel.all('article[data-verdict]')).toEqual([]);
  });

  test('a page with nothing to compare says why, by reasons, and what the source has', () => {
    const figures = samplePage.report.figures.filter(({ verdict }) =>
      ['other-place', 'other-period', 'not-in-resolution'].includes(verdict.kind),
    );
    const report = { ...samplePage.report, figures, arithmetic: [] };
    const panel = renderPanel({ view: { kind: 'checked', fresh: true, page: { ...samplePage, report } }, lang });
    expect(folded(panel.one('.result-says').textContent)).toBe(texts.result.nothing);
    expect(folded(panel.one('.result-ground').textContent)).toBe(
      lang === 'vi'
        ? 'Bài nêu 3 số liệu: 1 của năm hoặc kỳ khác, 1 của nơi khác và 1 không có trong nguồn. Nguồn chỉ có số năm 2016 và chỉ tiêu năm 2017.'
        : 'The page has 3 figures: 1 of another year or period, 1 of another place and 1 missing from the source. The source has only 2016 and targets for 2017.',
    );
    expect(panel.all('.strip')).toEqual([]);
  });

  test('calls what the source has what it is, where that is targets alone', () => {
    const figures = samplePage.report.figures.filter(({ verdict }) => verdict.kind === 'other-period');
    const report = { ...samplePage.report, figures, arithmetic: [] };
    const targets = sampleSource.figures.filter(({ status }) => status === 'target');
    const panel = renderPanel({
      view: { kind: 'checked', fresh: true, page: { ...samplePage, report } },
      lang,
      sources: [{ ...sampleSource, figures: targets }],
    });
    expect(folded(panel.one('.result-ground').textContent)).toContain(
      lang === 'vi' ? ' Nguồn chỉ có chỉ tiêu năm 2017.' : ' The source has only targets for 2017.',
    );
  });

  test('a page whose figures cannot be compared for one reason says that it is that of all', () => {
    const [other] = samplePage.report.figures.filter(({ verdict }) => verdict.kind === 'other-place');
    const saysOf = (n: number) => {
      const report = { ...samplePage.report, figures: Array.from({ length: n }, () => other!), arithmetic: [] };
      const panel = renderPanel({ view: { kind: 'checked', fresh: true, page: { ...samplePage, report } }, lang });
      return folded(panel.one('.result-ground').textContent);
    };
    expect(saysOf(1)).toBe(
      lang === 'vi' ? 'Bài nêu 1 số liệu, của nơi khác.' : 'The page has 1 figure, of another place.',
    );
    expect(saysOf(2)).toBe(
      lang === 'vi' ? 'Bài nêu 2 số liệu, đều của nơi khác.' : 'The page has 2 figures, both of another place.',
    );
    expect(saysOf(5)).toBe(
      lang === 'vi' ? 'Bài nêu 5 số liệu, đều của nơi khác.' : 'The page has 5 figures, all of another place.',
    );
  });

  test('a page whose figures all agree says it in one sentence', () => {
    const figures = samplePage.report.figures.filter(({ verdict }) => verdict.kind === 'match');
    const report = { ...samplePage.report, figures, arithmetic: [] };
    const panel = renderPanel({ view: { kind: 'checked', fresh: true, page: { ...samplePage, report } }, lang });
    expect(folded(panel.one('.result-says').textContent)).toBe(
      lang === 'vi' ? 'Mọi số liệu so được đều khớp (2)' : 'Both comparable figures match',
    );
    expect(panel.all('.result-says em, .chip')).toEqual([]);
  });

  test('a page whose comparable figures all agree says how many are open', () => {
    const figures = samplePage.report.figures.filter(({ verdict }) => ['match', 'unclear'].includes(verdict.kind));
    const report = { ...samplePage.report, figures, arithmetic: [] };
    const panel = renderPanel({ view: { kind: 'checked', fresh: true, page: { ...samplePage, report } }, lang });
    expect(folded(panel.one('.result-says').textContent)).toBe(
      lang === 'vi' ? 'Mọi số liệu so được đều khớp (2), 1 chưa rõ' : 'Both comparable figures match, 1 unclear',
    );
  });

  test('a page being checked again keeps its report on the screen', async () => {
    const panel = renderPanel({ lang });
    await doing(() => {
      panel.signals.view.value = { kind: 'checked', page: samplePage, fresh: false };
    });
    expect(panel.one('.bar-stale').textContent).toBe(texts.stale);
    expect(panel.all('article').length).toBeGreaterThan(0);
    // a screen reader is not told of every check that comes out the same
    expect(panel.one('.visually-hidden [role=status]').textContent).toBe(
      texts.announceChecked(folded(panel.one('.result-says').textContent)),
    );
  });

  test('a check that the reader asked for is said to be done, though nothing has changed', async () => {
    const panel = renderPanel({ lang });
    const said = () =>
      panel.all('[role=status]').some(({ textContent }) => textContent === texts.footer.rechecked)
        ? texts.footer.rechecked
        : '';
    await doing(() => panel.one('[aria-haspopup="menu"]').click());
    await doing(() => panel.one('[data-entry="recheck"]').click());
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

  test('the page’s words are marked as of its own language, the source’s as Vietnamese', async () => {
    const panel = renderPanel({ view: { kind: 'checked', fresh: true, page: { ...samplePage, lang: 'en-GB' } }, lang });
    expect(panel.one('h2').lang).toBe('en-GB');
    await doing(() => panel.one('[data-action="why"]').click());
    const [ofPage, ofSource] = panel.all('.pair .quote').map((quote) => quote.lang);
    expect([ofPage, ofSource]).toEqual(['en-GB', 'vi']);
    expect(panel.one('.line-amount').lang).toBe('en-GB');
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
  await doing(() => panel.one('[aria-haspopup="menu"]').click());
  const entry = panel.one('[data-entry="lang-en"]');
  expect([entry.textContent, entry.lang]).toEqual(['English', 'en']);
  await doing(() => entry.click());
  expect(panel.events.onLang).toHaveBeenCalledWith('en');
  await doing(() => {
    panel.signals.lang.value = 'en';
  });
  expect(panel.one('.panel').lang).toBe('en');
  expect(panel.words()).toContain('Matches the source');
  expect(panel.words()).not.toContain('Khớp nguồn');
});

describe('all notes', () => {
  test('are reached from the tab of notes and from the menu, on a page of their own', async () => {
    const panel = renderPanel();
    await doing(() => panel.one('[aria-haspopup="menu"]').click());
    for (const selector of ['[data-action="all-notes"]', '[data-entry="all-notes"]']) {
      const link = panel.one<HTMLAnchorElement>(selector);
      expect(link.textContent).toMatch(/^Tất cả/);
      expect(new URL(link.href).pathname).toBe('/notes.html');
    }
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
