import type { ReferenceFigure } from '../../data/schemas/pack.ts';
import type { Figure } from '../figure/figure.ts';
import { barePhrase, normPhrase, tokenize } from '../text/tokens.ts';
import {
  ACCOUNTS,
  AHEAD,
  ALL_ORGANISATIONS,
  ANYBODY,
  CELLS,
  ENDS,
  KINDS,
  MEANS,
  MEETINGS,
  PEOPLE,
  QUALIFIED,
  SINGLED,
  TURNED,
  WITHIN,
  WITHOUT_PART,
} from './narrowing-words.ts';
import { leadOf } from './sentence-of.ts';
import { isSetApart } from './set-apart.ts';
import { type IsStrange, strangerTo } from './strange-words.ts';

const REACH = 300;

/**
 * Do the words around a figure narrow what it counts, or say of it what the program has no word for ("chi ngân sách cho
 * giáo dục", "kết nạp đảng viên nữ", "các doanh nghiệp tạo việc làm")? Words that the source itself uses for the same do
 * not. Asked only before a number is called different or a target missed: there, what is not understood holds it back.
 */
export function isNarrowed(text: string, figure: Figure, reference: ReferenceFigure): boolean {
  const words = wordsAround(text, figure);
  const around = `${words.lead} ${text.slice(figure.start, figure.end + REACH)}`;
  return (
    saysPart(words, figure.evidence.place?.text ?? '') ||
    saysStrange(words, reference, strangerTo(figure, reference, around)) ||
    isOfSomeKind(text, figure) ||
    isSetApart(text, figure, reference)
  );
}

/** The words around a figure, by where they stand. */
interface Around {
  /** The sentence in front of it, and the part of that since the last comma, semicolon or colon. */
  readonly lead: string;
  readonly part: string;
  /** What stands in that part before the indicator's name, or all of it. */
  readonly subject: string;
  /** The indicator's name, and what stands between it and the figure. */
  readonly named: string;
  readonly between: string;
  /** The part of the sentence behind both, and its first two words. */
  readonly behind: string;
  readonly next: string;
  readonly after: string;
}

function wordsAround(text: string, figure: Figure): Around {
  const { indicator } = figure.evidence;
  const lead = leadOf(text, figure);
  const part = lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';'), lead.lastIndexOf(':')) + 1);
  const name = indicator?.how === 'said' ? indicator.span : null;
  const gap = name !== null && name.end <= figure.start ? text.slice(name.end, figure.start) : '';
  const isAhead = name !== null && name.start < figure.start && name.start > figure.start - part.length;
  const last = Math.max(figure.end, name?.end ?? 0);
  const behind = /^[^.,;:()\n]*/u.exec(text.slice(last, last + REACH))?.[0] ?? '';
  const [next = '', after = ''] = behind.trim().split(/\s+/u, 2);
  return {
    lead,
    part,
    subject: isAhead ? part.slice(0, part.length - (figure.start - name.start)) : part,
    named: indicator?.text ?? '',
    between: gap.length > REACH ? '' : withoutAsides(gap),
    behind,
    next,
    after,
  };
}

/** Do words that narrow whatever they stand with stand there? `place`: the words that name the figure's place. */
function saysPart({ lead, part, subject, named, between, behind, next, after }: Around, place: string): boolean {
  return (
    says(part, SINGLED) ||
    says(withoutAsides(`${part} ${named}`).replace(MEETINGS, ' '), TURNED) ||
    (says(subject, WITHIN) && !says(place, WITHIN)) ||
    says(lead.slice(lead.lastIndexOf(';') + 1), AHEAD) ||
    says(`${named} ${between}`, ACCOUNTS) ||
    (says(named, CELLS) && !says(named, ALL_ORGANISATIONS)) ||
    QUALIFIED.has(barePhrase(next)) ||
    (barePhrase(next) === 'trong' && !WITHOUT_PART.has(barePhrase(after))) ||
    says(behind, MEANS)
  );
}

/** Do words stand there that the source does not use, or only one of two kinds of work that it counts together? */
function saysStrange(
  { lead, subject, named, between, behind, next }: Around,
  { quote }: ReferenceFigure,
  isStrange: IsStrange,
): boolean {
  return (
    isStrange(subject, true) ||
    isStrange(openingMeans(lead), true) ||
    isOneKind(`${quote.prefix} ${quote.exact}`, `${sinceNumber(lead)} ${named}`) ||
    isStrange(between) ||
    isStrange(ownWords(behind)) ||
    isStrange(next)
  );
}

/** What stands behind a number up to the next one, or to a word that ends what is said of it. */
function ownWords(behind: string): string {
  const end = tokenize(behind).find(({ kind, bare }) => kind !== 'word' || ENDS.has(bare));
  return end === undefined ? behind : behind.slice(0, end.start);
}

/** "60 đoàn viên", "210 thanh niên": the word for the unit itself says who they are. */
function isOfSomeKind(text: string, { unit, unitWord, number }: Figure): boolean {
  if (!PEOPLE.has(unit) || unitWord === null) return false;
  const words = tokenize(text.slice(Math.max(unitWord.start, number.end), unitWord.end));
  return words.some(({ kind, norm, bare }) => kind === 'word' && norm !== bare && !ANYBODY.includes(norm));
}

/** "Qua học nghề, ...": by which means, where a sentence opens with that. */
function openingMeans(lead: string): string {
  const comma = lead.indexOf(',');
  const opening = lead.slice(0, Math.max(comma, 0)).trim();
  return /^(?:thông qua|thong qua|qua|từ|tu|bằng|bang|through)\s/iu.test(opening) ? opening : '';
}

/** What stands in front since the last semicolon and the last number: "xây mới, sửa chữa" is one number's. */
const sinceNumber = (lead: string): string => lead.split(/[;\d]/u).at(-1) ?? '';

/** Does the source count both kinds of work together, and the page only one of them? */
function isOneKind(source: string, page: string): boolean {
  const [first, second] = KINDS;
  return says(source, first) && says(source, second) && says(page, first) !== says(page, second);
}

/** Without what stands in brackets, or between commas behind "theo", "qua", "nhờ", "dù". */
function withoutAsides(words: string): string {
  const plain = normPhrase(words).replace(/\([^()]*\)/gu, ' ');
  return plain.replace(/,\s(?:theo|qua|nhờ|nho|dù|du|mặc dù|mac du|tuy|do|sau|khi)\s[^,]*,/gu, ' ');
}

function says(words: string, list: readonly string[]): boolean {
  const spoken = ` ${normPhrase(words)} `;
  return list.some((phrase) => spoken.includes(phrase));
}
