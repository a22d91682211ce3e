import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { type FormCache, seenWords } from '../../text/forms.ts';
import { besideIn } from './parts.ts';

/** What adds up over years proves nothing of one: "Từ đầu nhiệm kỳ đến nay, kết nạp 251 đảng viên"; nor does what each of several brings. */
const SEVERAL_YEARS =
  /(?<!\p{L})(?:từ (?:đầu nhiệm kỳ|năm|đại hội|(?:ngày|khi) thành lập)|lũy kế|luỹ kế|cộng dồn|(?:trong|cả|suốt|qua|nửa|toàn) (?:nhiệm kỳ|giai đoạn)|(?:nhiệm kỳ|giai đoạn) này|(?<!(?:quý|thứ|tháng|tháng mười) |\d)(?:\d{1,2}|hai|ba|bốn|năm|lăm|sáu|bảy|tám|chín|mười|mười một|mươi|mốt|vài|mấy) năm(?! (?:ngày|thành lập|tuổi|nay|\d{4}))|(?:những|nhiều|mỗi|h[àằ]ng) năm|thời gian qua)(?!\p{L})/iu;
/** Right in front of a year: it is where the count begins, or one of several: "từ năm", "trong hai năm (", "2015, 2016 và năm". */
const FROM =
  /(?:từ\s+(?:năm\s+)?|(?<!tháng |\d|tháng mười )(?:\d{1,2}|hai|ba|bốn|năm)\s+năm[\s(:]+(?:\d{4}[ ,]+(?:và )?(?:năm )?)*|\d{4} và (?:năm )?)$/iu;
/** How many in front of "năm qua": "trong mười lăm năm qua". */
const MANY = /(?<!\p{L})(?:\d{1,2}|hai|ba|bốn|năm|lăm|sáu|bảy|tám|chín|mười|mươi|mốt|vài|mấy|nhiều|những)\s+$/iu;
/** The same in front of a year that no word calls one: "2015, 2016, 2017". */
const LISTED = /\d{4},\s*$/u;
/** Right behind a number: what each year brings. */
const A_YEAR = /^[^.;:\d\n]{0,32}(?:mỗi|h[àằ]ng) năm(?!\p{L})|^[^.;,:\d\n]{0,24}một năm(?!\p{L})|^\s*\/\s*năm/iu;
/** "48 ha trong tổng số 100 ha"; without accents "trồng" would be the same word. */
const OF_SO_MANY = /\d[^.;\n]{0,20}\strong (?:tổng )?(?:số )?$/iu;
/** So far in front of a year the word is looked for, in UTF-16 units. */
const FRONT = 40;

/**
 * Is a number counted over several years, or an average of them? What stands in front of the year that the sentence names for it
 * ("Phát huy kết quả những năm qua, năm 2017 ...") is of other things.
 */
export function isOfSeveralYears(text: string, figure: Figure, forms: FormCache): boolean {
  const { front, behind } = besideIn(text, figure, forms);
  const said = figure.evidence.period?.how === 'said' ? figure.evidence.period.span : null;
  if (A_YEAR.test(seenWords(behind))) return true;
  if (said === null || said.start < figure.start - front.length || said.end > figure.start)
    return SEVERAL_YEARS.test(seenWords(front));
  const before = seenWords(text.slice(Math.max(0, said.start - FRONT), said.start));
  return (
    FROM.test(before) ||
    (MANY.test(before) && /^năm (?:vừa )?qua$/iu.test(seenWords(text.slice(said.start, said.end)))) ||
    (LISTED.test(before) && /\d/u.test(text[said.start] ?? '')) ||
    SEVERAL_YEARS.test(seenWords(text.slice(said.end, figure.start)))
  );
}

/** Is the number the whole that others are counted of? */
export const isWholeOfOthers = (text: string, figure: Figure, forms: FormCache): boolean =>
  OF_SO_MANY.test(seenWords(besideIn(text, figure, forms).front));

/** So many times its target an amount is passed now and then; more of it is likely a stock, a sum, or another place's. */
const FAR = 2.5;

/** "Nay, thành phố đã có hơn ba nghìn đảng viên", of 90 that were to be admitted. */
export const isFarAbove = ({ value, unit }: Figure, target: ReferenceFigure): boolean =>
  unit === target.unit && new Big(value).gt(new Big(target.value).times(FAR));
