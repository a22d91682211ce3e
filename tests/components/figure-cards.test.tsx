import { describe, expect, test } from 'vitest';
import { action, choose, folded, head, pick, why } from './on-cards.ts';
import { doing, renderPanel } from './render-panel.tsx';
import { samplePage } from './sample-report.ts';

describe('a card', () => {
  test('is named by its verdict, its indicator and its number', () => {
    const panel = renderPanel();
    expect(folded(head(panel, 0).textContent)).toBe('Khác nguồn · Chi ngân sách, 251 tỷ đồng');
    const named = panel.card(0)!.getAttribute('aria-labelledby')!;
    expect(document.getElementById(named)?.tagName).toBe('H3');
  });

  test('holds its verdict and its number in its name, whatever the verdict, line or card', async () => {
    const panel = renderPanel();
    for (const fold of panel.all('details.fold'))
      await doing(() => {
        (fold as HTMLDetailsElement).open = true;
        fold.dispatchEvent(new Event('toggle'));
      });
    const cards = panel.all('article[data-verdict]');
    expect(cards).toHaveLength(samplePage.report.figures.length);
    for (const card of cards) {
      const index = Number(card.id.replace('figure-', ''));
      const { figure } = samplePage.report.figures[index]!;
      const name = document.getElementById(card.getAttribute('aria-labelledby')!)!.textContent;
      expect(name).toContain(samplePage.text.slice(figure.number.start, figure.number.end));
      expect(name).toMatch(/^[^·]+ · ./);
    }
  });

  test('says in one sentence what page and source print, both numbers strong', () => {
    const reason = renderPanel().card(0)!.querySelector('.card-reason')!;
    expect([...reason.querySelectorAll('b')].map((b) => folded(b.textContent))).toEqual(['251 tỷ đồng', '215 tỷ đồng']);
    expect(folded(reason.textContent)).toContain('36 tỷ đồng');
    expect(reason.textContent).not.toContain('“');
  });

  test('shows its number in its head where neither sentence nor picture have it', async () => {
    const panel = renderPanel();
    const shown = (index: number) => panel.card(index)?.querySelector('.card-head .card-amount');
    expect(shown(0)).toBeNull();
    const line = panel.all('.line[data-verdict="match"]')[0]!;
    const index = Number(line.id.replace('figure-', ''));
    await doing(() => head(panel, index).click());
    const { figure } = samplePage.report.figures[index]!;
    const printed = samplePage.text.slice(figure.number.start, figure.number.end);
    expect(panel.card(index)!.querySelector('.card-reason')!.textContent).not.toContain(printed);
    expect(shown(index)!.textContent).toContain(printed);
  });

  test('draws both numbers where they part, with the sentence as the picture’s name', () => {
    const panel = renderPanel();
    const picture = panel.card(0)!.querySelector('svg[role="img"]')!;
    expect(picture.getAttribute('aria-label')).toContain('251 tỷ đồng');
    expect(picture.textContent).toContain('+36 tỷ đồng');
    // the source's number is doubtful
    expect(panel.card(1)!.querySelector('svg[role="img"]')).toBeNull();
  });

  test('shows a verdict as a shape and a word, not as a colour alone', () => {
    const panel = renderPanel();
    const shape = (index: number) => head(panel, index).querySelector('path')?.getAttribute('d');
    for (const card of panel.all('article[data-verdict]')) {
      // what is shown over the years bears no judgement
      const judged = card.closest('[aria-labelledby="section-periods"]') === null;
      expect(card.querySelector('[data-head] path') !== null).toBe(judged);
    }
    expect(shape(0)).not.toBe(shape(2));
  });

  test('what parts from the source and what is unclear are cards, worst first; what agrees are lines in the page’s order', () => {
    const panel = renderPanel();
    const order = panel.all('article[data-verdict]').map(({ id }) => Number(id.replace('figure-', '')));
    expect(order).toEqual([0, 7, 8, 1, 2, 3, 4, 5, 6, 9, ...order.slice(10)]);
    for (const index of [0, 7, 8, 1]) expect(panel.card(index)!.querySelector('.card-reason')).not.toBeNull();
    for (const index of [2, 3, 4, 5, 6, 9]) expect(panel.card(index)!.querySelector('.card-reason')).toBeNull();
  });

  test('is one stop of the Tab key', () => {
    const panel = renderPanel();
    for (const index of [0, 2])
      expect(
        [...panel.card(index)!.querySelectorAll<HTMLElement>('button, a, select')].filter((one) => one.tabIndex >= 0),
      ).toEqual([head(panel, index)]);
  });

  test('asks for the place on the page, and says so to a screen reader with the figure’s name', () => {
    const panel = renderPanel();
    const show = action(panel, 0, 'show');
    expect(show.getAttribute('aria-label')).toContain('251 tỷ đồng');
    show.click();
    expect(panel.events.onSelectFigure).toHaveBeenCalledExactlyOnceWith(0);
  });

  test('leads to its figure in the source’s text and back', async () => {
    const panel = renderPanel();
    await choose(panel, 0, 'source');
    expect(panel.one('#of-source').hidden).toBe(false);
    const mark = panel.one('mark[aria-current="true"]');
    expect(mark.textContent).toBe('215 tỷ đồng');
    expect(document.activeElement).toBe(mark);
    await doing(() => panel.one('.source-back button').click());
    expect(panel.one('#of-figures').hidden).toBe(false);
    expect(document.activeElement).toBe(head(panel, 0));
  });
});

