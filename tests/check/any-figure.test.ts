import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '../../lib/arithmetic/check-arithmetic.ts';
import { checkFigures } from '../../lib/check/check-figures.ts';
import { explain } from '../../lib/explain/explain.ts';
import { verdictName } from '../../lib/explain/verdict-name.ts';
import type { Bound } from '../../lib/quantity/quantity.ts';
import { indexPack } from '../../lib/resolution/pack-index.ts';
import { names } from '../explain/names.ts';
import { CONFERENCE, type Given, lexicons, pack, pageOf } from './builder.ts';

const how = fc.constantFrom('said' as const, 'carried' as const, 'assumed' as const);
const bounds: readonly Bound[] = ['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'range'];
const reading = fc.record({
  value: fc.constantFrom('0', '90', '2.88', '2500000000000', '379'),
  high: fc.constant(null),
  precision: fc.constantFrom(null, '0.01', '1'),
  unit: fc.constantFrom('percent', 'VND', 'person'),
  measure: fc.constantFrom('level' as const, 'change' as const, 'share-of-plan' as const, 'index' as const),
  direction: fc.constantFrom(null, 'up' as const, 'down' as const),
  why: fc.constantFrom('separator' as const, 'magnitude' as const, 'misprint' as const, 'measure' as const),
});

/** Any figure a reader could hand over, sensible or not. */
const anyFigure: fc.Arbitrary<Given> = fc
  .record({
    words: fc.constantFrom('hơn 2.500 tỷ', '96%', '<b>139</b>', '“0”', '-5'),
    value: fc.constantFrom(
      '0',
      '-5',
      '0.32',
      '2.88',
      '54.8',
      '90',
      '96',
      '108.6',
      '139',
      '379',
      '215000000000',
      '2500000000000',
    ),
    high: fc.constantFrom(null, '100', '3000000000000'),
    denominator: fc.constantFrom(null, '0', '90', '350'),
    unit: fc.constantFrom(
      'percent',
      'percentage-point',
      'VND',
      'person',
      'ha',
      'count',
      'criterion',
      'party-member',
      'tree',
    ),
    bound: fc.constantFrom(...bounds),
    precision: fc.constantFrom(null, '0.01', '0.1', '1', '1000000000'),
    indicator: fc.constantFrom(null, 'other:roads', ...lexicons.indicators.keys()),
    place: fc.constantFrom(null, 'bac-kan-city', 'bac-kan-province', 'duong-quang', 'nong-thuong', 'atlantis'),
    period: fc.constantFrom(
      '2016',
      '2017',
      '2016-H1',
      '2017-9M',
      '2011-2016',
      '2017-12M',
      '2020-to',
      'unknown',
      'nonsense',
    ),
    status: fc.constantFrom(
      'result' as const,
      'estimate' as const,
      'target' as const,
      'denied' as const,
      'supposed' as const,
    ),
    measure: fc.constantFrom('level' as const, 'change' as const, 'share-of-plan' as const, 'index' as const),
    direction: fc.constantFrom(null, 'up' as const, 'down' as const),
    base: fc.constantFrom(null, 'plan', 'same-period', 'whole', '2015', '2011'),
    issuer: fc.constantFrom(null, 'city-party-committee', 'province'),
    definition: fc.constantFrom(null, 'forest-new', 'poverty-multidimensional'),
    part: fc.constantFrom(null, 'named' as const, 'unnamed' as const),
    readings: fc.array(reading, { maxLength: 2 }),
    how: fc.record({ indicator: how, place: how, period: how, measure: how, issuer: how }),
  })
  .map((given) => ({ ...given, high: given.bound === 'range' ? given.high : null }));

const SEED = 20161231;

describe('whatever figures a page has', () => {
  it('each gets a verdict with a reason that both languages can say', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 6 }), fc.boolean(), (figures, atConference) => {
        const { article, reading: read } = pageOf({ figures, ...(atConference ? { title: CONFERENCE } : {}) });
        const checked = checkFigures(read, article, [indexPack(pack)], lexicons);
        expect(checked.length).toBe(figures.length);
        const reasons = [
          ...checked.flatMap(({ verdict }) => {
            expect(verdict.reasons.length).toBeGreaterThan(0);
            return verdict.reasons;
          }),
          ...checkArithmetic(checked, article, [pack], lexicons).flatMap((claim) => claim.reasons),
        ];
        for (const lang of ['vi', 'en'] as const) {
          for (const entry of reasons) {
            const sentence = explain(entry, lang, names);
            expect(sentence).not.toBe(entry.code);
            expect(sentence).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
          }
          for (const one of checked) expect(verdictName(one, lang)).not.toBe('');
        }
      }),
      { seed: SEED, numRuns: 250 },
    );
  });

  it('nothing assumed, doubtful, of another place, time, measure or issuer is ever called different or missed', {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(anyFigure, fc.boolean(), (given, atConference) => {
        const { article, reading: read } = pageOf({ figures: [given], ...(atConference ? { title: CONFERENCE } : {}) });
        const [first] = checkFigures(read, article, [indexPack(pack)], lexicons);
        const kind = first?.verdict.kind;
        if (kind !== 'differs' && kind !== 'target-missed') return;
        const source = pack.figures.find(({ id }) => id === first?.verdict.reference);
        expect(source?.doubt).toBeNull();
        expect(given.place).toBe(source?.place);
        expect(given.indicator).toBe(source?.indicator);
        expect(given.part).not.toBe('unnamed');
        expect(given.period?.slice(-4)).toBe(kind === 'differs' ? source?.period.slice(-4) : '2017');
        for (const what of ['place', 'period', 'measure'] as const) expect(given.how?.[what]).not.toBe('assumed');
        if (given.definition !== null) expect(given.definition).toBe(source?.definition);
        if (given.issuer === 'province' && given.how?.issuer !== 'assumed') expect(kind).toBe('target-missed');
        if (kind === 'target-missed') expect(Number(given.value)).toBeLessThan(Number(source?.value));
        else expect(given.status === 'target').toBe(source?.status === 'target');
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });
});
