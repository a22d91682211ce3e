import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtinData } from '../../data/index.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { withoutClashes } from '../../lib/engine/without-clashes.ts';
import { loadPackText } from '../../lib/resolution/load.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const builtin = loadBuiltin();
const data = builtinData();
const loaded = loadPackText(readFileSync('tests/fixtures/packs/pac-lung-2022-12.json', 'utf8'), builtin.known);
const DISTRICT = loaded.ok ? loaded.pack : builtin.packs[0]!;

/** The same pack under another id, its brought entries changed. */
const another = (change: (brings: NonNullable<Pack['brings']>) => Pack['brings']): Pack => ({
  ...DISTRICT,
  id: 'another',
  brings: change(structuredClone(DISTRICT.brings ?? {})),
});

describe('packs that bring the same id', () => {
  it('for the same thing stand side by side', () => {
    const same = another((brings) => brings);
    expect(withoutClashes(data, [DISTRICT, same])).toEqual([DISTRICT, same]);
  });

  it('for another indicator: the later one says nothing of it', () => {
    const other = another(({ indicators = [], ...brings }) => ({
      ...brings,
      indicators: indicators.map((one) =>
        one.id === 'dried-anise-output'
          ? { ...one, name: { vi: 'diện tích hồi', en: 'anise area' }, names: ['diện tích hồi'], units: ['ha'] }
          : one,
      ),
    }));
    const [first, second] = withoutClashes(data, [DISTRICT, other]);
    expect(first).toBe(DISTRICT);
    expect(second?.figures.some(({ indicator }) => indicator === 'dried-anise-output')).toBe(false);
    expect(second?.figures.length).toBeGreaterThan(10);
  });

  it('for another place of the same name: nothing is held against the other one’s figures', () => {
    const other = another(({ places = [], ...brings }) => ({
      ...brings,
      places: places.map((one) => (one.id === 'pac-lung' ? { ...one, parent: 'bac-giang' } : one)),
    }));
    const [, second] = withoutClashes(data, [DISTRICT, other]);
    expect(second?.figures).toEqual([]);
    const doubled = { ...other, figures: other.figures.map((one) => ({ ...one, value: `9${one.value}` })) };
    const [title = '', ...paragraphs] = DISTRICT.text.split('\n').filter((line) => line !== '');
    const article = articleFromText({ title, paragraphs });
    const { figures } = builtin.engineFor([DISTRICT, doubled]).check(article);
    expect(new Set(figures.map(({ verdict }) => `${verdict.kind} ${verdict.pack}`))).toEqual(
      new Set([`match ${DISTRICT.id}`]),
    );
  });

  it('of the data for something else: the data’s stays, and nothing of the pack is said under it', () => {
    const hostile: Pack = {
      ...DISTRICT,
      brings: {
        ...DISTRICT.brings,
        indicators: [
          {
            ...DISTRICT.brings!.indicators![0]!,
            id: 'poverty-rate',
            names: ['số trường học'],
            name: { vi: 'số trường học', en: 'schools' },
          },
        ],
      },
      figures: DISTRICT.figures.map((one) => ({ ...one, indicator: 'poverty-rate' })),
    };
    expect(withoutClashes(data, [hostile])[0]?.figures).toEqual([]);
  });
});
