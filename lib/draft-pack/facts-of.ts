import type { Documents } from '../../data/schemas/document.ts';
import { ordinalAt } from '../check/conference/ordinal.ts';
import type { DocumentFacts } from './draft.ts';
import { bareWords, type HeadLine, headLines } from './head-lines.ts';
import { kindIn, NUMBER, titleOf } from './kind-of.ts';
import { organOf } from './organ-of.ts';

/** The line of the day: "Bắc Hà, ngày 18 tháng 11 năm 2022". */
const DAY_LINE = /^.{0,60},\s*ngày\s+\d{1,2}(?:\s+tháng\s|[-/.]\d)/iu;
/** "ngày 20 tháng 12 năm 2016", folded. */
const DAY_IN_WORDS = /\bngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})\b/;
const DAY_IN_DIGITS = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
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
  const kind = kindIn(lines, words);
  const organ = organOf(lines, kind, words);
  const bare = lines.map((line) => line.bare);
  const own = titleOf(lines, kind?.at ?? null, title);
  return {
    title: own,
    number: firstMatch(lines, ({ line }) => NUMBER.exec(line)?.[0].replace(' ', '') ?? null),
    date:
      firstMatch(
        lines.filter(({ line }) => DAY_LINE.test(line)),
        dayIn,
      ) ??
      firstMatch(
        lines.filter(({ bare }) => !BASIS.test(bare)),
        dayIn,
      ),
    year: YEAR.exec(own)?.[1] ?? null,
    kind: kind?.entry.id ?? null,
    organ: organ?.entry.id ?? null,
    ordinal: meetingIn(bare, organ?.entry.meeting ?? 'none'),
    term: termIn(bare.filter((line) => !BASIS.test(line))),
  };
}

/** What a paper is founded on, with days and terms of its own. */
const BASIS = /^(?:can cu|xet|thuc hien|theo de nghi)\b/;

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
