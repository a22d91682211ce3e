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

/** Every list of words as one string, and every list of records as rows. */
function withLists(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isWords = value.length > 0 && value.every((item) => typeof item === 'string');
    return isWords ? `|${value.join('|')}` : inRows(value.map(withLists));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withLists(item)]));
}

type Fields = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Records with the names of the fields that all of them have written once; what else one has stands last in its row. */
function inRows(list: readonly unknown[]): unknown {
  if (list.length < FEWEST_ROWS || !list.every(isRecord)) return list;
  const columns = Object.keys(list[0]!).filter((name) => list.every((record) => name in record));
  const rows = list.map((record) => {
    const others = Object.entries(record).filter(([name]) => !columns.includes(name));
    const row = columns.map((name) => record[name]);
    return others.length === 0 ? row : [...row, Object.fromEntries(others)];
  });
  return { columns, rows };
}
