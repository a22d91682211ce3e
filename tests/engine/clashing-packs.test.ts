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

it('a name that is that of another indicator of the packs too accuses nobody', () => {
  const [base] = builtin.packs;
  const of = (indicator: string, value: string) => ({
    ...base!.figures[0]!,
    id: `${indicator.replace('other:', '')}-2016`,
    indicator,
    value,
    unit: 'commune',
    place: base!.place,
    period: '2016',
    status: 'result' as const,
    measure: 'level' as const,
    direction: null,
    bound: 'exact' as const,
    definition: null,
  });
  const name = { vi: 'Xã mới đạt chuẩn', en: 'communes newly there' };
  const brought = { id: 'new-nrd', name, better: 'neutral' as const, additive: false, units: ['commune'] };
  const packOf = (...figures: ReturnType<typeof of>[]): Pack => ({
    ...base!,
    figures,
    derived: [],
    commitments: [],
    brings: { indicators: [{ ...brought, names: ['xã đạt chuẩn nông thôn mới'] }] },
  });
  const verdictWith = (...figures: ReturnType<typeof of>[]) => {
    const text =
      'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn\nNăm 2016, thành phố có 42 xã đạt chuẩn nông thôn mới.';
    const { figures: read } = builtin.engineFor([packOf(...figures)]).check(articleFromText({ text }));
    return read.find(({ figure }) => figure.unit === 'commune')?.verdict.kind;
  };
  expect(verdictWith(of('new-nrd', '3'))).toBe('differs');
  expect(verdictWith(of('new-nrd', '3'), of('other:nrd-communes', '45'))).toBe('unclear');
  // and where that one is the page's own number, it is told to agree
  expect(verdictWith(of('new-nrd', '3'), of('other:nrd-communes', '42'))).toBe('match');
});
