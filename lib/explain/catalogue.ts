import type { ReasonParam } from '../check/verdict.ts';
import type { Say } from './say.ts';

/** A sentence for every code of one room's parameter map; a missing one does not compile. */
export type Catalogue<Params> = { readonly [Code in keyof Params]: (params: Params[Code], say: Say) => string };

/** A catalogue as the table of sentences looks it up: the codes and their parameters were held together when made. */
export type Sentences = Readonly<Record<string, (params: Readonly<Record<string, ReasonParam>>, say: Say) => string>>;

/** Forgets which parameters each code has; `reason()` is what keeps them right. */
export function sentencesOf<Params>(catalogue: Catalogue<Params>): Sentences {
  return catalogue as unknown as Sentences;
}
