import type { CheckedFigure, VerdictKind } from '../../lib/check/verdict.ts';
import type { Report } from '../../lib/engine/report.ts';
import { inEveryLang } from '../../lib/explain/lang.ts';
import type { Evidence } from '../../lib/figure/figure.ts';
import { PLAIN_FIGURE } from '../plain-figure.ts';

export const TEXT = 'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 397 lao động, hộ nghèo 2,88%, kết nạp 397 lao động.';

const TEXTS = inEveryLang((lang) => (lang === 'vi' ? 'một câu' : 'a sentence'));

const said = (text: string): Evidence => ({
  text,
  span: { start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length },
  how: 'said',
});

function figure(surface: string, from: number, kind: VerdictKind, reference: string | null): CheckedFigure {
  const start = TEXT.indexOf(surface, from);
  const end = start + surface.length;
  const digits = surface.split(/[ %]/)[0] ?? '';
  return {
    figure: {
      ...PLAIN_FIGURE,
      start,
      end,
      number: { start, end: start + digits.length },
      value: digits.replace(',', '.'),
      unit: surface.endsWith('%') ? 'percent' : 'person',
      unitWord: null,
      indicator: surface.endsWith('%') ? 'poverty-rate' : 'jobs-created',
      evidence: {
        indicator: said('việc làm'),
        place: said('thành phố Bắc Kạn'),
        period: said('Năm 2016'),
        status: { text: '', span: null, how: 'assumed' },
        measure: { text: '', span: null, how: 'assumed' },
        issuer: null,
        definition: null,
      },
      clause: { start: 0, end: TEXT.length },
    },
    verdict: {
      kind,
      pack: reference === null ? null : 'pack-2016',
      reference,
      reasons: [{ code: 'made-up', params: { printed: surface, sums: ['a', 'b'], count: 2 }, text: TEXTS }],
    },
  };
}

/** Three figures, the first and the last in the same words. */
export const report: Report = {
  engine: '1',
  packs: [{ id: 'pack-2016', version: 3 }],
  page: {
    relevant: 'yes',
    score: 0.9,
    reasons: [{ code: 'made-up', params: {}, text: TEXTS }],
    place: 'bac-kan-city',
    period: '2016',
  },
  figures: [
    figure('397 lao động', 0, 'differs', 'jobs-2016'),
    figure('2,88%', 0, 'match', 'poverty-rate-2016'),
    figure('397 lao động', 70, 'not-in-resolution', null),
  ],
  arithmetic: [
    { figures: [0, 2], kind: 'repeat', holds: true, reasons: [{ code: 'made-up', params: {}, text: TEXTS }] },
  ],
};
