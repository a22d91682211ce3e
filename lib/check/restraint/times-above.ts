import type { Figure } from '../../figure/figure.ts';
import { isStated } from '../../mention/evidence.ts';
import type { Span } from '../../text/article.ts';

/** So far above its line a line that names an earlier time may govern a figure, in UTF-16 units and lines. */
const REACH = 1500;
const MOST_LINES = 8;
/** Such a line is a short sentence: a longer one tells of something. */
const LONGEST = 100;
/** "Nhìn lại giai đoạn 2011 – 2015.": a time and hardly more. */
const LONGEST_TIME = 40;

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
/** "Cách đây một năm.", "Năm ngoái.": an earlier time without its number. */
const EARLIER =
  /(?<!(?:so với|hơn|như|bằng) )(?<!\p{L})(?:cách đây|trước đó|trước đây|hồi đó|hồi ấy|khi ấy|ngày ấy|năm (?:ngoái|trước|kia)|(?:nhiệm kỳ|giai đoạn) trước)(?!\p{L})/iu;
/** "So với năm 2015, kinh tế khá hơn.": only held against. */
const HELD_AGAINST = /(?<!\p{L})(?:so với|hơn|như|bằng|kể từ|từ|since) (?:cùng kỳ )?(?:cuối |đầu )?(?:năm )?$/iu;

/**
 * "Nhìn lại giai đoạn 2011 – 2015.", then lines of numbers: what the short line above them all names is their time, whatever the
 * page reports on, until a line names the figure's own. Its years, or its words; as printed. For results whose own words do
 * not say their time.
 */
export function timesAbove(text: string, figure: Figure, heads: readonly Span[]): readonly string[] {
  const { period, evidence, status } = figure;
  const own: readonly string[] = period.match(YEARS) ?? [];
  const [first] = own;
  if (isStated(evidence.period) || status === 'target' || first === undefined) return [];
  const from = Math.max(0, figure.start - REACH);
  const above = text.slice(from, figure.start).split('\n').slice(0, -1);
  const nearest = heads.reduce((last, { start }) => Math.max(last, start), 0);
  const isOwn = (words: string): boolean => (words.match(YEARS) ?? []).some((year) => own.includes(year));
  let end = figure.start;
  if (isOwn(text.slice(from, end).split('\n').at(-1) ?? '')) return [];
  for (const line of above.toReversed().slice(0, MOST_LINES)) {
    const start = text.lastIndexOf('\n', end - 1) - line.length;
    end = start;
    // Of the line that the reach cuts little is known, and the title is asked about as one.
    if (start <= from) return [];
    if (isOwn(line)) return [];
    // A head ends what a statement governs, but not what a time alone does.
    const longest = start < nearest ? LONGEST_TIME : LONGEST;
    const isShort = line.length <= longest && !(start < nearest && line.includes(','));
    const found = isShort ? earlierIn(line, first) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** The years of a line, where all lie in front of the figure's, or its words for such a time. */
function earlierIn(line: string, first: string): readonly string[] {
  const years = [...line.matchAll(YEARS)].filter(({ index }) => !HELD_AGAINST.test(line.slice(0, index)));
  if (years.length > 0) return years.every(([year]) => year < first) ? years.map(([year]) => year) : [];
  const words = EARLIER.exec(line);
  return words === null ? [] : [words[0]];
}
