import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SCHEMAS as HELD, held } from '../../data/held.ts';
import { builtinData } from '../../data/index.ts';
import { DocumentsSchema } from '../../data/schemas/document.ts';
import { packSchema } from '../../data/schemas/pack.ts';
import { practiceSchema } from '../../data/schemas/practice.ts';
import { samePageSchema } from '../../data/schemas/same-page.ts';
import { sitesSchema } from '../../data/schemas/site.ts';
import { trackingSchema } from '../../data/schemas/tracking.ts';
import { describeUnit, indexUnits } from '../../lib/quantity/units.ts';

const DATA = join(import.meta.dirname, '../../data');
const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  'documents.json': DocumentsSchema,
  'indicators.json': HELD.indicators,
  'places.json': HELD.places,
  'practice.json': practiceSchema,
  'relations.json': HELD.relations,
  'same-page.json': samePageSchema,
  'sites.json': sitesSchema,
  'tracking.json': trackingSchema,
  'units.json': HELD.units,
  'weights.json': HELD.weights,
};

const WORDS: Readonly<Record<string, v.GenericSchema>> = {
  'bodies.json': HELD.bodies,
  'cautions.json': HELD.cautions,
  'classes.json': HELD.classes,
  'concepts.json': HELD.concepts,
  'cues.json': HELD.cues,
  'languages.json': HELD.languages,
  'places.json': HELD.placeWords,
  'residue.json': HELD.residue,
  'small.json': HELD.small,
  'stretches.json': HELD.stretches,
};

const jsonIn = (folder: string): string[] => readdirSync(join(DATA, folder)).filter((name) => name.endsWith('.json'));
const parsed = (name: string): unknown => JSON.parse(readFileSync(join(DATA, name), 'utf8'));
const faults = (schema: v.GenericSchema, value: unknown): string[] =>
  v.safeParse(schema, value).issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? [];

describe('every file of data/', () => {
  it('has a schema', () => {
    expect(jsonIn('.').sort()).toEqual(Object.keys(SCHEMAS).sort());
  });

  it.each(Object.entries(SCHEMAS))('%s fits its schema', (name, schema) => {
    expect(faults(schema, parsed(name))).toEqual([]);
  });

  it('has a schema in words/ too', () => {
    expect(jsonIn('words').sort()).toEqual(Object.keys(WORDS).sort());
  });

  it.each(Object.entries(WORDS))('words/%s fits its schema', (name, schema) => {
    expect(faults(schema, parsed(join('words', name)))).toEqual([]);
  });

  it.each(jsonIn('packs'))('packs/%s fits the schema of packs', (name) => {
    expect(faults(packSchema, parsed(join('packs', name)))).toEqual([]);
  });

  it('is loaded: every pack is among the built-in ones', () => {
    const loaded = builtinData().packFiles.map((pack) => (pack as { id: string }).id);
    expect(loaded.map((id) => `${id}.json`).sort()).toEqual(jsonIn('packs').sort());
  });
});

it('a file that does not fit is told with its entry and the path to the fault', () => {
  const cues = parsed('words/cues.json') as { kinds: string[]; phrases: string[] }[];
  const wrong = cues.map((cue, at) => (at === 7 ? { ...cue, kinds: ['downto'] } : cue));
  expect(() => held('cues', wrong)).toThrow(`data, cues: "${cues[7]!.phrases[0]}", 7.kinds.0: `);
  const places = [{ id: 'phong-quang', kind: 'village', parent: null, names: [] }];
  expect(() => held('places', places)).toThrow('data, places: "phong-quang", 0.names: empty');
});

describe('the data agree with each other', () => {
  const { indicators, units, places, relations } = builtinData();
  const index = indexUnits(units);

  it('in the units of indicators', () => {
    const unknown = indicators.indicators.flatMap(({ id, units: used }) =>
      used.filter((unit) => describeUnit(index, unit) === null).map((unit) => `${id}: ${unit}`),
    );
    expect(unknown).toEqual([]);
  });

  it('in the units that units are read as, by their factors where they measure the same', () => {
    const byId = new Map(units.units.map((unit) => [unit.id, unit]));
    for (const { id, dimension, factor, readAs, narrows } of units.units) {
      if (narrows !== undefined) expect(byId.has(narrows.unit), id).toBe(true);
      if (readAs === undefined) continue;
      const target = byId.get(readAs.unit);
      expect(target, id).toBeDefined();
      if (target?.dimension === dimension) {
        expect(Number(factor) / Number(target.factor), id).toBe(10 ** readAs.power);
      }
    }
  });

  it('in the definitions of indicators', () => {
    const known = new Set(indicators.definitions.map(({ id }) => id));
    const used = indicators.indicators.flatMap(({ definitions }) => definitions ?? []);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });

  it('in the wholes of shares', () => {
    const known = new Set(indicators.indicators.map(({ id }) => id));
    expect(relations.wholes.flatMap((whole) => whole.indicators).filter((id) => !known.has(id))).toEqual([]);
  });

  it('in the hosts of places, which are among the sites', () => {
    const matches = v.parse(sitesSchema, parsed('sites.json')).flatMap((site) => site.matches);
    const hosts = places.flatMap((place) => place.hosts ?? []);
    expect(hosts.filter((host) => !matches.some((match) => match.includes(host)))).toEqual([]);
  });
});

describe('the schema of sites', () => {
  const site = (match: string) => [{ id: 'a', name: { vi: 'A', en: 'A' }, matches: [match] }];

  it.each(['*://*.backancity.gov.vn/*', 'https://baobackan.vn/*'])('takes %s', (match) => {
    expect(faults(sitesSchema, site(match))).toEqual([]);
  });

  it.each(['<all_urls>', '*://*/*', '*://*.vn/*', 'file:///*', '*://backancity.gov.vn'])('refuses %s', (match) => {
    expect(faults(sitesSchema, site(match))).not.toEqual([]);
  });
});
