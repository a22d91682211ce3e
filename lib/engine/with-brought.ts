import type { Lexicons } from '../../data/index.ts';
import type { IndicatorData } from '../../data/schemas/indicator.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import { createFormCache, type FormCache } from '../text/forms.ts';
import { barePhrase } from '../text/tokens.ts';
import { shortNames } from './short-names.ts';

/**
 * The lexicons with what the packs bring. An id that is there already stays as it is: a pack may be older than our data, and of
 * two packs the first one counts. A name that a pack brings is no longer that of a rival ("other:..."): the document says what
 * it calls so. Where packs have figures of the rival too, both are called so ("03 xã đạt chuẩn", new ones, beside "42 xã"): such a name
 * accuses nobody.
 */
export function withBrought(
  data: Lexicons,
  packs: readonly (Pick<Pack, 'brings'> & Partial<Pick<Pack, 'figures'>>)[],
): Lexicons {
  const places = newOnes(
    data.places,
    packs.flatMap(({ brings }) => brings?.places ?? []),
  );
  const indicators: readonly IndicatorData[] = newOnes(
    data.indicators.indicators,
    packs.flatMap(({ brings }) => brings?.indicators ?? []),
  );
  if (places.length === 0 && indicators.length === 0) return data;
  const cache = createFormCache();
  const formsOf = (entries: readonly IndicatorData[]): string[] =>
    entries.flatMap(({ names }) => names.map((name) => formOf(name, cache)));
  const taken = new Set(formsOf(indicators));
  const used = new Set(packs.flatMap(({ figures = [] }) => figures.map(({ indicator }) => indicator)));
  const shared = new Set(formsOf(data.indicators.indicators.filter(({ id }) => used.has(id))));
  const known = data.indicators.indicators.map((indicator) => withoutNames(indicator, taken, cache));
  const named = new Set([...formsOf(known), ...taken]);
  const called = indicators.map((indicator) => withShortNames(withLoose(indicator, shared, cache), named));
  return {
    ...data,
    brought: new Set([...(data.brought ?? []), ...indicators.map(({ id }) => id)]),
    places: [...data.places, ...places],
    indicators: { ...data.indicators, indicators: [...known, ...called] },
  };
}

/** With what pages may call it for short, where nothing else is called so. `named`: the names of all indicators, as forms. */
function withShortNames(indicator: IndicatorData, named: ReadonlySet<string>): IndicatorData {
  const short = new Set(
    indicator.names
      .flatMap((name) => (typeof name === 'string' ? shortNames(name) : []))
      .filter((text) => !named.has(barePhrase(text))),
  );
  if (short.size === 0) return indicator;
  return { ...indicator, names: [...indicator.names, ...[...short].map((text) => ({ text, loose: true }))] };
}

/** With its names that others have too as such that accuse nobody. */
function withLoose(indicator: IndicatorData, shared: ReadonlySet<string>, cache: FormCache): IndicatorData {
  const names = indicator.names.map((name) =>
    shared.has(formOf(name, cache)) ? { ...(typeof name === 'string' ? { text: name } : name), loose: true } : name,
  );
  return { ...indicator, names };
}

type Entry = { readonly id: string };

function newOnes<T extends Entry>(known: readonly Entry[], brought: readonly T[]): T[] {
  const seen = new Set(known.map(({ id }) => id));
  return brought.filter(({ id }) => !seen.has(id) && seen.add(id));
}

const formOf = (name: IndicatorData['names'][number], cache: FormCache): string =>
  barePhrase(typeof name === 'string' ? name : name.text, cache);

function withoutNames(indicator: IndicatorData, taken: ReadonlySet<string>, cache: FormCache): IndicatorData {
  if (!indicator.id.startsWith('other:')) return indicator;
  const names = indicator.names.filter((name) => !taken.has(formOf(name, cache)));
  return names.length === indicator.names.length ? indicator : { ...indicator, names };
}
