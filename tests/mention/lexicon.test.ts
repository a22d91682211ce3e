import { describe, expect, it } from 'vitest';
import { builtinData } from '../../data/index.ts';
import { compileLexicon } from '../../lib/figure/lexicon.ts';

const data = builtinData();
const lexicon = compileLexicon(data);

describe('the lexicon', () => {
  it('names only definitions, rates and groups that exist', () => {
    const definitions = new Set(data.indicators.definitions.map(({ id }) => id));
    for (const indicator of lexicon.indicators.values()) {
      for (const id of indicator.definitions ?? []) expect(definitions).toContain(id);
      if (indicator.rate !== undefined) expect(lexicon.indicators.has(indicator.rate), indicator.id).toBe(true);
      for (const name of indicator.names) {
        const text = typeof name === 'string' ? name : name.text;
        for (const [, group] of text.matchAll(/<([a-z]+)>/gu)) expect(data.indicators.groups).toHaveProperty(group!);
      }
    }
  });

  it('measures in units that exist, alone or per something', () => {
    const units = new Set(data.units.units.map(({ id }) => id));
    for (const { id, units: own } of lexicon.indicators.values()) {
      for (const unit of own) expect(units.has(unit.split('-per-')[0]!), `${id}: ${unit}`).toBe(true);
    }
  });

  it('knows the two indicators that the source leaves out, and the source’s places', () => {
    for (const id of ['industry-output', 'agriculture-share', 'poverty-rate'])
      expect(lexicon.indicators.has(id)).toBe(true);
    for (const id of ['bac-kan-city', 'duong-quang', 'nong-thuong']) expect(lexicon.places.byId.has(id)).toBe(true);
  });
});
