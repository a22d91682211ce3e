/**
 * Characters that could do something where the text is pasted: turn a line round, hide, end a line, begin a tag. Written as
 * escapes they are the same JSON.
 */
const ACTIVE = /[<\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** How many levels of a value are told: nobody reads further. */
const DEPTH = 50;

/**
 * Any value that a database can hold, as JSON text for a reader to keep. What JSON has no form for (bytes, big integers, maps)
 * is named in words; an object that stands in more places than one, or in itself, is told once. Never throws.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(plain(value, DEPTH, new WeakSet()), null, 2) ?? 'null';
  return text.replace(ACTIVE, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function plain(value: unknown, depth: number, told: WeakSet<object>): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0 || told.has(value)) return '[...]';
  told.add(value);
  const inner = (item: unknown) => plain(item, depth - 1, told);
  if (Array.isArray(value)) return value.map(inner);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '[Date]' : value.toISOString();
  if (value instanceof Map || value instanceof Set) return [...value].map(inner);
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (kind !== 'Object') return `[${kind}]`;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inner(item)]));
}
