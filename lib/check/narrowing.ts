import type { ReferenceFigure } from '../../data/schemas/pack.ts';
import { normPhrase } from '../text/tokens.ts';
import { ACCOUNTS, AHEAD, ALL_ORGANISATIONS, CELLS, KINDS } from './narrowing-words.ts';
import { residueOf } from './residue.ts';
import { leadOf } from './sentence-of.ts';
import { isSetApart } from './set-apart.ts';
import { sourceWords } from './source-words.ts';
import type { Subject } from './subject.ts';

/** What may narrow a figure: the words that say so, as printed, which may be none although something does. */
export interface Narrowing {
  readonly words: readonly string[];
}

/**
 * Do the words around a figure narrow what it counts, or say of it what the program has no word for ("chi ngân sách cho
 * giáo dục", "kết nạp đảng viên nữ", "các doanh nghiệp tạo việc làm")? Null when they do not. Asked only before a number is
 * called different or a target missed: there, what is not understood holds it back.
 */
export function narrowingOf({ figure, page, index, indicator }: Subject, reference: ReferenceFigure): Narrowing | null {
  const { text } = page;
  const words = residueOf(
    text,
    figure,
    {
      source: sourceWords(reference, index.pack.text),
      place: reference.place,
      nameWords: indicator?.nameWords ?? new Set(),
    },
    page.reading.figures,
  );
  const { indicator: name } = figure.evidence;
  const lead = leadOf(text, figure);
  const named = name?.how === 'said' ? name.text : '';
  const isNarrowed =
    words.length > 0 ||
    says(lead.slice(lead.lastIndexOf(';') + 1).replace(AMONG_AIMS, ' '), AHEAD) ||
    says(named, ACCOUNTS) ||
    (says(named, CELLS) && !says(named, ALL_ORGANISATIONS)) ||
    isOneKind(`${reference.quote.prefix} ${reference.quote.exact}`, `${sinceNumber(lead)} ${named}`) ||
    isSetApart(text, figure, reference);
  return isNarrowed ? { words } : null;
}

/** "Trong số các chỉ tiêu" is no part of what is counted. */
const AMONG_AIMS = /trong số (?:các|những) (?:chỉ tiêu|nhiệm vụ|kết quả|mục tiêu|nội dung)/giu;

/** What stands in front since the last semicolon and the last number: "xây mới, sửa chữa" is one number's. */
const sinceNumber = (lead: string): string => lead.split(/[;\d]/u).at(-1) ?? '';

/** Does the source count both kinds of work together, and the page only one of them? */
function isOneKind(source: string, page: string): boolean {
  const [first, second] = KINDS;
  return says(source, first) && says(source, second) && says(page, first) !== says(page, second);
}

function says(words: string, list: readonly string[]): boolean {
  const spoken = ` ${normPhrase(words)} `;
  return list.some((phrase) => spoken.includes(phrase));
}
