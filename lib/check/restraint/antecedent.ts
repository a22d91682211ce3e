import type { Figure } from '../../figure/figure.ts';
import { isStated } from '../../mention/evidence.ts';
import { isBareAnswer } from '../../text/answer-lead.ts';
import type { Span } from '../../text/article.ts';
import { findSentences } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { tokenize } from '../../text/tokens.ts';
import { narrowedByAsked } from './asked.ts';
import type { Counted } from './cover.ts';
import { isOfGeneralList } from './general-list.ts';
import { handedDown } from './handed-down.ts';
import { narrowedIn } from './narrowed-in.ts';
import { firstFrom } from './other-numbers.ts';
import { COUNTS_PLACES, partEnd } from './parts.ts';
import { CAUSES, OTHERS_THINGS, PAPERS, POINTS_ON, PRAISE, PREDICATES } from './residue-words.ts';
import type { LessWords } from './source-residue.ts';
import { TITLE_OPENERS } from './title-words.ts';
import { timesOfHeads } from './under-heads.ts';
import type { WordList } from './word-list.ts';
import { begins } from './word-list.ts';

/** So far in front of a figure's sentence a sentence is looked for that may say of what it tells, in UTF-16 units. */
const REACH = 400;
/** Of a line in front only a single sentence, and a short one, introduces the line behind it. */
const LONGEST = 160;
/** Without a verb that is known, so many tokens of a sentence are taken for its subject. */
const LONGEST_SUBJECT = 12;

/**
 * What the sentence without numbers in front of a figure's may hold it to: "Khu vực nông thôn còn khó khăn. Năm 2016, tỷ lệ
 * hộ nghèo là 9,5%". Its subject, where nothing covers its words, is what the next sentence may go on to tell of. Asked
 * where the figure's own words do not say its place: who says "thành phố" has come back to the whole.
 */
export function narrowedByAntecedent(
  text: string,
  figure: Figure,
  sentence: Span,
  counted: Counted,
  others: readonly Figure[],
): readonly string[] {
  if (isBareAnswer(text.slice(sentence.start, figure.start), text.slice(figure.end, sentence.end)))
    return narrowedByAsked(text, figure, sentence, counted);
  if (isStated(figure.evidence.place) || isOfGeneralList(text, figure, counted.forms)) return [];
  const before = clauseBefore(text, figure, sentence, counted, others) ?? antecedentOf(text, sentence, counted, others);
  if (before === null) return [];
  const tokens = tokenize(text, before, counted.forms);
  if (isOfWhole(tokens, counted)) return [];
  const from = begins(tokens, 0, CAUSES) ? Math.min(partEnd(tokens, 0) + 1, tokens.length) : 0;
  const to = pointsOn(text, before, tokens, others) ? tokens.length : subjectEnd(tokens, from);
  const given = [...handedDown(text, tokens, figure), ...timesOfHeads(text, [before], figure)];
  if (isOfField(tokens, counted.residue.less) && !isOfSameField(tokens.slice(0, to), counted)) return given;
  return [...given, ...narrowedIn(text, tokens, figure, counted, () => [{ from, to, role: 'front' }])];
}

/**
 * "Đó là chuyện của hai xã. Tạo việc làm cho ...", "Các con số dưới đây là của phường bạn.": does a sentence say of what is told
 * behind it whose it is? Behind a number in its line it tells of that ("..., đó là nỗ lực lớn"), and so does praise.
 */
function pointsOn(text: string, { start }: Span, tokens: readonly Token[], others: readonly Figure[]): boolean {
  if (!begins(tokens, 0, POINTS_ON) || tokens.some((_, at) => begins(tokens, at, PRAISE))) return false;
  const reached = Math.max(0, start - REACH);
  const line = reached + text.slice(reached, start).lastIndexOf('\n') + 1;
  const near = others[firstFrom(others, line)];
  return near === undefined || near.start >= start;
}

/** "Hai năm liền được khen; ...": so long, and of nobody else. */
const FOR_YEARS = /(?<!\p{L})(?:năm|tháng|quý) (?:liền|liên tục|liên tiếp|qua|nay)(?!\p{L})/iu;

/** "Ngành dệt may phát triển; năm 2016 tạo việc làm cho ...": the statement in front of a semicolon, if it tells no number. */
function clauseBefore(
  text: string,
  figure: Figure,
  sentence: Span,
  counted: Counted,
  others: readonly Figure[],
): Span | null {
  const start = Math.min(figure.start, figure.evidence.indicator?.span?.start ?? figure.start);
  const end = sentence.start + text.slice(sentence.start, start).lastIndexOf(';');
  if (end < sentence.start) return null;
  const clause = { start: sentence.start + text.slice(sentence.start, end).lastIndexOf(';') + 1, end };
  return toldIn(clause, others, counted).length > 0 || FOR_YEARS.test(text.slice(clause.start, clause.end))
    ? null
    : clause;
}

