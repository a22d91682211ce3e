import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { CheckText } from '../../components/check-text/CheckText.tsx';
import { lateParts } from '../../components/late-parts.ts';
import type { Lang, PanelView, Selection } from '../../components/panel-props.ts';
import { checkTextTexts } from '../../components/texts/check-text.ts';
import { textsOf } from '../../components/texts/index.ts';
import { beforeNotes } from '../../entrypoints/sidepanel/before-notes.ts';
import type { Report } from '../../lib/engine/report.ts';
import { createTextCheck } from '../../lib/session/text-check.ts';
import { createTextDesk } from '../../lib/session/text-desk.ts';
import { NO_TEXT } from '../../lib/session/text-source.ts';
import { LONGEST_ARTICLE } from '../../lib/text/article.ts';
import { doing } from './render-panel.tsx';
import { SAMPLE_TEXT, samplePage } from './sample-report.ts';
import { sampleNames, sampleSource } from './sample-source.ts';

// jsdom knows no highlights
vi.stubGlobal('CSS', { highlights: new Map() });
vi.stubGlobal(
  'Highlight',
  class extends Set {
    priority = 0;
  },
);

/** The page in a document, with a check that finds in every text what the sample page has. */
function renderCheck(lang: Lang = 'vi', isBroken = false, report: Report = samplePage.report) {
  const check = createTextCheck({
    check: async () => (isBroken ? { ok: false, problem: { code: 'background-gone' } } : { ok: true, report }),
    pause: async () => {},
    now: () => '2026-11-29T08:00:00+07:00',
  });
  const keep = vi.fn(async () => true);
  const desk = createTextDesk({ check, readHtml: vi.fn(), keep, forget: vi.fn(async () => {}) });
  const events = { onChoose: vi.fn(), onReport: vi.fn(async () => true), onTakeSource: vi.fn(), hasTable: () => false };
  const view = computed<PanelView>(() => {
    const state = check.state.value;
    if (state.phase === 'failed') return { kind: 'problem', code: state.code };
    return state.phase === 'checked'
      ? { kind: 'checked', page: { ...samplePage, report }, fresh: state.fresh }
      : { kind: 'checking' };
  });
  const noNotes = beforeNotes();
  const nothing = signal(null);
  const panel = {
    signals: {
      ...noNotes.signals,
      noted: nothing,
      wanted: nothing,
      view,
      lang: signal(lang),
      selected: signal<Selection | null>(null),
    },
    ...noNotes.events,
    onSelectFigure: vi.fn(),
    onPickFigure: vi.fn(),
    onLang: vi.fn(),
    onRecheck: vi.fn(),
    onCopy: vi.fn(async () => true),
    sources: [sampleSource],
    names: sampleNames,
    textsOf,
    allTextsOf: textsOf,
    late: signal(lateParts),
    withoutNotes: true,
  };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  act(() =>
    render(<CheckText desk={desk} state={check.state} keepsAnother={signal(false)} panel={panel} {...events} />, root),
  );
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent)?.startsWith(name));
  return { root, desk, keep, events, panel, button, words: () => root.textContent ?? '' };
}

describe.each(['vi', 'en'] as const)('the page that checks a text, %s', (lang) => {
  const t = checkTextTexts(lang);

  test('without a text says so, and what to do', () => {
    const { root, words } = renderCheck(lang);
    expect(words()).toContain(t.empty.title);
    expect(root.querySelector('textarea')?.ariaLabel).toBe(t.field);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
  });

  test('shows the cards of a text, with no button for notes', async () => {
    const { root, desk, button } = renderCheck(lang);
    await doing(() => desk.type(SAMPLE_TEXT));
    await vi.waitFor(() => expect(root.querySelectorAll('article[id^="figure-"]').length).toBeGreaterThan(0));
    expect(button(textsOf(lang).card.showOnPage)).toBeDefined();
    expect(button(textsOf(lang).notes.write)).toBeUndefined();
  });

  test('offers nothing to be kept of a text without figures', async () => {
    const { desk, button, words } = renderCheck(lang, false, { ...samplePage.report, figures: [], arithmetic: [] });
    await doing(() => desk.type('Hôm nay trời đẹp.'));
    await vi.waitFor(() => expect(words()).toContain(textsOf(lang).noFigures));
    for (const name of [t.report.html, t.report.markdown, t.takeSource]) expect(button(name)).toBeUndefined();
    expect(words()).not.toContain(textsOf(lang).footer.foot);
  });

  test('says what is wrong with what was given', async () => {
    const { root, desk, words } = renderCheck(lang);
    await doing(() => desk.fail('binary'));
    expect(root.querySelector('[role="alert"]')?.textContent).toBe(t.faults.binary);
    await doing(() => desk.type('x'.repeat(LONGEST_ARTICLE + 1)));
    expect(words()).toContain(t.tooLong.title);
  });

  test('keeps a text only when the switch is on, and gives the report where it is asked for', async () => {
    const { root, desk, keep, events, button } = renderCheck(lang);
    await doing(() => desk.type(SAMPLE_TEXT));
    expect(keep).not.toHaveBeenCalled();
    await doing(() => root.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click());
    expect(keep).toHaveBeenCalledWith(desk.draft.value);
    await doing(() => button(t.report.markdown)!.click());
    expect(events.onReport).toHaveBeenCalledWith('markdown');
  });

  test('offers another try where nothing answers', async () => {
    const { desk, panel, button, words } = renderCheck(lang, true);
    await doing(() => desk.type(SAMPLE_TEXT));
    await vi.waitFor(() => expect(words()).toContain(t.failed.title));
    await doing(() => button(t.again)!.click());
    expect(panel.onRecheck).toHaveBeenCalled();
  });

  test('says where a text comes from, hostile names as words', async () => {
    const { root, desk } = renderCheck(lang);
    await doing(() =>
      desk.give({
        ...NO_TEXT,
        source: { kind: 'text', text: '' },
        from: { kind: 'page', name: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)' },
      }),
    );
    expect(root.querySelector('img, a[href^="javascript"]')).toBeNull();
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

test('a file that is dropped beside everything comes onto the desk, and the browser does not go to it', async () => {
  const { desk } = renderCheck();
  const event = new Event('drop', { bubbles: true, cancelable: true });
  const file = { name: 'a.txt', size: 3, arrayBuffer: async () => new TextEncoder().encode('một').buffer };
  Object.defineProperty(event, 'dataTransfer', { value: { files: [file], types: ['Files'] } });
  await doing(() => document.body.dispatchEvent(event));
  expect(event.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(desk.draft.value.source).toEqual({ kind: 'text', text: 'một' }));
});

test('the words of the field follow what is given, and the caret leads to a card', async () => {
  const { root, desk, events } = renderCheck();
  await doing(() => desk.type(SAMPLE_TEXT));
  const field = root.querySelector('textarea')!;
  expect(field.value).toBe(SAMPLE_TEXT);
  const at = SAMPLE_TEXT.indexOf('251 tỷ');
  field.setSelectionRange(at + 1, at + 1);
  await doing(() => field.click());
  expect(events.onChoose).toHaveBeenCalledWith({ figureIndex: 0, from: 'panel' });
  await doing(() => desk.clear());
  expect(root.querySelector('textarea')!.value).toBe('');
});
