import type { IndicatorData } from '../../../data/schemas/indicator.ts';
import type { Unit } from '../../../data/schemas/unit.ts';
import { normPhrase } from '../../text/tokens.ts';

/** A unit that a number is read in, and the power of ten that moves the number to it. */
interface ReadUnit {
  readonly unit: string;
  readonly power: number;
}

/** Words that print one unit and mean another ("đồng chí" where members of the Party are counted). */
export interface NarrowUnit {
  readonly unit: string;
  /** The unit that they print. */
  readonly printed: string;
  /** In matching form. */
  readonly words: ReadonlySet<string>;
}

/** An indicator with what the units of data/units.json make of the numbers that are counted in its own. */
export interface CountedIndicator extends IndicatorData {
  /** Printed units that stand for one of its own ("km2" for "ha", "point" for "percentage-point"). */
  readonly readAs: ReadonlyMap<string, ReadUnit>;
  /** The unit of its own that a name behind a bare number can be ("admit 90 new party members"), or null. */
  readonly namedUnit: string | null;
  readonly narrow: NarrowUnit | null;
}

/** An indicator with what the units make of its numbers. */
export function countedIndicator(indicator: IndicatorData, units: readonly Unit[]): CountedIndicator {
  const isOwn = (unit: string): boolean => indicator.units.includes(unit);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const narrow = units.find(({ id, narrows }) => narrows !== undefined && isOwn(id));
  return {
    ...indicator,
    readAs: new Map(
      units.flatMap(({ id, readAs }) =>
        readAs !== undefined && isOwn(readAs.unit) && !isOwn(id) ? [[id, readAs] as const] : [],
      ),
    ),
    namedUnit: indicator.units.find((unit) => byId.get(unit)?.named === true) ?? null,
    narrow:
      narrow?.narrows === undefined
        ? null
        : {
            unit: narrow.id,
            printed: narrow.narrows.unit,
            words: new Set(narrow.narrows.forms.map((form) => normPhrase(form))),
          },
  };
}
