import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import type { FormCache } from '../../text/forms.ts';
import { isOfDoing } from './of-doing.ts';
import { leadOf } from './sentence-of.ts';

/**
 * Do words of the figure's sentence set what it counts apart from what the source counts: what is not
 * done, all there is instead of what is new, a group in the name, one of two things that the source adds up? Asked only
 * before an accusation, like `isNarrowed`.
 */
export function isSetApart(text: string, figure: Figure, reference: ReferenceFigure, forms: FormCache): boolean {
  const lead = leadOf(text, figure, forms);
  const name = figure.evidence.indicator;
  const named = name?.how === 'said' ? name.text : '';
  return (
    isCountOfRate(text, figure, reference) ||
    isStock(text, figure, lead, named) ||
    (figure.denominator === reference.value && reference.status !== 'target') ||
    isOfYearBehind(text, figure) ||
    isOrder(text.slice(figure.number.start, figure.number.end))
  );
}

const COUNTED = /(?:^|\s)(?:số|so)(?: lượng| luong)? (?:hộ|ho|người|nguoi)\s/iu;
/** What can be counted. */
const NOUN = /(?<!\p{L})(?:hộ|ho|người|nguoi|households?|people)(?!\p{L})/iu;
const RATE = /tỷ|tỉ|ty le|ti le|rate|ratio|proportion|share/iu;
/** "Tỷ lệ giảm hộ nghèo 12%": how fast the number of them falls. */
const PACE = /(?:tỷ lệ|tỉ lệ|ty le|ti le|tốc độ|toc do|mức|muc) (?:giảm|tăng|giam|tang)(?!\p{L})/iu;
const POINTS = /điểm|diem|point/iu;

/**
 * "Số hộ nghèo giảm 11,1%", "Hộ nghèo giảm 12%": a share of a count is not the rate, and what goes up or down by percent
 * without a word for the rate may be the count. "Hộ nghèo còn 2,88%, giảm 0,5%" has said that it is the rate.
 */
function isCountOfRate(text: string, figure: Figure, reference: ReferenceFigure): boolean {
  const { indicator: name } = figure.evidence;
  if (!name?.span || !reference.unit.startsWith('percent')) return false;
  const printed = text.slice(Math.max(0, name.span.start - 10), name.span.end);
  if (COUNTED.test(printed)) return true;
  const isPercent = figure.measure === 'change' && !POINTS.test(text.slice(figure.start, figure.end));
  return isPercent && name.how === 'said' && NOUN.test(printed) && (PACE.test(printed) || !RATE.test(printed));
}

/** "391 người có việc làm", "Thành phố có 60 ha rừng trồng": who has a job and what there is, not what was done this year. */
function isStock(text: string, figure: Figure, lead: string, named: string): boolean {
  if (!isOfDoing(figure)) return false;
  if (HAS_JOB.test(named) && !DONE.test(named)) return true;
  const behind = /^[^.,;:\n]{0,60}/u.exec(text.slice(figure.number.end, figure.number.end + 60))?.[0] ?? '';
  return HAS.test(lead) && !DONE.test(behind) && !DONE.test(named);
}

const HAS_JOB = /(?:có|co) (?:việc làm|viec lam)/iu;
const HAS = /(?<!\p{L})(?:có|co)\s+$/iu;
/** What says that it was done, or is new. */
const DONE =
  /(?<!\p{L})(?:mới|moi|thêm|them|tạo|tao|giải quyết|giai quyet|được|duoc|xây|xay|sửa|sua|kết nạp|ket nap|hoàn thành|hoan thanh)(?!\p{L})/iu;

const YEAR_BEHIND = /^[^,;.\n]{0,40},\s*(?:năm|nam)\s+((?:19|20)\d\d)\s*(?:[.;,\n]|$)/iu;

/** "Năm 2017 kết nạp mới 95 đảng viên, năm 2018.": another year than the figure's closes its sentence. */
function isOfYearBehind(text: string, { end, period }: Figure): boolean {
  const year = YEAR_BEHIND.exec(text.slice(end, end + 60))?.[1];
  return year !== undefined && !period.includes(year);
}

/** "hàng trăm": an order of size, which no number is held against. */
const isOrder = (number: string): boolean =>
  /^(?:hàng|hằng|hang|vài|vai|mấy|may|dăm|dam|nhiều|hundreds|thousands|dozens|several)\b/iu.test(number);