/** The nearest sentence that tells nothing in front of another in its line, else the line in front if it is such a sentence. */
function antecedentOf(text: string, { start }: Span, counted: Counted, others: readonly Figure[]): Span | null {
  const { forms } = counted;
  const reached = Math.max(0, start - REACH);
  const line = reached + text.slice(reached, start).lastIndexOf('\n') + 1;
  const own = findSentences(text, { start: line, end: start }, forms).toReversed();
  for (const sentence of own) {
    const told = toldIn(sentence, others, counted);
    if (told.length === 0) return sentence;
    // "..., xã Dương Quang thêm 8 tiêu chí.": who was told of before that is left.
    if (told.some(({ evidence }) => evidence.place?.how === 'said')) return null;
  }
  if (line === reached || text.slice(line, start).trim() !== '') return null;
  const near = Math.max(0, line - 1 - LONGEST);
  const from = near + text.slice(near, line - 1).lastIndexOf('\n') + 1;
  const [only, ...more] = from === near ? [] : findSentences(text, { start: from, end: line - 1 }, forms);
  if (only === undefined || more.length > 0 || hasFigure(only, others)) return null;
  // "1. Giữ vững quốc phòng." over "2. Tạo việc làm cho ...": items beside each other.
  if (ITEM.test(text.slice(only.start, only.end)) && ITEM.test(text.slice(line, line + LONGEST))) return null;
  // Without a stop it is a head, and asked about as one.
  return STOP.test(text.slice(only.start, only.end).trimEnd()) ? only : null;
}

/** The number or mark of an item. */
const ITEM = /^\s*(?:[-–—+*•]|\d{1,2}[.)]|\p{L}\))\s/u;

/** A line in front with numbers of its own tells of these. */
function hasFigure({ start, end }: Span, others: readonly Figure[]): boolean {
  for (let at = firstFrom(others, start); at < others.length && others[at]!.start < end; at++)
    if (!COUNTS_PLACES.has(others[at]!.unit)) return true;
  return false;
}

/** The numbers in a sentence of what an indicator of the source counts. "Xã có 12 thôn" has none: it tells whose the next are. */
function toldIn({ start, end }: Span, others: readonly Figure[], { isPrinted }: Counted): readonly Figure[] {
  const told: Figure[] = [];
  for (let at = firstFrom(others, start); at < others.length && others[at]!.start < end; at++) {
    const { indicator } = others[at]!;
    if (indicator !== null && (!indicator.startsWith('other:') || isPrinted(indicator))) told.push(others[at]!);
  }
  return told;
}

/**
 * Does it open with the place or its committee, or name it and neither a part of it in front ("Vùng ven thành phố") nor
 * somebody who speaks for less ("Hội Nông dân thành phố")? What belongs to it does so where it is its looks ("Diện mạo của
 * thành phố") or the very thing that is counted ("50 tổ chức cơ sở đảng của thành phố").
 */
function isOfWhole(tokens: readonly Token[], { residue, nameWords }: Counted): boolean {
  const first = (list: WordList): number => tokens.findIndex((_, at) => begins(tokens, at, list));
  const whole = first(residue.whole);
  if (whole <= 0) return whole === 0;
  if (OF.has(tokens[whole - 1]!.norm))
    return (
      [TITLE_OPENERS, PAPERS].some((list) => begins(tokens, 0, list)) ||
      [2, 3].every((back) => nameWords.has(tokens[whole - back]?.norm ?? ''))
    );
  const isBehind = (list: WordList): boolean => tokens.slice(0, whole).some((_, at) => begins(tokens, at, list));
  return first(residue.less.bodies) < 0 && ![residue.less.areas, residue.less.groups, OTHERS_THINGS].some(isBehind);
}

/** "Một thôn của thành phố đổi thay": what belongs to the place is not the place. */
const OF: ReadonlySet<string> = new Set(['của', 'cua']);

/** "Công tác phát triển đảng trong học sinh", "Số hộ nghèo vùng cao": two words of the indicator's own names side by side. */
const isOfSameField = (tokens: readonly Token[], { nameWords }: Counted): boolean =>
  tokens.some(({ norm }, at) => at > 1 && nameWords.has(norm) && nameWords.has(tokens[at - 1]!.norm));

const isOfField = (tokens: readonly Token[], { fields, measures }: LessWords): boolean =>
  begins(tokens, 0, fields) || begins(tokens, 0, measures);

const STOP = /[.!?…]["”»)\]]*$/u;

const NO_WORDS: ReadonlySet<string> = new Set();

/** The first word that a predicate begins with. `from`: where the subject does ("Nhờ làm tốt tuyên truyền, bà con thôn 3 ..."). */
function subjectEnd(tokens: readonly Token[], from: number): number {
  // In a sentence with accents "con" is no "còn" ("bà con thôn 3").
  const isPlain = tokens.every(({ norm, bare }) => norm === bare);
  const verbs: WordList = isPlain ? PREDICATES : { ...PREDICATES, bare: NO_WORDS };
  for (let at = from + 1; at < tokens.length; at++) if (begins(tokens, at, verbs)) return at;
  return Math.min(tokens.length, from + LONGEST_SUBJECT);
}
