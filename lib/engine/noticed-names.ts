import { builtinData } from '../../data/index.ts';
import { noticedNames } from '../detect/noticed-names.ts';
import { loadBuiltin } from './builtin.ts';

/**
 * What the detector looks for, from the built-in packs and places. The build puts the finished list in the place of this
 * module (scripts/build/finished-names.ts): the data it comes from is many times the size of the detector.
 */
export const NOTICED_NAMES: readonly string[] = noticedNames(
  builtinData().places,
  new Set(loadBuiltin().packs.map(({ place }) => place)),
);
