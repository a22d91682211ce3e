import { describe, expect, test } from 'vitest';
import { choose, head, why } from './on-cards.ts';
import { doing, renderPanel } from './render-panel.tsx';
import { spanOf } from './sample-figure.ts';
import { samplePage } from './sample-report.ts';

describe('“Vì sao?” on a card', () => {
  test('holds the page’s words beside the source’s, each number standing out', async () => {
    const card = await why(renderPanel(), 0);
    const amounts = [...card.querySelectorAll('.pair-amount')].map((amount) => amount.textContent);
    expect(amounts).toEqual(['251 tỷ đồng', '215 tỷ đồng']);
    const [page, source] = [...card.querySelectorAll('blockquote')];
    expect(page?.textContent).toBe('chi ngân sách nhà nước của thành phố ước thực hiện 251 tỷ đồng');
    expect(page?.querySelector('strong')?.textContent).toBe('251 tỷ đồng');
    expect(page?.lang).toBe('vi');
    expect(source?.textContent).toContain('chi ngân sách nhà nước ước thực hiện 215 tỷ đồng');
  });

  test('names the cell of a table by its heads, with the unit that they give it', async () => {
    const text = 'Kết nạp đảng viên\nNăm 2017\nChỉ tiêu\n95';
    const span = (words: string) => spanOf(text, words);
    const [first] = samplePage.report.figures;
    const at = span('95');
    const own = { ...at, number: at, clause: at, unitWord: null, boundWord: null, value: '95', unit: 'person' };
    const evidence = {
      ...first!.figure.evidence,
      period: { text: 'Năm 2017', span: span('Năm 2017'), how: 'said' as const },
      indicator: { text: 'Kết nạp', span: span('Kết nạp'), how: 'said' as const },
    };
    const checked = {
      ...first!,
      figure: { ...first!.figure, ...own, evidence },
      heads: [
        { ...span('Kết nạp đảng viên'), side: 'row' as const },
        { ...span('Năm 2017'), side: 'column' as const },
        { ...span('Chỉ tiêu'), side: 'column' as const },
      ],
    };
    const page = { ...samplePage, text, report: { ...samplePage.report, figures: [checked], arithmetic: [] } };
    const panel = renderPanel({ view: { kind: 'checked', page, fresh: true } });
    const card = await why(panel, 0);
    expect(card.querySelector('blockquote')?.textContent).toBe(
      'Kết nạp đảng viên › Năm 2017 › Chỉ tiêu: 95 (95 người)',
    );
    expect(card.querySelector('.reading-evidence')?.textContent).toContain('theo đầu cột “Năm 2017”');
    expect(card.querySelector('.reading-evidence')?.textContent).toContain('theo đầu hàng “Kết nạp”');
    await choose(panel, 0, 'cite');
    const [cited] = panel.events.onCopy.mock.calls[0] as unknown as [string];
    expect(cited).toContain('“Kết nạp đảng viên › Năm 2017 › Chỉ tiêu: 95”');
  });

  test('shows what the page crosses out as crossed out, in the language of the screen', async () => {
    const struck = [spanOf(samplePage.text, 'ước thực hiện')];
    const view = { kind: 'checked', page: { ...samplePage, struck }, fresh: true } as const;
    const quote = async (lang: 'vi' | 'en') =>
      (await why(renderPanel({ view, lang }), 0)).querySelector('blockquote s');
    const vi = await quote('vi');
    expect(vi?.textContent).toBe('ước thực hiện (đã gạch)');
    expect(vi?.querySelector('.visually-hidden')?.textContent).toBe(' (đã gạch)');
    expect((await quote('en'))?.textContent).toBe('ước thực hiện (crossed out)');
  });

  test('tells the doubt of a doubtful reference, in its sentence, beside it and in the whole reason', async () => {
    const card = await why(renderPanel(), 1);
    expect(card.querySelector('.card-reason')?.textContent).toContain('chưa rõ nghĩa');
    expect(card.querySelectorAll('dt')[1]?.textContent).toContain('chưa rõ nghĩa');
    expect(card.querySelector('.why-reason')?.textContent).toContain('142%');
  });

  test('says how the figure was read: each property, its words and how firm they are', async () => {
    const reading = (await why(renderPanel(), 0)).querySelector('.reading')!;
    const rows = [...reading.querySelectorAll('dt')].map((term) => term.textContent);
    expect(rows).toContain('Kỳ báo cáo');
    expect(reading.textContent).toContain('năm 2016');
  });

  test('opens by the head of the card as well, and closes again', async () => {
    const panel = renderPanel();
    for (const open of [true, false]) {
      await doing(() => head(panel, 0).click());
      expect(head(panel, 0).getAttribute('aria-expanded')).toBe(String(open));
      expect(panel.card(0)!.querySelector('.why') !== null).toBe(open);
    }
  });
});
