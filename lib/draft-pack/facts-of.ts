import type { Documents } from '../../data/schemas/document.ts';
import { ordinalAt } from '../check/conference/ordinal.ts';
import type { DocumentFacts } from './draft.ts';
import { bareWords, type HeadLine, headLines, startsWithWords } from './head-lines.ts';

/** "05-NQ/TU", "15/2019/NQ-HĐND", "123/BC-UBND", "168-BC/ThU". */
const NUMBER = /(?<![\p{L}\d])\d{1,5}(?:\/\d{4})?[-/]\p{Lu}{2,5}[-/]\p{Lu}\p{L}{1,7}(?!\p{L})/u;
/** "ngày 20 tháng 12 năm 2016", folded. */
const DAY_IN_WORDS = /\bngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})\b/;
const DAY_IN_DIGITS = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/;
/** In digits, Roman ones or words: "lần thứ 14", "lần thứ XXI", "lần thứ mười một". */
const CONFERENCE = /\bhoi nghi\b.{0,80}?\blan thu (\w+(?: \w+){0,2})/;
const CONGRESS = /\bdai hoi\b.{0,80}?\blan thu (\w+(?: \w+){0,2})/;
const SESSION = /\bky hop (?:thuong ky |thuong le |chuyen de )?(?:lan )?thu (\w+(?: \w+){0,2})/;
/** What a committee lays before a congress. */
const TO_CONGRESS = /\b(?:trinh dai hoi|trinh tai dai hoi|bao cao chinh tri)\b/;
const YEAR = /năm (20\d\d)(?!\d)/iu;
const TERM = /\b(20\d\d) (20\d\d)\b/;

/**
 * What a document says of itself in its first lines. `title`: the page's or the file's own, which counts where the document
 * has none; a line that names the kind of document has its subject behind it.
 */
export function factsOf(text: string, title: string, words: Documents): DocumentFacts {
  const lines = headLines(text);
  const kind = firstOf(lines, words.kinds);
  const organ =
    congressIn(lines, kind, words) ?? departmentIn(lines, kind?.at ?? 0, words) ?? firstOf(lines, words.organs);
  const bare = lines.map((line) => line.bare);
  const own = titleOf(lines, kind?.at ?? null, title);
  return {
    title: own,
    number: firstMatch(lines, ({ line }) => NUMBER.exec(line)?.[0] ?? null),
    date: firstMatch(lines, dayIn),
    year: YEAR.exec(own)?.[1] ?? null,
    kind: kind?.entry.id ?? null,
    organ: organ?.entry.id ?? null,
    ordinal: meetingIn(bare, organ?.entry.meeting ?? 'none'),
    term: termIn(bare),
  };
}

interface Named<T> {
  readonly entry: T;
  readonly at: number;
}

/** Longer lines tell of something; they name no document, unless in capitals. */
const LONGEST_HEAD = 160;
const LONGEST_TITLE = 300;

/** The first line that begins as one of them does; and if none does, the first that has such words within. */
function firstOf<T extends { readonly heads: readonly string[] }>(
  lines: readonly HeadLine[],
  entries: readonly T[],
): Named<T> | null {
  const heads = entries.flatMap((entry) => entry.heads.map((head) => ({ entry, head: bareWords(head) })));
  const find = (fits: (bare: string, head: string) => boolean): Named<T> | null => {
    for (const [at, { bare, line }] of lines.entries()) {
      if (bare.length > (isLoud(line) ? LONGEST_TITLE : LONGEST_HEAD)) continue;
      const found = heads.find(({ head }) => fits(bare, head));
      if (found) return { entry: found.entry, at };
    }
    return null;
  };
  return find(startsWithWords) ?? find((bare, head) => ` ${bare} `.includes(` ${head} `));
}

/** Begins with a word in capitals: "BÁO CÁO kết quả công tác ..." */
const isLoud = (line: string): boolean => /^\p{Lu}{2,}(?!\p{L})/u.test(line);

