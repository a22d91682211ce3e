import { describe, expect, test } from 'vitest';
import { choose } from './on-cards.ts';
import { renderPanel } from './render-panel.tsx';
import { samplePage } from './sample-report.ts';
import { sampleSource } from './sample-source.ts';

describe('a figure', () => {
  test('is copied as a citation: words, page, both names of the document, verdict, gap and a link to the place', async () => {
    const panel = renderPanel();
    await choose(panel, 0, 'cite');
    const [text] = panel.events.onCopy.mock.calls[0] as unknown as [string];
    const { short } = sampleSource.names;
    for (const part of [
      'ước thực hiện 251 tỷ đồng',
      samplePage.title,
      'backancity.gov.vn',
      sampleSource.names.report.vi,
      short!.report.vi.slice(1),
      '“215 tỷ đồng”',
      'Khác nguồn: chênh 36 tỷ đồng',
      new Intl.DateTimeFormat('vi-VN').format(new Date()),
      '#:~:text=',
    ])
      expect(text).toContain(part);
    expect(panel.card(0)!.querySelector('[role=status]')?.textContent).toBe('Đã sao chép.');
  });

  test('is copied without brackets and commas around what a pasted text has not: title, site and address', async () => {
    const page = { ...samplePage, title: ' ', url: '' };
    for (const lang of ['vi', 'en'] as const) {
      const panel = renderPanel({ view: { kind: 'checked', page, fresh: true }, lang });
      await choose(panel, 0, 'cite');
      const [text] = panel.events.onCopy.mock.calls[0] as unknown as [string];
      expect(text).toContain('251 tỷ đồng”. ');
      expect(text).not.toMatch(/\(\)|, \.|, $|\( ?,/);
      expect(text).toMatch(/\d\.$/);
    }
  });

  test('that rests on the reader’s reading says in a citation whose reading it is, to whom he is a stranger', async () => {
    const figures = samplePage.report.figures.map((checked, index) =>
      index === 0 ? { ...checked, figure: { ...checked.figure, reader: { period: '2016' } } } : checked,
    );
    const page = { ...samplePage, report: { ...samplePage.report, figures } };
    const panel = renderPanel({ view: { kind: 'checked', page, fresh: true } });
    await choose(panel, 0, 'cite');
    const [text] = panel.events.onCopy.mock.calls[0] as unknown as [string];
    expect(text).toContain('Khác nguồn, theo cách hiểu của người đối chiếu');
    expect(text).not.toContain('của bạn');
  });

  test('that could not be copied shows its citation, to be copied by hand', async () => {
    const panel = renderPanel();
    panel.events.onCopy.mockResolvedValue(false);
    await choose(panel, 0, 'cite');
    expect(panel.card(0)!.querySelector('.copy-text')?.textContent).toContain('251 tỷ đồng');
  });
});
