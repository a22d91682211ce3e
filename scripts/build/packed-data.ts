/** Fewer records than these are shorter as they are. */
const FEWEST_ROWS = 3;

/** What only the tests read of an entry in data/words. */
const EXAMPLES: ReadonlySet<string> = new Set(['for', 'against']);

/** An entry of a file of words (data/schemas/words.ts). */
interface Entry {
  readonly kinds: readonly string[];
  readonly phrases: readonly string[];
  readonly hiddenBy?: readonly string[];
  readonly needsAccents?: true;
}

/**
 * A file of data as the packages carry it: without the examples of its entries, and short, as data/unpacked.ts reads it. Takes
 * and gives JSON.
 */
export function packedData(json: string): string {
  const data: unknown = JSON.parse(json, (key, value: unknown) => (EXAMPLES.has(key) ? undefined : value));
  return JSON.stringify(areEntries(data) ? { byKinds: byKinds(data) } : withLists(data));
}

const areEntries = (data: unknown): data is readonly Entry[] =>
  Array.isArray(data) && data.every((entry: object) => 'kinds' in entry && 'phrases' in entry);

/** The phrases of entries under their kinds; those that hide others under none. */
function byKinds(entries: readonly Entry[]): Readonly<Record<string, string>> {
  const lists = new Map<string, string[]>();
  const add = (kinds: string, phrases: readonly string[]): void => {
    if (phrases.length > 0) lists.set(kinds, [...(lists.get(kinds) ?? []), ...phrases]);
  };
  for (const { kinds, phrases, hiddenBy = [], needsAccents } of entries) {
    add(`${kinds.join(' ')}${needsAccents === true ? '!' : ''}`, phrases);
    add('', hiddenBy);
  }
  return Object.fromEntries([...lists].map(([kinds, phrases]) => [kinds, phrases.join('|')]));
}

/** Every list of words as one string, and every list of records by their fields. */
function withLists(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isWords = value.length > 0 && value.every((item) => typeof item === 'string');
    return isWords ? `|${value.join('|')}` : inColumns(value.map(withLists));
  }
  if (typeof value === 'string' && /^['|]/u.test(value)) throw new Error(`"${value}" begins like packed words`);
  if (!isRecord(value)) return value;
  if (isInBoth(value)) return `'${value.vi}'${value.en}`;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withLists(item)]));
}

/** Words in both languages of the screens, and nothing else. */
const isInBoth = (value: Fields): value is { readonly vi: string; readonly en: string } =>
  Object.keys(value).length === 2 && [value.vi, value.en].every((text) => typeof text === 'string' && !/'/u.test(text));

type Fields = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Records by their fields: of each field that most records have the values of all, and the other fields of each record apart. A
 * field of texts alone is one text.
 */
function inColumns(list: readonly unknown[]): unknown {
  if (list.length < FEWEST_ROWS || !list.every(isRecord)) return list;
  const names = [...new Set(list.flatMap(Object.keys))].filter((name) => isColumn(name, list));
  if (names.length === 0) return list;
  const columns = names.map((name) => [name, columnOf(list.map((record) => record[name]))] as const);
  const isTold = ([name, value]: readonly [string, unknown]): boolean =>
    columns.some(([known, column]) => known === name && (typeof column !== 'string' || fitsText(value)));
  const others = list.map((record) => Object.entries(record).filter((field) => !isTold(field)));
  const rest = others.map((fields) => (fields.length === 0 ? 0 : Object.fromEntries(fields)));
  return { columns: Object.fromEntries(columns), ...(rest.some((one) => one !== 0) && { rest }) };
}

/** Can a value stand in a field that is one text? */
const fitsText = (value: unknown): boolean => typeof value === 'string' && value !== '' && !value.includes('$');

/** The values of a field: as one text, with nothing between two signs where a record has none that fits, or as a list with 0 there. */
const columnOf = (values: readonly unknown[]): unknown =>
  values.every((value) => value === undefined || typeof value === 'string')
    ? values.map((value) => (fitsText(value) ? value : '')).join('$')
    : values.map((value) => (value === undefined ? 0 : value));

/** Is a field shorter as a column? Then its name is written once, and a sign or two where a record has no such field. */
function isColumn(name: string, list: readonly Fields[]): boolean {
  if (list.some((record) => record[name] === 0)) return false;
  const having = list.filter((record) => name in record).length;
  return having * (name.length + 2) > (list.length - having) * 2;
}
