import { builtinData } from '../../data/index.ts';
import { type Noticed, noticedBy } from '../detect/noticed.ts';
import { loadBuiltin } from './builtin.ts';
import { withBrought } from './with-brought.ts';

const { packs } = loadBuiltin();
const { places, indicators } = withBrought(builtinData(), packs);

/**
 * What the detector looks for, from the built-in packs, places and indicators. The build puts the finished lists in the place
 * of this module (scripts/build/finished-noticed.ts): the data they come from is many times the size of the detector.
 */
export const NOTICED: Noticed = noticedBy(packs, places, indicators.indicators);
