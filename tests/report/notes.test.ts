import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { ReportedNote } from '../../lib/report/reported.ts';
import { writeReport } from '../../lib/report/write-report.ts';
import { PLANTED, reportedOf, telling } from './reported.ts';

const head = (text: string, tags: readonly string[] = []) => ({ text, tags, modified: '2026-11-28T10:00:00.000Z' });
const note = (over: Partial<ReportedNote>): ReportedNote => ({
  heads: [head('Hỏi lại tòa soạn')],
  on: 'passage',
  figureIndex: null,
  quote: '',
  quoteNow: null,
  place: 'found',
  ...over,
});

const NOTES: readonly ReportedNote[] = [
  note({ on: 'figure', figureIndex: 0, quote: 'số ở đây' }),
  note({ heads: [head('Cả hai dòng\nđều còn', ['ngân sách', 'hỏi lại'])], quote: 'câu thứ hai của trang' }),
  note({ heads: [head('Ghi cho câu đã mất')], quote: 'câu nay đã gỡ', place: 'lost' }),
  note({ heads: [head('Số đã đổi')], quote: '251', quoteNow: '253', place: 'changed' }),
  note({ heads: [head('Lời thứ nhất'), head('Lời thứ hai')], on: 'page' }),
];

it.each(['html', 'markdown'] as const)('has every note of the page, with what became of its place: %s', (form) => {
  const page = reportedOf(PLANTED, { notes: NOTES });
  const { text } = writeReport(page, form, telling('vi'));
  const shown = form === 'html' ? new JSDOM(text).window.document.body.textContent : text.replaceAll('\\', '');
  for (const words of [
    'Ghi chú của người đọc (5)',
    'Về số 1: ',
    'Hỏi lại tòa soạn',
    'câu thứ hai của trang',
    'Nhãn: ngân sách, hỏi lại.',
    'Ghi cho câu đã mất',
    'câu nay đã gỡ',
    'Không còn tìm thấy đoạn này trên trang.',
    'Trang nay ghi “253”.',
    'Về cả trang',
    'Lời thứ nhất',
    'Bản khác của ghi chú này.',
    'Lời thứ hai',
  ])
    expect(shown.split(words), words).toHaveLength(2);
  expect(shown).toMatch(/Cả hai dòng\s*\n\s*đều còn/);
});

it('has no part for notes where there are none', () => {
  expect(writeReport(reportedOf(PLANTED), 'html', telling('vi')).text).not.toContain('Ghi chú của người đọc');
});
