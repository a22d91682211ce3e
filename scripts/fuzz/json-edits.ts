import fc from 'fast-check';

/** A change somewhere in a JSON value: which of its places, counted through, and what becomes of it. */
export interface Edit {
  readonly at: number;
  readonly as: 'gone' | 'twice' | 'other' | 'named';
  readonly value: unknown;
}

const HOSTILE: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  1e308,
  true,
  [],
  {},
  '__proto__',
  'x'.repeat(2000),
  '9'.repeat(1200),
  '\u202e1',
  [[[[]]]],
];

export const anyEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.nat(),
    as: fc.constantFrom('gone', 'twice', 'other', 'named'),
    value: fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue({ maxDepth: 2 })),
  }),
  { minLength: 1, maxLength: 5 },
);

/** A copy of a JSON value with the changes. */
export function edited(value: unknown, edits: readonly Edit[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const edit of edits) {
    const places = placesIn(copy);
    const place = places[edit.at % Math.max(1, places.length)];
    if (place !== undefined) change(place, edit);
  }
  return copy;
}

interface Place {
  readonly within: Record<string, unknown> | unknown[];
  readonly key: string;
}

function placesIn(root: unknown): Place[] {
  const found: Place[] = [];
  const open: unknown[] = [root];
  while (open.length > 0) {
    const now = open.pop();
    if (typeof now !== 'object' || now === null) continue;
    for (const key of Object.keys(now)) {
      found.push({ within: now as Place['within'], key });
      open.push((now as Record<string, unknown>)[key]);
    }
  }
  return found;
}

function change({ within, key }: Place, { as, value: given }: Edit): void {
  // of its own: one that stands in two places would be changed in both, and could come to hold itself
  const value = structuredClone(given);
  const holder = within as Record<string, unknown>;
  if (as === 'other') holder[key] = value;
  else if (as === 'named')
    Object.defineProperty(holder, '__proto__', { value, enumerable: true, configurable: true, writable: true });
  else if (Array.isArray(within)) {
    const at = Number(key);
    if (as === 'gone') within.splice(at, 1);
    else if (within.length < 200) within.splice(at, 0, structuredClone(within[at]));
  } else if (as === 'gone') delete holder[key];
  else holder[`${key}2`] = structuredClone(holder[key]);
}
