import * as v from 'valibot';
import { builtinData } from '../data/index.ts';
import json from '../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import type { Pack } from '../data/schemas/pack.ts';
import { PlacesSchema } from '../data/schemas/place.ts';
import { createEngine } from '../lib/engine/create-engine.ts';
import places from './fixtures/world/places.json' with { type: 'json' };

/**
 * The world that the passages, sums and metamorphic cases are told in: one resolution, and the places there were when they were
 * written. A resolution or a place that the data gets later changes none of them.
 */
export const pack = json as Pack;

export const engine = createEngine({ ...builtinData(), places: v.parse(PlacesSchema, places) }, [pack]);
