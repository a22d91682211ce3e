import type { Figure } from '../../figure/figure.ts';
import { type FormCache, plainWords, seenWords } from '../../text/forms.ts';
import { besideIn } from './parts.ts';
import { isOutcome } from './subject.ts';

/** So far in front of a number what was decided, or the head of a list of tasks, is looked for, in UTF-16 units. */
const REACH = 800;
/** What a meeting resolves, what is asked for, and times to come: what follows is still to be done. */
const DECIDES =
  /\b(?:(?:thong nhat|nhat tri|thong qua|quyet nghi|bieu quyet|yeu cau|chi dao|ket luan|chot|giai phap|trong tam)|giao (?:cac )?chi tieu|(?:xac dinh|neu ro) (?:cac )?(?:nhiem vu|muc tieu|chi tieu)|(?:thanh pho|hoi nghi|dang bo|thanh uy) de ra|tap trung(?= thuc hien| vao| cac|:)|(?:nam|thoi gian|nhiem ky|giai doan) (?:toi|moi)|sang nam)\b/gu;
/** A line of its own that heads tasks: "II. Phương hướng, nhiệm vụ". */
const TASK_LINE =
  /(?<=^|\n)[ \t•+*–-]*(?:(?:[ivxl]{1,5}|\d{1,2}|[a-z])[.)/-][ \t]*)?(?:(?:cac|mot so|nhung) )?(?:muc tieu|chi tieu(?= [a-z])|nhiem vu|phuong huong|dinh huong|giai phap|trong tam|phan dau|du kien|tam nhin|nghi quyet(?=\n)|giai doan \d{4} ?[-–] ?\d{4})\b[^\n.]{0,80}(?=\n)/gu;
/** "Tỉnh giao:"; without accents it would be the same word as in "tôn giáo". */
const GIVEN_LINE = /(?<=^|\n)[^\n.,;]{0,30}(?<!\p{L})giao:?[ \t]*(?=\n)/giu;
/** Of the past, whatever else the line says. */
const REVIEW = /\b(?:ket qua|tinh hinh|danh gia|tong ket|so ket|hoan thanh|da)\b/u;
/** "... đánh giá kết quả năm 2016 và thông qua nghị quyết": what a meeting does, of which the past comes first; "so với chỉ tiêu Đảng bộ đề ra". */
const REVIEWED =
  /\b(?:ket qua|danh gia|tong ket|so ket|(?:so|doi chieu) voi (?:cac )?(?:chi tieu|muc tieu|ke hoach|nghi quyet))\b/u;
/** The year right behind a decision. */
const OWN_YEAR = /^\s*[,:]?\s*(?:rang )?(?:trong nam(?: \d{4})?(?! (?:vua )?qua\b)|nam \d{4})/u;
/** What behind a decision tells of the past again. */
const TELLS =
  /\b(?:da|ket qua|danh gia|nhan dinh|ghi nhan|tong ket|so ket|bao cao|uoc|trong (?:nam|\d+ thang|quy)|(?:nam|thang) (?:qua|vua qua))\b/u;
/** Of a thing that is decided "đạt" is said as of one that was done. */
const PROVES_NOTHING = /^(?:đạt|đạt được|còn|có|là|được|lên|giảm|tăng)$/iu;
/** "còn phải trồng 45 ha rừng, kết nạp 40 đảng viên": still to be done ... */
const MUST = /(?<!\b(?:khong|co|chang) )\bphai\b(?! chang)/gu;
/** ... until it is told what was done, or a list of what only had to be is over: "phải vay vốn; kết nạp 85 đảng viên" ... */
const DONE = /[,;:] [^,;:]*\b(?:da|duoc|dat|ket qua)\b/u;
const STILL = /\b(?:con|can|van|se)\s$/u;
/** ... or, where all that must be is borne, somebody is named anew: "Dù phải đối mặt với nhiều khó khăn, thành phố trồng 94 ha rừng". */
const BORNE = /\bphai (?:doi mat|chiu|gap|ganh|ung pho|chong choi|vuot qua)\b|\b(?:du|mac du|tuy|khi)\b/u;
const NAMED_ANEW = /, [^,]*\b(?:thanh pho|dang bo|thanh uy|ubnd)\b/u;

/**
 * May a number that no word calls a result be one of what was decided for the time to come? "Hội nghị thống nhất: Kết nạp 85 đảng viên", or
 * a line under "Nhiệm vụ trọng tâm": where the last thing in front of it that says whether all this was done is a decision, or a head of
 * tasks, and neither its year nor a word of the past stands between. `isAim`: it is held against a target: then the year that a
 * decision opens with ("thống nhất: năm 2017 kết nạp 85 đảng viên") is the one it is for.
 */
export function mayBeDecided(text: string, figure: Figure, isAim: boolean, forms: FormCache): boolean {
  const { start, status, period, evidence } = figure;
  if (!isOutcome(status)) return false;
  if (evidence.status.how !== 'assumed' && !PROVES_NOTHING.test(seenWords(evidence.status.text).trim())) return false;
  const seen = seenWords(text.slice(Math.max(0, start - REACH), start));
  const front = plainWords(seen);
  if (isStillToDo(plainWords(besideIn(text, figure, forms).front))) return true;
  const given = [...seen.matchAll(GIVEN_LINE)].at(-1);
  const at = Math.max(
    ...[DECIDES, TASK_LINE].map((pattern) => endOfLast(front, pattern)),
    given === undefined ? -1 : plainWords(seen.slice(0, given.index + given[0].length)).length,
  );
  if (at < 0) return false;
  const between = front.slice(at);
  const behind = isAim ? between.replace(OWN_YEAR, '') : between;
  return !TELLS.test(behind) && !tellsYear(behind, period);
}

/** Does what stands in front of a number in its sentence say that it must be? */
function isStillToDo(front: string): boolean {
  const { 0: found, index } = [...front.matchAll(MUST)].at(-1) ?? { 0: '', index: -1 };
  if (index < 0) return false;
  const behind = front.slice(index + found.length);
  if (behind.includes(';') && !STILL.test(front.slice(0, index))) return false;
  return !DONE.test(behind) && !(BORNE.test(front) && NAMED_ANEW.test(behind));
}

/** Where the last match that does not look back ends; -1 where there is none. */
function endOfLast(words: string, pattern: RegExp): number {
  let end = -1;
  for (const { 0: found, index } of words.matchAll(pattern))
    if (!REVIEW.test(found) && !REVIEWED.test(sentenceTo(words, index))) end = index + found.length;
  return end;
}

const sentenceTo = (words: string, end: number): string =>
  words.slice(Math.max(words.lastIndexOf('. ', end), words.lastIndexOf('\n', end)) + 1, end);

/** Is a year of the period named, and not as what something is held against? */
const tellsYear = (words: string, period: string): boolean =>
  (period.match(/\d{4}/gu) ?? []).some((year) => new RegExp(`(?<!so voi (?:nam )?)\\b${year}\\b`, 'u').test(words));
