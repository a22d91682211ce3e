import { describe, expect, test } from 'vitest';
import { describeUnit } from '../../lib/quantity/units.ts';
import { normPhrase } from '../../lib/text/tokens.ts';
import { readText, unitIndex, units } from './reading.ts';

/** Forms that another rule reads otherwise when they stand alone behind a number: 5 km/h is a unit, "5 tập" a set. */
const forms = units.units.flatMap(({ id, forms }) => forms.map((form) => [form, id] as const));

describe('the units of the data', () => {
  test('no printed form belongs to two units', () => {
    const owners = new Map<string, string>();
    for (const [form, id] of forms) {
      const key = normPhrase(form);
      expect([form, owners.get(key) ?? id]).toEqual([form, id]);
      owners.set(key, id);
    }
  });

  test.each(forms)('"%s" behind a number is %s', (form, id) => {
    const { quantities } = readText(`tất cả là 27 ${form}`);
    expect(quantities.map(({ value, unit }) => [value, unit])).toEqual([['27', id]]);
  });

  test('composed units have a name and a dimension, unknown ones none', () => {
    expect(describeUnit(unitIndex, 'VND-per-person-year')).toMatchObject({
      names: { vi: 'đồng/người/năm', en: 'Vietnamese dong per person per year' },
      discrete: false,
    });
    expect(describeUnit(unitIndex, 'criterion-per-commune')?.dimension).toBe('count-per-commune');
    expect(describeUnit(unitIndex, 'VND-per-nothing')).toBeNull();
    expect(describeUnit(unitIndex, 'party-member')?.discrete).toBe(true);
  });
});
