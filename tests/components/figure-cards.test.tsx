import { describe, expect, test } from 'vitest';
import { doing, renderPanel } from './render-panel.tsx';
import { spanOf } from './sample-figure.ts';
import { samplePage } from './sample-report.ts';

describe('a card', () => {
  test('holds the page’s words beside the source’s, each number standing out', () => {
    const card = renderPanel().card(0)!;
    const amounts = [...card.querySelectorAll('.pair-amount')].map((amount) => amount.textContent);
    expect(amounts).toEqual(['251 tỷ đồng', '215 tỷ đồng']);
    const [page, source] = [...card.querySelectorAll('blockquote')];
    expect(page?.textContent).toBe('chi ngân sách nhà nước của thành phố ước thực hiện 251 tỷ đồng');
    expect(page?.querySelector('strong')?.textContent).toBe('251 tỷ đồng');
    expect(page?.lang).toBe('vi');
    expect(source?.textContent).toContain('chi ngân sách nhà nước ước thực hiện 215 tỷ đồng');
  });

  test('is named by its indicator, by its own words when the data knows none', async () => {
    const panel = renderPanel();
    expect(panel.card(0)?.querySelector('h3')?.textContent).toBe('Chi ngân sách');
    await doing(() => {
      panel.signals.selected.value = { figureIndex: 11, from: 'page' };
    });
    expect(panel.card(11)?.querySelector('h4')?.textContent).toBe('18 doanh nghiệp');
  });

  test('shows what the page crosses out as crossed out, in the language of the screen', () => {
    const struck = [spanOf(samplePage.text, 'ước thực hiện')];
    const view = { kind: 'checked', page: { ...samplePage, struck }, fresh: true } as const;
    const quote = (lang: 'vi' | 'en') => renderPanel({ view, lang }).card(0)?.querySelector('blockquote');
    expect([...(quote('vi')?.querySelectorAll('s') ?? [])].map((s) => s.textContent)).toEqual([
      'ước thực hiện (đã gạch)',
    ]);
    expect(quote('vi')?.querySelector('s .visually-hidden')?.textContent).toBe(' (đã gạch)');
    expect(quote('en')?.querySelector('s')?.textContent).toBe('ước thực hiện (crossed out)');
  });

  test('shows a verdict as a shape and a word, not as a colour alone', () => {
    const panel = renderPanel();
    for (const card of panel.all('article')) {
      const verdict = card.querySelector('.verdict')!;
      expect(verdict.querySelector('svg path')?.getAttribute('d')).toBeTruthy();
      expect(verdict.textContent?.trim()).not.toBe('');
    }
    const shape = (index: number) => panel.card(index)?.querySelector('path')?.getAttribute('d');
    expect(shape(0)).not.toBe(shape(2));
  });

  test('in a fold does not repeat the name of the fold', async () => {
    const panel = renderPanel();
    await doing(() => {
      panel.signals.selected.value = { figureIndex: 10, from: 'page' };
    });
    expect(panel.card(10)?.querySelector('.verdict')).toBeNull();
    expect(panel.card(10)?.closest('details')?.querySelector('h3')?.textContent).toContain('Khác địa bàn');
  });

  test('what parts from the source stands first, then the order of the page', () => {
    const order = renderPanel()
      .all('article')
      .map(({ id }) => id);
    expect(order.slice(0, 9)).toEqual([0, 7, 8, 2, 3, 4, 5, 6, 9].map((index) => `figure-${index}`));
  });

  test('tells the doubt of a doubtful reference beside it and in its reason', () => {
    const card = renderPanel().card(1)!;
    expect(card.querySelectorAll('dt')[1]?.textContent).toContain('chưa rõ nghĩa');
    expect(card.querySelector('.card-reason')?.textContent).toContain('142%');
  });

  test('tells in one sentence what the page and the source print, and what is worth knowing beside it', () => {
    const card = renderPanel().card(0)!;
    const reason = card.querySelector('.card-reason')?.textContent;
    expect(reason).toContain('251 tỷ đồng');
    expect(reason).toContain('215 tỷ đồng');
    expect(reason).toContain('36 tỷ đồng');
    expect(card.querySelector('.card-remark')).toBeNull();
  });

  test('asks for the place on the page, and says so to a screen reader with the figure’s name', () => {
    const panel = renderPanel();
    const show = panel.card(0)!.querySelector<HTMLElement>('[data-action="show"]')!;
    expect(show.getAttribute('aria-label')).toContain('251 tỷ đồng');
    show.click();
    expect(panel.events.onSelectFigure).toHaveBeenCalledExactlyOnceWith(0);
  });

  test('leads to its figure in the source’s text and back', async () => {
    const panel = renderPanel();
    expect(panel.one<HTMLDetailsElement>('.source').open).toBe(false);
    const button = [...panel.card(0)!.querySelectorAll('button')].find((b) => b.textContent === 'Xem nguồn')!;
    await doing(() => button.click());
    expect(panel.one<HTMLDetailsElement>('.source').open).toBe(true);
    const mark = panel.one('.source mark[aria-current="true"]');
    expect(mark.textContent).toBe('215 tỷ đồng');
    expect(document.activeElement).toBe(mark);
    await doing(() => panel.one('.source-back button').click());
    expect(document.activeElement).toBe(panel.card(0));
  });

  test('says how the figure was read: each property, its words and how firm they are', () => {
    const reading = renderPanel().card(0)!.querySelector('.reading')!;
    const rows = [...reading.querySelectorAll('dt')].map((term) => term.textContent);
    expect(rows).toContain('Kỳ báo cáo');
    expect(reading.textContent).toContain('năm 2016');
  });
});

