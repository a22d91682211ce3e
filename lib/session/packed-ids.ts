/**
 * The names of many notes in two pieces of memory, which go from a worker to a window without being copied, and are nothing to
 * the window's collecting of garbage. Name n stands in `units`, as UTF-16, from `starts[n]` to `starts[n + 1]`.
 */
export interface PackedIds {
  readonly units: Uint16Array<ArrayBuffer>;
  readonly starts: Uint32Array<ArrayBuffer>;
}

export function packIds(count: number, idOf: (at: number) => string): PackedIds {
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < count; at++) starts[at + 1] = starts[at]! + idOf(at).length;
  const units = new Uint16Array(starts[count]!);
  let length = 0;
  for (let at = 0; at < count; at++) {
    const id = idOf(at);
    for (let i = 0; i < id.length; i++) units[length++] = id.charCodeAt(i);
  }
  return { units, starts };
}

/** So many units are made a string at once: a function takes no more than some thousand arguments. */
const PIECE = 1024;

/** One of them; "" for one that is not there. */
export function idAt({ units, starts }: PackedIds, at: number): string {
  const end = starts[at + 1] ?? 0;
  let id = '';
  for (let from = starts[at] ?? end; from < end; from += PIECE)
    id += stringOf(units.subarray(from, Math.min(end, from + PIECE)));
  return id;
}

/** Spread out one by one, as the type wants them, the names of all notes would take seven times as long. */
const stringOf = (units: ArrayLike<number>): string => String.fromCharCode.apply(null, units as number[]);

/** The names of notes by their numbers, which count up from 0, as they are told piece by piece. */
export interface IdTable {
  add(ids: PackedIds): void;
  /** "" for one that was never told. */
  at(number: number): string;
}

export function createIdTable(): IdTable {
  const pieces: { readonly first: number; readonly ids: PackedIds }[] = [];
  let count = 0;
  return {
    add(ids) {
      if (ids.starts.length === 1) return;
      pieces.push({ first: count, ids });
      count += ids.starts.length - 1;
    },
    at(number) {
      let low = 0;
      let high = pieces.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (pieces[middle]!.first <= number) low = middle;
        else high = middle - 1;
      }
      const piece = pieces[low];
      return piece === undefined ? '' : idAt(piece.ids, number - piece.first);
    },
  };
}