/** "NGHỊ QUYẾT Đại hội đại biểu Đảng bộ thị trấn ...": a congress names itself right behind the kind of its document, or below it. */
function congressIn(
  lines: readonly HeadLine[],
  kind: Named<Documents['kinds'][number]> | null,
  { organs }: Documents,
): Named<Documents['organs'][number]> | null {
  const congress = organs.find(({ meeting }) => meeting === 'congress');
  const line = kind === null ? undefined : lines[kind.at];
  if (congress === undefined || kind === null || line === undefined) return null;
  const heads = congress.heads.map(bareWords);
  const names = kind.entry.heads.map(bareWords);
  const behind = names.map((name) => line.bare.slice(name.length + 1)).filter((rest) => rest !== '');
  const isAlone = names.includes(line.bare);
  const subjects = isAlone ? [lines[kind.at + 1]?.bare ?? ''] : behind;
  return heads.some((head) => subjects.some((subject) => startsWithWords(subject, head)))
    ? { entry: congress, at: kind.at }
    : null;
}

/** "UBND TỈNH HÒA BÌNH – SỞ Y TẾ": a letterhead that ends with a department, which stands under the committee in front of it, is its own. */
function departmentIn(
  lines: readonly HeadLine[],
  title: number,
  { organs }: Documents,
): Named<Documents['organs'][number]> | null {
  const department = organs.find(({ id }) => id === 'department');
  const heads = department?.heads.map(bareWords) ?? [];
  const endsSo = (bare: string): boolean =>
    heads.some((head) => ` ${bare}`.endsWith(` ${head}`) || ` ${bare}`.includes(` ${head} so `));
  const at = lines.findIndex(({ bare }, index) => index <= title + 2 && bare.length <= LONGEST_HEAD && endsSo(bare));
  return department === undefined || at < 0 ? null : { entry: department, at };
}

function firstMatch<T>(lines: readonly HeadLine[], find: (line: HeadLine) => T | null): T | null {
  for (const line of lines) {
    const found = find(line);
    if (found !== null) return found;
  }
  return null;
}

function dayIn({ line, bare }: HeadLine): string | null {
  const [, day, month, year] = DAY_IN_WORDS.exec(bare) ?? DAY_IN_DIGITS.exec(line) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso) ? iso : null;
}

function meetingIn(bare: readonly string[], meeting: Documents['organs'][number]['meeting']): number | null {
  if (meeting === 'none') return null;
  const isLaidBefore = meeting === 'conference' && bare.some((line) => TO_CONGRESS.test(line));
  const said = isLaidBefore ? CONGRESS : { session: SESSION, conference: CONFERENCE, congress: CONGRESS }[meeting];
  for (const line of bare) {
    const found = ordinalAt(said.exec(line)?.[1]?.split(' ') ?? []);
    if (found !== null) return found;
  }
  return null;
}

/** Is it what a committee lays before its congress, so that who reports the congress reports it? */
export const isLaidBeforeCongress = ({ organ, title }: Pick<DocumentFacts, 'organ' | 'title'>): boolean =>
  organ === 'party-committee' && TO_CONGRESS.test(bareWords(title));

function termIn(bare: readonly string[]): DocumentFacts['term'] {
  for (const line of bare) {
    const [, from, to] = TERM.exec(line) ?? [];
    if (from === undefined || to === undefined) continue;
    const years = Number(to) - Number(from);
    if (years >= 4 && years <= 6 && / (?:nhiem ky|khoa) /.test(` ${line} `))
      return { from: Number(from), to: Number(to) };
  }
  return null;
}

/** "BÁO CÁO" alone is followed by what it is about; a line that says both is the title. */
function titleOf(lines: readonly HeadLine[], at: number | null, given: string): string {
  const line = at === null ? undefined : lines[at];
  if (at === null || line === undefined) return given || (lines[0]?.line ?? '');
  const isAlone = line.bare.split(' ').length <= 2;
  const subject = isAlone ? lines[at + 1]?.line : undefined;
  return subject === undefined ? line.line : `${sentenceCase(line.line)} ${lowerFirst(sentenceCase(subject))}`;
}

/** Lines in capitals are as loud as they were meant on paper: on a screen their first letter is enough. */
const sentenceCase = (line: string): string =>
  line === line.toUpperCase() ? line.charAt(0) + line.slice(1).toLowerCase() : line;

const lowerFirst = (line: string): string =>
  line.charAt(1) === line.charAt(1).toLowerCase() ? line.charAt(0).toLowerCase() + line.slice(1) : line;
