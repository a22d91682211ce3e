import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { PanelView } from '../../components/panel-props.ts';
import { textsOf } from '../../components/texts/index.ts';
import { PASSAGE } from './note-on-passage.ts';
import { doing, renderPanel } from './render-panel.tsx';
import { samplePage } from './sample-report.ts';

describe('an editor that was asked for outside of the panel', () => {
  const want = (
    panel: ReturnType<typeof renderPanel>,
    on: 'page' | 'figure' | 'passage',
    instead: 'too-long' | null = null,
  ) =>
    doing(() => {
      const targets = {
        page: { on: 'page' },
        figure: { on: 'figure', figureIndex: 0 },
        passage: { on: 'passage', id: 'p1' },
      };
      panel.signals.wanted.value = { target: targets[on] as { on: 'page' }, instead };
    });

  test.each([
    ['page', '.page-note textarea'],
    ['figure', '#figure-0 textarea'],
    ['passage', '[data-passage="p1"] textarea'],
  ] as const)('opens and takes the focus, again each time: %s', async (on, selector) => {
    const panel = renderPanel({ passages: [PASSAGE], drafts: { 'passage:p1': { text: 'nháp', tags: [] } } });
    await want(panel, on);
    expect(document.activeElement).toBe(panel.one(selector));
    (document.activeElement as HTMLElement).blur();
    await want(panel, on);
    expect(document.activeElement).toBe(panel.one(selector));
  });

  test('leads to the tab where it stands, and no other page to it', async () => {
    const panel = renderPanel();
    await want(panel, 'page');
    expect(panel.one('#of-notes').hidden).toBe(false);
    await doing(() => {
      panel.signals.view.value = { kind: 'checked', fresh: true, page: { ...samplePage, url: 'https://a.vn/khac' } };
    });
    expect(panel.one('#of-notes').hidden).toBe(true);
    await want(panel, 'figure');
    expect(panel.one('#of-figures').hidden).toBe(false);
  });

  test('says why it is on the page and not on the passage', async () => {
    const panel = renderPanel();
    await want(panel, 'page', 'too-long');
    expect(panel.one('.page-note [role="status"]').textContent).toBe(textsOf('vi').notes.instead['too-long']);
    await want(panel, 'page');
    expect(panel.all('.page-note [role="status"]')).toEqual([]);
  });
});

test('a note that is asked for before the page is known is still in front once it is', async () => {
  const panel = renderPanel({ view: { kind: 'loading' } as PanelView });
  const front = () => document.querySelector('[role="tab"][aria-selected="true"]')?.id;
  await act(async () => {
    panel.signals.wanted.value = { target: { on: 'page' }, instead: null };
  });
  expect(front()).toBe('tab-notes');
  await act(async () => {
    panel.signals.view.value = { kind: 'checked', page: samplePage, fresh: true };
  });
  expect(front()).toBe('tab-notes');
  // and then the reader may turn away
  await act(async () => document.querySelector<HTMLElement>('#tab-figures')?.click());
  await act(async () => {
    panel.signals.view.value = { kind: 'checked', page: samplePage, fresh: false };
  });
  expect(front()).toBe('tab-figures');
});

test('tags that were used before complete the one that is being typed', async () => {
  const panel = renderPanel({ passages: [PASSAGE] });
  await doing(() => {
    panel.signals.knownTags.value = ['ngân sách', 'hỏi lại'];
  });
  const tags = panel.one<HTMLInputElement>('.editor-tags input');
  const offered = () =>
    [...(document.getElementById(tags.getAttribute('list') ?? '')?.children ?? [])].map((one) =>
      one.getAttribute('value'),
    );
  expect(offered()).toEqual(['ngân sách', 'hỏi lại']);
  await doing(() => {
    tags.value = 'hỏi lại, ng';
    tags.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(offered()).toEqual(['hỏi lại, ngân sách']);
});
