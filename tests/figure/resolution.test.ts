import { describe, expect, it } from 'vitest';
import pack from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import { articleFromText } from '../../lib/text/plain-text.ts';
import { read } from './read.ts';

/** The sixteen figures of the document, as a reader reads them: value, unit, bound, measure, indicator, place, period, status. */
const FIGURES = `
8 criterion exact change new-rural-criteria duong-quang 2011-2016 result
7 criterion exact change new-rural-criteria nong-thuong 2011-2016 result
96 percent exact share-of-plan budget-revenue bac-kan-city 2016 estimate
142 percent exact share-of-plan budget-revenue bac-kan-city 2016 estimate
215000000000 VND exact level budget-expenditure bac-kan-city 2016 estimate
2500000000000 VND more-than level retail-sales bac-kan-city 2016 estimate
108.6 percent exact share-of-plan retail-sales bac-kan-city 2016 estimate
379 person exact level jobs-created bac-kan-city 2016 result
2.88 percent exact level poverty-rate bac-kan-city 2016 result
0.32 percentage-point exact change poverty-rate bac-kan-city 2016 result
5 house exact level great-unity-houses bac-kan-city 2016 result
38.4 percent exact level industry-share bac-kan-city 2017 target
54.8 percent exact level trade-services-share bac-kan-city 2017 target
100 ha exact level forest-planted bac-kan-city 2017 target
90 party-member exact level party-members-admitted bac-kan-city 2017 target
55 percent exact level strong-party-orgs-share bac-kan-city 2017 target`;

const reading = read(articleFromText({ text: pack.text }));

describe('the resolution', () => {
  it('is read completely and nothing else is taken for a figure', () => {
    const rows = reading.figures.map(({ value, unit, bound, measure, indicator, place, period, status }) =>
      [value, unit, bound, measure, indicator, place, period, status].join(' '),
    );
    expect(rows).toEqual(FIGURES.trim().split('\n'));
  });

  it('keeps the words that each property was read from', () => {
    const [first, second, revenue] = reading.figures;
    expect(first?.evidence.place).toMatchObject({ text: 'xã Dương Quang', how: 'said' });
    expect(second?.evidence.place).toMatchObject({ text: 'Nông Thượng', how: 'said' });
    expect(second?.evidence.measure).toMatchObject({ text: 'thêm', how: 'carried' });
    expect(revenue?.evidence.indicator).toMatchObject({ text: 'Tổng thu ngân sách', how: 'said' });
    expect(revenue?.evidence.period).toMatchObject({ text: 'Năm 2016', how: 'carried' });
    for (const { evidence } of reading.figures) {
      for (const found of Object.values(evidence)) {
        if (found?.span != null) expect(pack.text.slice(found.span.start, found.span.end)).toBe(found.text);
      }
    }
  });

  it('reads its targets as the Party committee’s', () => {
    const issuers = reading.figures.filter(({ status }) => status === 'target').map(({ issuer }) => issuer);
    expect(new Set(issuers)).toEqual(new Set(['city-party-committee']));
  });
});
