import type { Figure } from '../../figure/figure.ts';
import type { FormCache } from '../../text/forms.ts';
import { plainWords } from '../../text/forms.ts';
import { ordinalAt } from '../conference/ordinal.ts';
import { oneLine } from './one-line.ts';
import { sentenceAround } from './parts.ts';

/** What a comparison opens of its own: "So với năm 2015 (tạo việc làm cho 350 lao động, ...", "nhiều hơn năm trước: ...". */
const BASE =
  /(?:so với|hơn(?= (?:năm (?:trước|ngoái|\d)|cùng kỳ)))\s+(?!(?:các\s+)?(?:kế hoạch|mục tiêu|chỉ tiêu|nghị quyết|dự toán))[^(),:;.\d]{0,40}(?:\d[^(),:;.]{0,20})?\s*(?:\([^)]*$|:[^;.]*$|(?:,\s*|\s)(?:khi|lúc)\s[^;.]*$|\s[-–]\s[^;.–-]*$)/iu;
/** An account of half a year, or of a meeting before. */
const EARLIER =
  /(?:hội nghị|kỳ họp|phiên họp|đại hội)[^.;:,]{0,30}\strước(?=\s*[,:]|\s+(?:đánh giá|nêu|báo cáo|cho|ghi|xác định))|(?:hội nghị|kỳ họp|phiên họp|báo cáo)[^.;:,]{0,30}\sgiữa (?:năm|nhiệm kỳ)|(?<!\p{L})sơ kết(?!\p{L})[^.;:,]{0,20}/iu;
/** "Dự toán: chi ngân sách ước 195 tỷ đồng": what was planned, however it is told. */
const PLANNED = /^\s*(?:[-+*•]\s*)?(?:theo |số )?(?:dự toán|kế hoạch)[^:;,.]{0,40}:/iu;
const MEETING = /\b(?:hoi nghi|ky hop|phien hop)\b[^.;:]{0,40}?\blan thu (\w+(?: \w+){0,2})/;

/**
 * Words of a sentence in front of a figure that tell of another time or meeting than the page does: the base of a comparison, an
 * account of half a year, a meeting with another number. `ordinal`: the number of the meeting that the source is of.
 */
export function otherOccasion(
  text: string,
  figure: Figure,
  ordinal: number | null,
  forms: FormCache,
): readonly string[] {
  const start = Math.max(sentenceAround(text, figure, forms).start, figure.start - REACH);
  const front = text.slice(start, figure.start);
  const base = BASE.exec(front)?.[0];
  const earlier = EARLIER.exec(front)?.[0];
  const planned = figure.status === 'target' ? undefined : PLANNED.exec(front)?.[0];
  return [base, earlier, planned, otherMeeting(front, ordinal)].flatMap((words) =>
    words === undefined || words === null ? [] : [oneLine(words.slice(0, LONGEST)).trim()],
  );
}
const LONGEST = 60;
/** So far in front of a figure, in UTF-16 units. */
const REACH = 400;

function otherMeeting(front: string, ordinal: number | null): string | null {
  const plain = plainWords(front);
  const said = MEETING.exec(plain);
  const number = ordinalAt(said?.[1]?.split(' ') ?? []);
  if (said === null || number === null || ordinal === null || number === ordinal) return null;
  const words = plain.length === front.length ? front : plain;
  return words.slice(said.index, said.index + said[0].length);
}
