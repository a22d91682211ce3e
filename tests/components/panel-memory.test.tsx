import { describe, expect, test, vi } from 'vitest';
import type { CheckedFigure } from '../../lib/check/verdict.ts';
import type { KeptView } from '../../lib/session/kept-view.ts';
import { doing, renderPanel } from './render-panel.tsx';
import { samplePage } from './sample-report.ts';

describe('what the reader has opened and chosen', () => {
  const LEFT: KeptView = {
    tab: 'figures',
    filter: 'agrees',
    order: 'worst',
    opened: [],
    scroll: { figures: 0, notes: 0, source: 0, middle: null },
  };

  test('is kept for the page, and found again', async () => {
    const kept = new Map<string, KeptView>();
    const memory = {
      recall: (page: string) => kept.get(page) ?? null,
      keep: (page: string, view: KeptView) => void kept.set(page, view),
    };
    const first = renderPanel({ memory });
    await doing(() => first.card(2)!.querySelector<HTMLElement>('[data-head]')!.click());
    await doing(() => first.one('[data-filter="agrees"]').click());
    first.close();
    const again = renderPanel({ memory });
    expect(again.one('[data-filter="agrees"]').getAttribute('aria-pressed')).toBe('true');
    expect(again.card(0)).toBeNull();
    expect(again.card(2)!.querySelector('.card-reason')).not.toBeNull();
    expect(again.card(3)!.querySelector('.card-reason')).toBeNull();
  });

  test('is of one page: another begins anew', async () => {
    const keep = vi.fn();
    const memory = { recall: (page: string) => (page.includes('nhieu-chi-tieu') ? LEFT : null), keep };
    const panel = renderPanel({ memory });
    expect(panel.card(0)).toBeNull();
    await doing(() => {
      panel.signals.view.value = { kind: 'checked', fresh: true, page: { ...samplePage, url: 'https://a.vn/khac' } };
    });
    expect(panel.card(0)).not.toBeNull();
  });

  test('goes with its figure when the page changes meanwhile, and is gone with it', async () => {
    const panel = renderPanel();
    const [first, second, ...rest] = samplePage.report.figures;
    const change = (figures: readonly CheckedFigure[]) =>
      doing(() => {
        const report = { ...samplePage.report, figures, arithmetic: [] };
        panel.signals.view.value = { kind: 'checked', fresh: true, page: { ...samplePage, report } };
      });
    const open = () => panel.all('article[data-verdict]').filter((card) => card.querySelector('.why') !== null);
    await doing(() => panel.card(0)!.querySelector<HTMLElement>('[data-action="why"]')!.click());
    expect(open()).toEqual([panel.card(0)]);
    await change([second!, first!, ...rest]);
    expect(open()).toEqual([panel.card(1)]);
    await change([second!, ...rest]);
    expect(open()).toEqual([]);
    expect(panel.one('.result-says').textContent).not.toBe('');
  });

  test('holds no open editor: what was typed is a draft', async () => {
    const keep = vi.fn();
    const panel = renderPanel({ memory: { recall: () => null, keep } });
    await doing(() => panel.card(0)!.querySelector<HTMLElement>('[data-action="note"]')!.click());
    for (const [, view] of keep.mock.calls as [string, KeptView][])
      expect(view.opened.some((name) => name.startsWith('note:'))).toBe(false);
  });
});
