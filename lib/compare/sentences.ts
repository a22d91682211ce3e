import type { Say } from '../explain/say.ts';
import type { PairParams, RemarkParams } from './comparison.ts';

export type Params = PairParams & RemarkParams;

/** A sentence for every code of a pair and of what is remarked on it; a missing one does not compile. */
export type Sentences = { readonly [Code in keyof Params]: (params: Params[Code], say: Say) => string };
