import type { Pack } from '../../data/schemas/pack.ts';
import type { FormCache } from '../text/forms.ts';
import type { SourceResidue } from './restraint/source-residue.ts';

/** What the check needs to know of indicators, places and units; the files of data/ fit these shapes. */
export interface IndicatorFacts {
  readonly id: string;
  readonly better: 'higher' | 'lower' | 'neutral';
  /** Do the amounts of the months add up to the year's amount? */
  readonly additive: boolean;
  /** Units of a level. */
  readonly units: readonly string[];
  /** Words in its names that are said of less than the source's figures count ("chi bộ" of all Party organisations). */
  readonly narrower?: readonly string[] | undefined;
  /** Every word of its names, with accents and without. */
  readonly nameWords: ReadonlySet<string>;
}

interface PlaceFacts {
  readonly id: string;
  readonly parent: string | null;
  /** The proper name first, then other spellings, without the level in front. */
  readonly names: readonly string[];
}

/** Indicators that are shares of one whole. */
interface WholeFacts {
  readonly indicators: readonly string[];
}

/** A count and the rate it makes of a whole. */
interface RateFacts {
  readonly whole: string;
  readonly count: string;
  readonly rate: string;
}

export interface CheckLexicons {
  readonly indicators: ReadonlyMap<string, IndicatorFacts>;
  readonly places: ReadonlyMap<string, PlaceFacts>;
  readonly wholes: readonly WholeFacts[];
  readonly rates: readonly RateFacts[];
  /** Definitions that are meant where none is named. */
  readonly usual: ReadonlySet<string>;
  /** What a unit measures, and how much of that it is; null for what is no unit of ours. */
  readonly unitOf: (id: string) => { readonly dimension: string; readonly factor: string } | null;
  /** The words that narrow no figure of a source. */
  readonly residue: (pack: Pack) => SourceResidue;
  /** The forms of words met so far. */
  readonly forms: FormCache;
}