describe('a line', () => {
  test('tells name and number, opens to the card and closes, the focus staying on its head', async () => {
    const panel = renderPanel();
    const line = head(panel, 2);
    expect(folded(line.textContent)).toBe('Khớp · Lao động được tạo việc làm, 379 lao động');
    line.focus();
    await doing(() => line.click());
    expect(panel.card(2)!.querySelector('.card-reason')?.textContent).toContain('Đúng như');
    expect(document.activeElement).toBe(head(panel, 2));
    await doing(() => head(panel, 2).click());
    expect(panel.card(2)!.querySelector('.card-reason')).toBeNull();
    expect(document.activeElement).toBe(head(panel, 2));
  });

  test('says what is not as on the page in general: a target, a share of a plan', () => {
    const panel = renderPanel();
    expect(folded(head(panel, 6).textContent)).toContain('so với kế hoạch');
    expect(folded(head(panel, 6).textContent)).toContain('năm 2017');
    expect(folded(head(panel, 4).textContent)).not.toContain('năm 2016');
  });
});

test('of a list of thousands those that a window may show are drawn, and the one that is gone to', async () => {
  const [first] = samplePage.report.figures;
  const figures = Array.from({ length: 1000 }, () => ({
    ...first!,
    verdict: { ...first!.verdict, kind: 'match' as const },
  }));
  const report = { ...samplePage.report, figures, arithmetic: [] };
  const panel = renderPanel({ view: { kind: 'checked', fresh: true, page: { ...samplePage, report } } });
  const drawn = () => panel.all('article[data-verdict]').length;
  const before = drawn();
  // lines are more than 30 pixels high
  expect(before).toBeLessThan(window.innerHeight / 30);
  expect(panel.card(500)).toBeNull();
  await pick(panel, 500);
  expect(document.activeElement).toBe(head(panel, 500));
  expect(panel.scrolled.mock.lastCall).toEqual([panel.card(500)]);
  // with those before and behind it, for the arrow keys
  expect(drawn()).toBeLessThanOrEqual(before + 3);
  const row = panel.card(500)!.closest('li')!;
  expect([row.getAttribute('aria-posinset'), row.getAttribute('aria-setsize')]).toEqual(['501', '1000']);
});

test('words of the page are text, whatever they look like', async () => {
  const panel = renderPanel();
  await pick(panel, 11);
  const card = await why(panel, 11);
  expect(card.textContent).toContain('<b onclick="x()">thành lập mới</b>');
  expect(panel.root.querySelector('[onclick]')).toBeNull();
  expect(card.querySelector('blockquote b')).toBeNull();
});
