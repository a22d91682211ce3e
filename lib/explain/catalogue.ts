import type { ReasonParam } from '../check/verdict.ts';
import type { Say } from './say.ts';

/** A sentence for every code of one room's parameter map; a missing one does not compile. */
export type Catalogue<Params, S extends Say = Say> = {
  readonly [Code in keyof Params]: (params: Params[Code], say: S) => string;
};

/** A catalogue as the table of sentences looks it up: the codes and their parameters were held together when made. */
export type Sentences<S extends Say = Say> = Readonly<
  Record<string, (params: Readonly<Record<string, ReasonParam>>, say: S) => string>
>;

/** Forgets which parameters each code has; `reason()` is what keeps them right. */
export function sentencesOf<Params, S extends Say = Say>(catalogue: Catalogue<Params, S>): Sentences<S> {
  return catalogue as unknown as Sentences<S>;
}
