import { describe, expect, it } from 'vitest';
import type { Pack } from '../../data/schemas/pack.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const builtin = loadBuiltin();
const [CITY] = builtin.packs as [Pack];
const [figure] = CITY.figures;
/** A document of a place and a year, with one figure of what the city's first one is about. */
const documentOf = (id: string, place: string, period: string): Pack => ({
  ...CITY,
  id,
  place,
  conference: null,
  figures: [{ ...figure!, id: 'one', place, period }],
  commitments: [],
  derived: [],
});

describe('of many packs', () => {
  it('the verdict is that of the fitting one, whatever stands in front of it', () => {
    const packs = [...['2009', '2010', '2011'].map((year) => documentOf(year, 'bac-kan-city', year)), CITY];
    const article = articleFromText({ text: 'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động.' });
    const [one] = builtin.engineFor(packs).check(article).figures;
    const [alone] = builtin.engineFor([CITY]).check(article).figures;
    expect(one?.verdict).toEqual(alone?.verdict);
  });
});
