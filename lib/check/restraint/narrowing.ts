import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { FormCache } from '../../text/forms.ts';
import { normPhrase } from '../../text/tokens.ts';
import type { Counted } from './cover.ts';
import { ACCOUNTS, AHEAD, ALL_ORGANISATIONS, CELLS, KINDS } from './narrowing-words.ts';
import { noteOn } from './noted.ts';
import { residueOf } from './residue.ts';
import { restOf } from './rest.ts';
import { leadOf } from './sentence-of.ts';
import { isSetApart } from './set-apart.ts';
import { sourceWords } from './source-words.ts';
import type { Narrowing, Subject } from './subject.ts';
import { narrowedByHeads } from './under-heads.ts';
import { narrowedByTitle } from './under-title.ts';

/**
 * Do the words around a figure narrow what it counts, or say of it what the program has no word for ("chi ngân sách cho
 * giáo dục", "kết nạp đảng viên nữ", "các doanh nghiệp tạo việc làm")? Null when they do not. Asked only before a number is
 * called different or a target missed: there, what is not understood holds it back.
 */
export function narrowingOf(subject: Subject, reference: ReferenceFigure): Narrowing | null {
  const { figure, page } = subject;
  // A number said many times is asked about many times, by every figure that repeats it.
  const key = `${figure.start} ${figure.unit} ${reference.id}`;
  const known = page.narrowings.get(key);
  if (known !== undefined) return known;
  const found = findNarrowing(subject, reference);
  page.narrowings.set(key, found);
  return found;
}

function findNarrowing(subject: Subject, reference: ReferenceFigure): Narrowing | null {
  const { figure, page, index, indicator, lexicons } = subject;
  const { text, forms } = page;
  const counted: Counted = {
    source: sourceWords(reference, index.pack.text),
    place: reference.place,
    nameWords: indicator?.nameWords ?? new Set(),
    forms,
    residue: lexicons.residue(index.pack),
  };
  const { figures } = page.reading;
  const own = [
    ...residueOf(text, figure, counted, figures),
    ...restOf(text, figure, reference, { others: figures, related: page.related(figure), forms }),
  ];
  const note = noteOn(text, figure);
  const over = [
    ...(note === null ? [] : [note]),
    ...narrowedByTitle(text, page.title, figure, counted),
    ...narrowedByHeads(text, page.headsOver(figure), figure, counted),
  ];
  const words = [...new Set([...over, ...own])];
  const { indicator: name } = figure.evidence;
  const lead = leadOf(text, figure, forms);
  const named = name?.how === 'said' ? name.text : '';
  const ahead = saidOf(
    lead
      .slice(lead.lastIndexOf(';') + 1)
      .replace(AMONG_AIMS, ' ')
      .replace(SPEAKER, ' '),
    AHEAD,
    forms,
  );
  if (words.length === 0 && ahead !== null) return { words: [ahead] };
  const isNarrowed =
    words.length > 0 ||
    says(named, ACCOUNTS, forms) ||
    (says(named, CELLS, forms) && !says(named, ALL_ORGANISATIONS, forms)) ||
    isOneKind(`${reference.quote.prefix} ${reference.quote.exact}`, `${sinceNumber(lead)} ${named}`, forms) ||
    isSetApart(text, figure, reference, forms);
  return isNarrowed ? { words } : null;
}

/** "Trong số các chỉ tiêu" is no part of what is counted. */
const AMONG_AIMS = /trong số (?:các|những) (?:chỉ tiêu|nhiệm vụ|kết quả|mục tiêu|nội dung)/giu;

/** "Ông Nguyễn Văn A, Bí thư Thành ủy cho biết": a person who only says it. */
const SPEAKER =
  /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị)(?: \p{Lu}\p{L}*)+(?=[^.;\d]{0,120}(?:cho biết|cho hay|chia sẻ|thông tin|phát biểu|khẳng định|nhấn mạnh))/gu;

/** What stands in front since the last semicolon and the last number: "xây mới, sửa chữa" is one number's. */
const sinceNumber = (lead: string): string => lead.split(/[;\d]/u).at(-1) ?? '';

/** Does the source count both kinds of work together, and the page only one of them? */
function isOneKind(source: string, page: string, forms: FormCache): boolean {
  const [first, second] = KINDS;
  const has = (words: string, list: readonly string[]): boolean => says(words, list, forms);
  return has(source, first) && has(source, second) && has(page, first) !== has(page, second);
}

const says = (words: string, list: readonly string[], forms: FormCache): boolean => saidOf(words, list, forms) !== null;

/** The first phrase of a list that the words say, or null. */
function saidOf(words: string, list: readonly string[], forms: FormCache): string | null {
  const spoken = ` ${normPhrase(words, forms)} `;
  return list.find((phrase) => spoken.includes(phrase))?.trim() ?? null;
}
