import type { Pack } from '../../data/schemas/pack.ts';
import type { KnownIds } from '../../lib/resolution/known.ts';

/** A small pack of an invented town, for tests that change one thing in it. */
export function samplePack(): Pack {
  return {
    format: 1,
    id: 'sample-2020',
    version: 1,
    title: 'Hội nghị mẫu',
    names: {
      document: { vi: 'Hội nghị mẫu', en: 'Sample conference' },
      report: { vi: 'báo cáo mẫu', en: 'the sample report' },
      resolution: { vi: 'nghị quyết mẫu', en: 'the sample resolution' },
    },
    source: { url: null },
    issuer: 'city-party-committee',
    place: 'bac-kan-city',
    periods: { results: ['2020'], targets: ['2021'] },
    conference: {
      organ: ['Thành ủy mẫu'],
      organShort: ['Thành ủy'],
      ordinal: 3,
      term: { from: 2020, to: 2025, ordinal: null },
      date: null,
      number: null,
    },
    text: 'Tạo việc làm cho 12 lao động. Năm 2021 phấn đấu 15 lao động.',
    figures: [
      {
        id: 'jobs-2020',
        indicator: 'jobs-created',
        place: 'bac-kan-city',
        period: '2020',
        status: 'result',
        measure: 'level',
        direction: null,
        value: '12',
        high: null,
        unit: 'person',
        bound: 'exact',
        precision: null,
        base: null,
        definition: null,
        issuer: null,
        quote: { exact: '12 lao động', prefix: 'cho ', suffix: '.' },
        doubt: null,
        notes: [],
        follows: null,
      },
    ],
    commitments: [],
    derived: [],
    evidence: [],
  };
}

export const knownIds: KnownIds = {
  indicators: new Set(['jobs-created', 'poverty-rate']),
  definitions: new Set(['forest-new']),
  places: new Set(['bac-kan-city', 'nong-thuong']),
  units: new Set(['person', 'percent']),
};
