/** Where words stand in a text first, and whether they stand there again. */
export interface Found {
  readonly first: number;
  readonly again: boolean;
}

/** So long a piece of the words is looked for; of shorter words all of them. */
const PIECE = 12;
/** Pieces are told apart by so many bits at most: that is enough for the longest text of a pack. */
const MOST_BITS = 18;
const STEP = 0x01000193;

/**
 * Where each of many words stands in a text, null for those that do not: as looking for each alone would find it, but in one way through
 * the text for all of them, and not one for each. Of each the piece is looked for that is rarest in the text.
 */
export function findAll(text: string, all: readonly string[]): readonly (Found | null)[] {
  const found = new Map<string, Found | null>(all.map((words) => [words, null]));
  const byLength = Map.groupBy(found.keys(), ({ length }) => Math.min(length, PIECE));
  for (const [length, words] of byLength) if (length > 0) look(text, length, words, found);
  return all.map((words) => found.get(words) ?? null);
}

/** Words that are looked for by one piece of theirs, which stands so far in. */
interface Sought {
  readonly words: string;
  readonly offset: number;
}

function look(text: string, length: number, all: readonly string[], found: Map<string, Found | null>): void {
  const bits = Math.min(MOST_BITS, 33 - Math.clz32(text.length));
  const counts = new Uint32Array(1 << bits);
  eachPiece(text, length, bits, (bucket) => {
    counts[bucket]!++;
  });
  const sought = new Map<number, Sought[]>();
  for (const words of all) {
    let rarest = { bucket: 0, offset: 0, count: Number.POSITIVE_INFINITY };
    eachPiece(words, length, bits, (bucket, offset) => {
      const count = counts[bucket]!;
      if (count < rarest.count) rarest = { bucket, offset, count };
    });
    if (rarest.count === 0) continue;
    const others = sought.get(rarest.bucket);
    if (others === undefined) sought.set(rarest.bucket, [{ words, offset: rarest.offset }]);
    else others.push({ words, offset: rarest.offset });
  }
  eachPiece(text, length, bits, (bucket, at) => {
    const here = sought.get(bucket);
    if (here === undefined) return;
    for (const { words, offset } of here) {
      const before = found.get(words);
      if (before?.again || at < offset || !text.startsWith(words, at - offset)) continue;
      found.set(words, before ? { ...before, again: true } : { first: at - offset, again: false });
    }
  });
}

/** Tells the bucket of every piece of so many units, and where it begins: a sum that goes on from one piece to the next. */
function eachPiece(text: string, length: number, bits: number, tell: (bucket: number, at: number) => void): void {
  let leaving = 1;
  for (let n = 1; n < length; n++) leaving = Math.imul(leaving, STEP);
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    if (at >= length) sum = (sum - Math.imul(text.charCodeAt(at - length), leaving)) | 0;
    sum = (Math.imul(sum, STEP) + text.charCodeAt(at)) | 0;
    if (at >= length - 1) tell(Math.imul(sum ^ (sum >>> 15), 0x9e3779b1) >>> (32 - bits), at - length + 1);
  }
}
