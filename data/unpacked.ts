import { decoder, withTexts } from './coded.ts';

/**
 * A file of data as it was written. The packages carry it short (scripts/build/packed-data.ts): a list of words as one string
 * that begins with "|", words in both languages as one that begins with "'", records by their fields, and entries of words by their
 * kinds. Takes a file that is not packed, too.
 */
export function unpacked(file: unknown): unknown {
  if (typeof file === 'string') return fromText(file);
  if (Array.isArray(file)) return file.map(unpacked);
  if (typeof file !== 'object' || file === null) return file;
  if ('byKinds' in file) return entriesOf(file.byKinds as Readonly<Record<string, string>>);
  if ('columns' in file) return recordsOf(file as Columns);
  return Object.fromEntries(Object.entries(file).map(([key, value]) => [key, unpacked(value)]));
}

function fromText(text: string): unknown {
  if (text.startsWith('|')) return text.slice(1).split('|');
  if (!text.startsWith("'")) return text;
  const [, vi, en] = text.split("'");
  return { vi, en };
}

/** Makes the reader of the files of data, which may be packed, and in the codes of these words (scripts/build/coded-data.ts). */
export function unpacker(words: readonly string[]): (file: unknown) => unknown {
  const decode = decoder(words);
  return (file) => {
    const isCoded = typeof file === 'object' && file !== null && 'coded' in file;
    return unpacked(isCoded ? withTexts(file.coded, decode) : file);
  };
}

/**
 * Records by their fields: the values of each, as a list with 0 where a record has none, or as one text, parted by "$", with nothing
 * there; and what else each record has.
 */
interface Columns {
  readonly columns: Readonly<Record<string, string | readonly unknown[]>>;
  readonly rest?: readonly (Readonly<Record<string, unknown>> | 0)[];
}

function recordsOf({ columns, rest }: Columns): readonly object[] {
  const lists = Object.entries(columns).map(([name, column]) =>
    typeof column === 'string'
      ? ({ name, values: column.split('$'), none: '' } as const)
      : ({ name, values: column, none: 0 } as const),
  );
  return lists[0]!.values.map((_, at) => {
    const own = lists.flatMap(({ name, values, none }) => (values[at] === none ? [] : [[name, unpacked(values[at])]]));
    return { ...Object.fromEntries(own), ...(unpacked(rest?.[at] || {}) as object) };
  });
}

/**
 * The entries of a file of words from its phrases under their kinds ("!" behind these: they need their accents). Under no kind
 * stand the phrases that hide others: they hide every one that they overlap, so it does not matter in which entry.
 */
function entriesOf({ '': hiders, ...lists }: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(lists).map(([kinds, phrases], at) => ({
    kinds: kinds.replace('!', '').split(' '),
    phrases: phrases.split('|'),
    ...(kinds.endsWith('!') && { needsAccents: true }),
    ...(at === 0 && hiders !== undefined && { hiddenBy: hiders.split('|') }),
  }));
}
