import { describe, expect, it } from 'vitest';
import { PACK_LIMITS } from '../../data/pack-limits.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { loadPackText } from '../../lib/resolution/load.ts';
import { DISTRICT } from '../session/pack-stage.ts';

const { known } = loadBuiltin();
const load = (value: unknown) => loadPackText(JSON.stringify(value), known);
const faults = (value: unknown) => {
  const loaded = load(value);
  return loaded.ok ? [] : loaded.faults.map(({ path, code }) => `${path} ${code}`);
};
const [figure] = DISTRICT.figures;

describe('a pack that means harm', () => {
  it('with __proto__ changes no object and carries nothing of it', () => {
    const text = JSON.stringify(DISTRICT).replace('{', '{"__proto__":{"polluted":true},');
    const loaded = loadPackText(text, known);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    if (loaded.ok) {
      expect(Object.hasOwn(loaded.pack, '__proto__')).toBe(false);
      expect((loaded.pack as { polluted?: boolean }).polluted).toBeUndefined();
    }
  });

  it('with places that lie in each other is refused', () => {
    const places = DISTRICT.brings!.places!.map((place) => ({ ...place }));
    places[0]!.parent = places[1]!.id;
    expect(faults({ ...DISTRICT, brings: { ...DISTRICT.brings, places } })).toContain(
      'brings.places[0].parent unknown-place',
    );
  });

  it('with 100,000 figures is refused for that alone', () => {
    const figures = Array.from({ length: 100_000 }, () => 1);
    expect(faults({ ...DISTRICT, figures })).toEqual(['figures too-many']);
  });

  it('with a value of 1,000 digits is refused at its place', () => {
    expect(faults({ ...DISTRICT, figures: [{ ...figure, value: '9'.repeat(1000) }] })).toEqual([
      'figures[0].value too-long',
    ]);
  });

  it('with an id that is a path or a piece of mark-up is refused', () => {
    for (const id of ['../x', '<img src=x onerror=alert(1)>', 'constructor()', '', 'a'.repeat(81)])
      expect(
        faults({ ...DISTRICT, id }).every((fault) => fault.startsWith('id ')),
        id,
      ).toBe(true);
  });

  it('with an address that does something is refused or shown as text: it is no address of a page', () => {
    expect(faults({ ...DISTRICT, source: { url: 'không phải địa chỉ' } })).toEqual(['source.url not-a-url']);
  });

  it('with a name that is a pattern is refused', () => {
    const indicators = [{ ...DISTRICT.brings!.indicators![0]!, names: ['<output> <industry>', 'a|b'] }];
    expect(faults({ ...DISTRICT, brings: { ...DISTRICT.brings, indicators } }).length).toBeGreaterThan(0);
  });

  it('with more text than may be is refused', () => {
    expect(faults({ ...DISTRICT, text: 'a'.repeat(PACK_LIMITS.text + 1) })).toEqual(['text too-long']);
  });

  it('nested a hundred thousand deep is refused', () => {
    const loaded = loadPackText(`${'['.repeat(100_000)}${']'.repeat(100_000)}`, known);
    expect(loaded.ok).toBe(false);
  });
});
