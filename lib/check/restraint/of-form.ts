import type { Figure } from '../../figure/figure.ts';
import type { Token } from '../../text/tokens.ts';
import { isAmount } from './parts.ts';

/** Does the form alone show that a token narrows nothing: an ordinal, a paper's number, a term, "riêng"? */
export const isOfForm = (tokens: readonly Token[], at: number, figure: Figure): boolean =>
  isOrdinal(tokens, at) || isOfPaperNumber(tokens, at) || isOfTerm(tokens, at) || isOfItself(tokens, at, figure);

/** So many tokens in front of "lần thứ", without a mark between, who meets is named; so far behind it their term. */
const NAME_REACH = 14;

/** "Hội nghị Ban Chấp hành Đảng bộ thành phố lần thứ bảy": which meeting it is. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at]!.bare === 'lan' ? at : tokens[at]!.bare === 'thu' ? at - 1 : at - 2;
  return isNumbered(tokens, from) && (at === from + 2 || isMeeting(tokens, from));
}

const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.bare === 'lan' && tokens[at + 1]?.bare === 'thu';

function isMeeting(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at > Math.max(0, to - NAME_REACH) && tokens[at]!.kind === 'word'; at--)
    if (MET.has(`${tokens[at - 1]!.bare} ${tokens[at]!.bare}`)) return true;
  return false;
}
const MET: ReadonlySet<string> = new Set(['hoi nghi', 'ky hop', 'phien hop', 'dai hoi']);

/** How many tokens the number of a paper has at most ("14-NQ/ThU"). */
const LONGEST_PAPER = 8;

/** "Nghị quyết số 14-NQ/ThU": letters glued to a number by dashes and strokes name a paper. */
function isOfPaperNumber(tokens: readonly Token[], at: number): boolean {
  let before = at;
  const first = Math.max(0, at - LONGEST_PAPER);
  while (before > first && tokens[before]!.glued && tokens[before]!.kind !== 'digits') before--;
  return before < at && tokens[before]!.kind === 'digits' && '-/'.includes(tokens[at - 1]!.bare);
}

const YEAR = /^(?:19|20)\d\d$/u;
const TERM = ['nhiem', 'ky'];

/** "Hội nghị lần thứ 7 trong nhiệm kỳ 2015 – 2020", "lần thứ 7, nhiệm kỳ 2015 – 2020": the term of who meets. */
function isOfTerm(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.bare === 'trong') return tokens[at + 1]?.bare === 'nhiem' && isOfTerm(tokens, at + 1);
  const from = at - TERM.indexOf(tokens[at]!.bare);
  const isTerm = from <= at && TERM.every((word, to) => tokens[from + to]?.bare === word);
  if (!isTerm || !YEAR.test(tokens[from + 2]?.bare ?? '')) return false;
  for (let back = from - 1; back >= Math.max(0, from - NAME_REACH); back--) if (isNumbered(tokens, back)) return true;
  return tokens[from - 1]?.bare === 'trong';
}

const ALONE: ReadonlySet<string> = new Set(['riêng', 'rieng']);

/** "riêng thành phố Bắc Kạn ...", "Riêng tỷ lệ hộ nghèo ...": what picks out the very place or thing leaves nothing out of it. */
function isOfItself(tokens: readonly Token[], at: number, { evidence: { place, indicator } }: Figure): boolean {
  const next = tokens[at + 1];
  return (
    ALONE.has(tokens[at]!.norm) &&
    next !== undefined &&
    [place, indicator].some((evidence) => evidence?.how === 'said' && evidence.span?.start === next.start)
  );
}

const SPANS: ReadonlySet<string> = new Set('năm tháng quý tuần ngày nam thang quy tuan ngay'.split(' '));

/** "5 năm qua", "mỗi 3 tháng": a stretch of time that is neither the figure's period nor the year itself. */
export function isDuration(tokens: readonly Token[], at: number, { evidence }: Figure): boolean {
  if (!SPANS.has(tokens[at]!.norm) || !isAmount(tokens, at - 1)) return false;
  const { norm, start } = tokens[at - 1]!;
  const { span } = evidence.period ?? { span: null };
  const isPeriod = span !== null && span.start <= start && start < span.end;
  return !isPeriod && !(norm === '12' && tokens[at]!.bare === 'thang');
}
