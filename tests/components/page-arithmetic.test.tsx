import { describe, expect, test } from 'vitest';
import { folded } from './on-cards.ts';
import { doing, renderPanel } from './render-panel.tsx';
import { samplePage } from './sample-report.ts';

describe('the page’s arithmetic', () => {
  const [holding] = samplePage.report.arithmetic;
  const view = (arithmetic: typeof samplePage.report.arithmetic) =>
    ({ kind: 'checked', fresh: true, page: { ...samplePage, report: { ...samplePage.report, arithmetic } } }) as const;

  test('is one line where all holds, and leads to its figures', async () => {
    const panel = renderPanel();
    const fold = panel.one<HTMLDetailsElement>('[data-sums="holds"]');
    expect(folded(fold.textContent)).toBe('Phép tính trong bài đúng');
    await doing(() => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
    const buttons = panel.all('.sum-figures button');
    expect(buttons.map((button) => button.textContent)).toEqual(['139 đảng viên', '154%']);
    buttons[1]?.click();
    expect(panel.events.onSelectFigure).toHaveBeenCalledWith(6);
  });

  test('that does not hold is a card in front of all others; what cannot be told, and what holds, are a line each', () => {
    const panel = renderPanel({
      view: view([holding!, { ...holding!, holds: false }, { ...holding!, holds: null }]),
    });
    const articles = panel.all('article');
    expect(articles[0]?.dataset['sum']).toBe('fails');
    expect(panel.all('[data-sums]').map((fold) => folded(fold.textContent))).toEqual([
      '1 phép tính đúng',
      '1 phép tính chưa thể kết luận',
    ]);
  });

  test('says nothing of a share that the page does not claim', () => {
    const alone = { ...holding!, holds: null, reasons: [{ code: 'ratio-alone', params: {} }] };
    const panel = renderPanel({ view: view([alone]) });
    expect(panel.all('[data-sums], [data-sum]')).toEqual([]);
  });
});
