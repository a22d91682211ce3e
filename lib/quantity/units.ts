import type { Denominator, Unit, Units } from '../../data/schemas/unit.ts';
import { createFormCache, formOf } from '../text/forms.ts';
import type { Token } from '../text/tokens.ts';
import { tokenize } from '../text/tokens.ts';

/** Phrases by their first word; the longest stand first. Both keyed as printed and without accents. */
interface PhraseIndex<T> {
  readonly norm: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly bare: ReadonlyMap<string, readonly Entry<T>[]>;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly item: T;
}

export interface UnitIndex {
  readonly units: PhraseIndex<Unit>;
  readonly denominators: PhraseIndex<Denominator>;
  readonly byId: ReadonlyMap<string, Unit>;
  readonly denominatorById: ReadonlyMap<string, Denominator>;
}

interface Named {
  readonly forms: readonly string[];
  readonly needsAccents?: true | undefined;
}

const hasAccents = (form: string): boolean => formOf(form).norm !== formOf(form).bare;

function buildIndex<T extends Named>(items: readonly T[]): PhraseIndex<T> {
  const cache = createFormCache();
  const tokensOf = new Map(
    items.flatMap(({ forms }) => forms.map((form) => [form, tokenize(form, undefined, cache)] as const)),
  );
  const build = (pick: (token: Token) => string, bare: boolean): Map<string, Entry<T>[]> => {
    const index = new Map<string, Entry<T>[]>();
    for (const item of items) {
      for (const form of item.forms) {
        if (bare && item.needsAccents && hasAccents(form)) continue;
        const words = tokensOf.get(form)!.map(pick);
        const entries = index.get(words[0]!) ?? [];
        entries.push({ words, item });
        index.set(words[0]!, entries);
      }
    }
    for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
    return index;
  };
  return { norm: build((token) => token.norm, false), bare: build((token) => token.bare, true) };
}

/** Prepares the units for reading; build it once and pass it on, it never changes. */
export function indexUnits(units: Units): UnitIndex {
  return {
    units: buildIndex(units.units),
    denominators: buildIndex(units.denominators),
    byId: new Map(units.units.map((unit) => [unit.id, unit])),
    denominatorById: new Map(units.denominators.map((denominator) => [denominator.id, denominator])),
  };
}

function match<T>(index: PhraseIndex<T>, tokens: readonly Token[], at: number, bare: boolean): Found<T> | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const entries = bare ? index.bare.get(first.bare) : index.norm.get(first.norm);
  if (entries === undefined) return null;
  for (const { words, item } of entries) {
    let length = 1;
    while (length < words.length) {
      const token = tokens[at + length];
      if (token === undefined || (bare ? token.bare : token.norm) !== words[length]) break;
      length++;
    }
    if (length === words.length) return { item, to: at + length };
  }
  return null;
}

/** What a name stands for, and the token index behind its last word. */
export interface Found<T> {
  readonly item: T;
  readonly to: number;
}

/** The unit whose name begins at token `at`, the longest first; null when none does. */
export function matchUnit(index: UnitIndex, tokens: readonly Token[], at: number, bare: boolean): Found<Unit> | null {
  return match(index.units, tokens, at, bare);
}

/** A denominator name at token `at` ("người" in "/người"). */
export function matchDenominator(
  index: UnitIndex,
  tokens: readonly Token[],
  at: number,
  bare: boolean,
): Found<Denominator> | null {
  return match(index.denominators, tokens, at, bare);
}

/** Name, dimension and discreteness of any unit id, composed ones ("VND-per-person-year") included; null when unknown. */
export function describeUnit(
  index: UnitIndex,
  id: string,
): Pick<Unit, 'names' | 'dimension' | 'factor' | 'discrete'> | null {
  const known = index.byId.get(id);
  if (known !== undefined) return known;
  const [baseId = '', rest] = id.split('-per-');
  const base = index.byId.get(baseId);
  if (base === undefined || rest === undefined) return null;
  const parts = splitDenominators(index, rest);
  if (parts === null) return null;
  return {
    names: {
      vi: [base.names.vi, ...parts.map((part) => part.names.vi)].join('/'),
      en: `${base.names.en} per ${parts.map((part) => part.names.en).join(' per ')}`,
    },
    dimension: `${base.dimension}-per-${rest}`,
    factor: base.factor,
    discrete: false,
  };
}

function splitDenominators(index: UnitIndex, rest: string): Denominator[] | null {
  const words = rest.split('-');
  const parts: Denominator[] = [];
  let from = 0;
  while (from < words.length) {
    let to = words.length;
    while (to > from && !index.denominatorById.has(words.slice(from, to).join('-'))) to--;
    if (to === from) return null;
    parts.push(index.denominatorById.get(words.slice(from, to).join('-'))!);
    from = to;
  }
  return parts;
}
