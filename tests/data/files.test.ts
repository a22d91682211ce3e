import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { builtinData } from '../../data/index.ts';
import { ConceptsSchema } from '../../data/schemas/concept.ts';
import { IndicatorsSchema } from '../../data/schemas/indicator.ts';
import { languagesSchema } from '../../data/schemas/language.ts';
import { packSchema } from '../../data/schemas/pack.ts';
import { PlacesSchema } from '../../data/schemas/place.ts';
import { relationsSchema } from '../../data/schemas/relation.ts';
import { residueSchema } from '../../data/schemas/residue.ts';
import { samePageSchema } from '../../data/schemas/same-page.ts';
import { sitesSchema } from '../../data/schemas/site.ts';
import { trackingSchema } from '../../data/schemas/tracking.ts';
import { unitsSchema } from '../../data/schemas/unit.ts';
import { weightsSchema } from '../../data/schemas/weights.ts';
import {
  bodiesSchema,
  cautionsSchema,
  classesSchema,
  cuesSchema,
  placeWordsSchema,
  smallSchema,
  stretchesSchema,
} from '../../data/schemas/words.ts';
import { describeUnit, indexUnits } from '../../lib/quantity/units.ts';

const DATA = join(import.meta.dirname, '../../data');
const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  'indicators.json': IndicatorsSchema,
  'places.json': PlacesSchema,
  'relations.json': relationsSchema,
  'same-page.json': samePageSchema,
  'sites.json': sitesSchema,
  'tracking.json': trackingSchema,
  'units.json': unitsSchema,
  'weights.json': weightsSchema,
};

const WORDS: Readonly<Record<string, v.GenericSchema>> = {
  'bodies.json': bodiesSchema,
  'cautions.json': cautionsSchema,
  'classes.json': classesSchema,
  'concepts.json': ConceptsSchema,
  'cues.json': cuesSchema,
  'languages.json': languagesSchema,
  'places.json': placeWordsSchema,
  'residue.json': residueSchema,
  'small.json': smallSchema,
  'stretches.json': stretchesSchema,
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
