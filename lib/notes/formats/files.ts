/** The most bytes of a file that is read: what is longer would stand still while it is read, or fill the memory. */
export const MOST_BYTES_READ = 128 * 1024 * 1024;
/** The most bytes of a file that is written for being read again: more goes into files that follow. */
export const MOST_BYTES_WRITTEN = 96 * 1024 * 1024;

/** A file as it is written: its parts in order, for a Blob; the first is number 1. */
export interface WrittenFile {
  readonly number: number;
  readonly parts: readonly string[];
}

/** What stands around the items of one file, known once all are there. */
export interface Around {
  readonly number: number;
  readonly files: number;
  /** How many items stand in the files before, and in this one. */
  readonly before: number;
  readonly count: number;
  readonly total: number;
}

/**
 * Gathers items, each JSON of its own, into files that each stay under `most` bytes and are whole documents: `head` and `foot`
 * give what stands around a file's items.
 */
export function createFiles(head: (around: Around) => string, foot: (around: Around) => string, most: number) {
  const files: string[][] = [[]];
  let bytes = 0;
  return {
    add(item: string): void {
      const more = utf8Length(item) + 2;
      if (bytes > 0 && bytes + more > most) {
        files.push([]);
        bytes = 0;
      }
      bytes += more;
      files.at(-1)!.push(item);
    },
    finish(): readonly WrittenFile[] {
      const total = files.reduce((sum, { length }) => sum + length, 0);
      let before = 0;
      return files.map((items, index) => {
        const around = { number: index + 1, files: files.length, before, count: items.length, total };
        before += items.length;
        const lines = items.map((item, at) => (at === 0 ? `\n${item}` : `,\n${item}`));
        return { number: index + 1, parts: [head(around), ...lines, foot(around)] };
      });
    },
  };
}

/** How many bytes a text has in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    // each half of a pair counts two, a lone one becomes a sign of three
    bytes += code < 0x800 || isPaired(text, at, code) ? 1 : 2;
  }
  return bytes;
}

function isPaired(text: string, at: number, code: number): boolean {
  if (code < 0xd800 || code > 0xdfff) return false;
  const other = text.charCodeAt(code < 0xdc00 ? at + 1 : at - 1);
  return code < 0xdc00 ? other >= 0xdc00 && other <= 0xdfff : other >= 0xd800 && other <= 0xdbff;
}
