import type { Documents } from '../../data/schemas/document.ts';
import { bareWords, type HeadLine, startsWithWords } from './head-lines.ts';

/** "05-NQ/TU", "15/2019/NQ-HĐND", "123/BC-UBND", "168-BC/ThU". */
export const NUMBER = /(?<![\p{L}\d])\d{1,5}(?:\/\d{4})? ?[-/]\p{Lu}{2,5}[-/]\p{Lu}\p{L}{1,7}(?!\p{L})/u;

/** What was found, and the line that it was found in. */
export interface Named<T> {
  readonly entry: T;
  readonly at: number;
}

export type NamedKind = Named<Documents['kinds'][number]>;

/** What the document is; where it says so below the page's own title again, with what year it is of, there. */
export function kindIn(lines: readonly HeadLine[], { kinds }: Documents): NamedKind | null {
  const first = firstOf(lines, kinds);
  if (first === null || first.at > 0) return first;
  const heads = first.entry.heads.map(bareWords);
  const again = lines.findIndex(
    ({ bare, line }, at) =>
      at > 0 &&
      isLoud(line) &&
      (isAlone(lines[0]!)
        ? heads.some((head) => startsWithWords(bare, head))
        : heads.includes(bare) && isDated(lines, at)),
  );
  return again < 0 ? first : { ...first, at: again };
}

/** "BÁO CÁO", "BÁO CÁO NHANH", "THÔNG BÁO KẾT LUẬN": no more than the kind, so that the subject stands below. */
const isAlone = ({ line }: HeadLine): boolean => {
  const bare = bareWords(line.replace(NUMBER, ''));
  return bare.split(' ').length <= MOST_OF_KIND && !/\d/u.test(bare);
};
const MOST_OF_KIND = 4;

const isDated = (lines: readonly HeadLine[], at: number): boolean => /\b20\d\d\b/.test(subjectBehind(lines, at) ?? '');

/** Longer lines tell of something; they name no document, unless in capitals. */
export const LONGEST_HEAD = 160;
const LONGEST_TITLE = 300;

/**
 * The first line that begins as one of them does; and if none does, the first that has such words within. `last`: the last line that
 * may have them within.
 */
export function firstOf<T extends { readonly heads: readonly string[] }>(
  lines: readonly HeadLine[],
  entries: readonly T[],
  last = Infinity,
): Named<T> | null {
  const heads = entries.flatMap((entry) => entry.heads.map((head) => ({ entry, head: bareWords(head) })));
  const find = (fits: (bare: string, head: string) => boolean, to: number): Named<T> | null => {
    for (const [at, { bare, line }] of lines.entries()) {
      if (at > to) break;
      if (bare.length > (isLoud(line) ? LONGEST_TITLE : LONGEST_HEAD)) continue;
      const found = heads.find(({ head }) => fits(bare, head));
      if (found) return { entry: found.entry, at };
    }
    return null;
  };
  return find(startsWithWords, Infinity) ?? find((bare, head) => ` ${bare} `.includes(` ${head} `), last);
}

/** Begins with a word in capitals: "BÁO CÁO kết quả công tác ..." */
const isLoud = (line: string): boolean => /^\p{Lu}{2,}(?!\p{L})/u.test(line);

/** "BÁO CÁO" alone is followed by what it is about; a line that says both is the title. */
export function titleOf(lines: readonly HeadLine[], at: number | null, given: string): string {
  const line = at === null ? undefined : lines[at];
  if (at === null || line === undefined) return given || (lines[0]?.line ?? '');
  const subject = isAlone(line) ? subjectBehind(lines, at) : undefined;
  return subject === undefined ? line.line : `${sentenceCase(line.line)} ${lowerFirst(sentenceCase(subject))}`;
}

/** What a document is about, below what it is: the line right behind, or where that is of the letterhead the next that says so. */
function subjectBehind(lines: readonly HeadLine[], at: number): string | undefined {
  const near = lines.slice(at + 1, at + 1 + NEAR_TITLE).map(({ line }) => line);
  const [next] = near;
  return (
    near.find((line) => /^(?:về|v\/v)(?!\p{L})/iu.test(line)) ??
    (next === undefined || NUMBERED.test(next) ? undefined : next)
  );
}
/** "I. Kết quả nhiệm kỳ": the first head of its parts. */
const NUMBERED = /^(?:[IVXL]{1,5}|[A-Z]|\d{1,2})\s?[.)/–-]|^(?:phần|điều|chương)\s/iu;
const NEAR_TITLE = 6;

/** Lines in capitals are as loud as they were meant on paper: on a screen their first letter is enough. */
const sentenceCase = (line: string): string =>
  line === line.toUpperCase() ? line.charAt(0) + line.slice(1).toLowerCase() : line;

const lowerFirst = (line: string): string =>
  line.charAt(1) === line.charAt(1).toLowerCase() ? line.charAt(0).toLowerCase() + line.slice(1) : line;
