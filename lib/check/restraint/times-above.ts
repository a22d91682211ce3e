import type { Figure } from '../../figure/figure.ts';
import { isStated } from '../../mention/evidence.ts';
import type { Span } from '../../text/article.ts';
import type { FormCache } from '../../text/forms.ts';
import { findSentences } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { tokenize } from '../../text/tokens.ts';
import { sentenceAround } from './parts.ts';
import { begins, lengthOf, type WordList, wordList } from './word-list.ts';

/** So far above its line a line that names an earlier time may govern a figure, in UTF-16 units and lines. */
const REACH = 1500;
const MOST_LINES = 8;
/** Such a line is a short sentence: a longer one tells of something. */
const LONGEST = 100;
/** "Nhìn lại giai đoạn 2011 – 2015.": a time and hardly more. */
const LONGEST_TIME = 40;

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
/** "So với năm 2015, kinh tế khá hơn.": only held against. */
const HELD_AGAINST = /(?<!\p{L})(?:so với|hơn|như|bằng|kể từ|từ|since) (?:cùng kỳ )?(?:cuối |đầu )?(?:năm )?$/iu;

/** In front of a time that is only held against: "so với năm trước", "như các năm trước". */
const AGAINST: ReadonlySet<string> = new Set(['voi', 'hon', 'nhu', 'bang', 'tu', 'than', 'since']);
const AGAINST_REACH = 3;
/** What an earlier time stands behind where it opens its sentence. */
const LEADS = wordList(
  'hồi|vào|trong|ở|tại|còn|riêng|thì|con số|số liệu|nhìn lại|ngược về|trở lại|quay lại|thời điểm|a|in|back in',
);
/** The time comes back to now. */
const NOW = wordList('nay|năm nay|năm qua|đến nay|hiện nay|hiện|lần này|kỳ này|now|this year');

/** What tells of an earlier time without its number ("năm ngoái"), and the forms of words. */
interface Earlier {
  readonly earlier: WordList;
  readonly forms: FormCache;
}

/**
 * "Nhìn lại giai đoạn 2011 – 2015.", then lines of numbers: what the short line above them all names is their time, whatever the
 * page reports on, until a line names the figure's own. Its years, or its words; as printed. For results whose own words do
 * not say their time.
 */
export function timesAbove(text: string, figure: Figure, heads: readonly Span[], words: Earlier): readonly string[] {
  const { period, evidence, status } = figure;
  const own: readonly string[] = period.match(YEARS) ?? [];
  const [first] = own;
  if (isStated(evidence.period) || status === 'target' || first === undefined) return [];
  const from = Math.max(0, figure.start - REACH);
  const above = text.slice(from, figure.start).split('\n').slice(0, -1);
  const nearest = heads.reduce((last, { start }) => Math.max(last, start), 0);
  const isOwn = (words: string): boolean => (words.match(YEARS) ?? []).some((year) => own.includes(year));
  let end = figure.start;
  const line = from + text.slice(from, end).lastIndexOf('\n') + 1;
  if (isOwn(text.slice(line, end))) return [];
  const inLine = earlierInFront(text, { start: line, end: sentenceAround(text, figure, words.forms).start }, words);
  if (inLine !== null) return inLine;
  for (const line of above.toReversed().slice(0, MOST_LINES)) {
    const start = text.lastIndexOf('\n', end - 1) - line.length;
    end = start;
    // Of the line that the reach cuts little is known, and the title is asked about as one.
    if (start <= from) return [];
    if (isOwn(line)) return [];
    // A head ends what a statement governs, but not what a time alone does.
    const longest = start < nearest ? LONGEST_TIME : LONGEST;
    const isShort = line.length <= longest && !(start < nearest && line.includes(','));
    const found = isShort ? earlierIn(line, first, words) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** The years of a line, where all lie in front of the figure's, or its words for such a time. */
function earlierIn(line: string, first: string, { earlier, forms }: Earlier): readonly string[] {
  const years = [...line.matchAll(YEARS)].filter(({ index }) => !HELD_AGAINST.test(line.slice(0, index)));
  if (years.length > 0) return years.every(([year]) => year < first) ? years.map(([year]) => year) : [];
  const tokens = tokenize(line, undefined, forms);
  const at = tokens.findIndex((_, index) => begins(tokens, index, earlier) && !isHeldAgainst(tokens, index));
  return at < 0 ? [] : [wordsAt(line, tokens, at, earlier)];
}

const isHeldAgainst = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - AGAINST_REACH), at).some(({ bare }) => AGAINST.has(bare));

const wordsAt = (text: string, tokens: readonly Token[], at: number, list: WordList): string =>
  text.slice(tokens[at]!.start, tokens[at + lengthOf(tokens, at, list) - 1]!.end);

/**
 * "Năm trước, tỷ lệ hộ nghèo là 3,2%. Tạo việc làm cho 350 lao động.": with what a sentence in front opens that tells of an
 * earlier time, where none between comes back; nothing where one has come back, null where none speaks of a time.
 */
function earlierInFront(text: string, line: Span, { earlier, forms }: Earlier): readonly string[] | null {
  if (line.end <= line.start) return null;
  for (const sentence of findSentences(text, line, forms).toReversed()) {
    const tokens = tokenize(text, sentence, forms);
    let at = 0;
    while (at < tokens.length && lengthOf(tokens, at, LEADS) > 0) at += lengthOf(tokens, at, LEADS);
    if (begins(tokens, at, earlier)) return [wordsAt(text, tokens, at, earlier)];
    if (tokens.some((_, index) => begins(tokens, index, NOW))) return [];
  }
  return null;
}
