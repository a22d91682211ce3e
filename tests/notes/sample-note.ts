import { type FigureRecord, makeNote, type Note } from '../../lib/notes/note.ts';

export const URL_A = 'https://backancity.gov.vn/hoi-nghi-lan-thu-7';
export const PAGE_A = { url: URL_A, title: 'Hội nghị lần thứ 7' };
export const AT = new Date('2026-11-20T08:30:00.000Z');

export const FIGURE: FigureRecord = {
  surface: '3,88%',
  value: '3.88',
  high: null,
  unit: 'percent',
  bound: 'exact',
  indicator: 'poverty-rate',
  place: 'bac-kan-city',
  period: '2016',
  status: 'result',
  measure: 'level',
  verdict: 'differs',
  reference: { id: 'poverty-rate-2016', pack: 'bac-kan-2016', version: 1, quote: 'tỷ lệ hộ nghèo 2,88%' },
  engine: '1',
  packs: [{ id: 'bac-kan-2016', version: 1 }],
};

export function sampleNote(n: number, text = `ghi chú ${n}`, figure: FigureRecord | null = FIGURE): Note {
  return makeNote({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    at: new Date(AT.getTime() + n * 1000),
    text,
    page: PAGE_A,
    selectors: [{ type: 'TextQuoteSelector' }],
    figure,
  });
}