describe('a figure picked on the page', () => {
  test('opens its fold, comes into view and takes the focus', async () => {
    const panel = renderPanel();
    expect(panel.card(10)).toBeNull();
    await doing(() => {
      panel.signals.selected.value = { figureIndex: 10, from: 'page' };
    });
    const card = panel.card(10)!;
    expect(card.closest('details')?.open).toBe(true);
    expect(document.activeElement).toBe(card);
    expect(panel.scrolled).toHaveBeenLastCalledWith(card);
    expect(card.getAttribute('aria-current')).toBe('true');
  });

  test('comes into view again when it is picked again', async () => {
    const panel = renderPanel();
    const pick = () =>
      doing(() => {
        panel.signals.selected.value = { figureIndex: 2, from: 'page' };
      });
    await pick();
    panel.one('button').focus();
    await pick();
    expect(document.activeElement).toBe(panel.card(2));
  });

  test('one chosen in the panel is marked and does not move the reader', async () => {
    const panel = renderPanel();
    await doing(() => {
      panel.signals.selected.value = { figureIndex: 2, from: 'panel' };
    });
    expect(panel.card(2)?.getAttribute('aria-current')).toBe('true');
    expect(panel.scrolled).not.toHaveBeenCalled();
  });

  test('a fold closed again by the reader stays closed', async () => {
    const panel = renderPanel();
    await doing(() => {
      panel.signals.selected.value = { figureIndex: 10, from: 'page' };
    });
    const fold = panel.card(10)!.closest('details')!;
    await doing(() => {
      fold.open = false;
      fold.dispatchEvent(new Event('toggle'));
    });
    expect(panel.card(10)).toBeNull();
    // opened once more by hand, it does not pull the reader back
    panel.one('button').focus();
    await doing(() => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
    expect(panel.card(10)).not.toBeNull();
    expect(document.activeElement).toBe(panel.one('button'));
  });
});

test('a count of the summary leads to the first card of its verdict', async () => {
  const panel = renderPanel();
  await doing(() => panel.one('.chip.tone-apart').click());
  expect(document.activeElement).toBe(panel.card(0));
});

test('a list of thousands shows a portion, and more on asking', async () => {
  const [first] = samplePage.report.figures;
  const figures = Array.from({ length: 1000 }, () => ({
    ...first!,
    verdict: { ...first!.verdict, kind: 'match' as const },
  }));
  const report = { ...samplePage.report, figures, arithmetic: [] };
  const panel = renderPanel({ view: { kind: 'checked', fresh: true, page: { ...samplePage, report } } });
  expect(panel.all('article').length).toBe(40);
  await doing(() => panel.one('.portions-more').click());
  expect(panel.all('article').length).toBe(80);
  await doing(() => {
    panel.signals.selected.value = { figureIndex: 500, from: 'page' };
  });
  expect(document.activeElement).toBe(panel.card(500));
});

test('words of the page are text, whatever they look like', async () => {
  const panel = renderPanel();
  await doing(() => {
    panel.signals.selected.value = { figureIndex: 11, from: 'page' };
  });
  expect(panel.card(11)?.textContent).toContain('<b onclick="x()">thành lập mới</b>');
  expect(panel.root.querySelector('[onclick]')).toBeNull();
  expect(panel.card(11)?.querySelector('blockquote b')).toBeNull();
});

test('the arithmetic leads to its figures', () => {
  const panel = renderPanel();
  const buttons = panel.all('.sum-figures button');
  expect(buttons.map((button) => button.textContent)).toEqual(['139 đảng viên', '154%']);
  buttons[1]?.click();
  expect(panel.events.onSelectFigure).toHaveBeenCalledWith(6);
});
