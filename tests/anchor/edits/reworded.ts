import { NAMING } from './naming.ts';
import { type EditedPage, type Place, pick, type Random } from './page.ts';
import { bareOf } from './text.ts';

/** A number with a word on either side of it, and what it counts or the "%" of it. */
const FIGURE =
  /(?<before>[\p{L}\p{M}]+) (?<number>\d+(?:[.,]\d+)*)(?<magnitude>(?: (?:nghìn|triệu|tỷ))*)(?<unit>%| [\p{L}\p{M}]+)/gu;
/** "quý II 33 đảng viên" has two numbers, and "Chợ Đồn 15,86%" is of another place with another word. */
const NAME = /^\p{Lu}/u;
/** Words that bind others, and "nghìn": what they are is told otherwise. */
const BINDING =
  /^(?:của|và|là|tại|ở|trong|với|cho|các|những|thì|mà|về|để|vì|do|đã|được|bị|vào|nghìn|triệu|tỷ|giờ|h)$/iu;

const UNITS = ['hộ', 'người', 'tấn', 'sào', 'căn', 'cơ sở', 'lượt', 'con'];
const SENSES = ['tăng', 'giảm', 'hơn', 'gần', 'trên', 'dưới', 'chưa', 'không quá'];

/** What another word beside the number makes of a figure: the words in front, the number, its unit. */
type Reword = (figure: { before: string; number: string; unit: string }, random: Random) => string | null;

const REWORDS: Readonly<Record<string, Reword>> = {
  'another unit': ({ before, number, unit }, random) => {
    const other = pick(random, UNITS);
    return unit === '%' ? `${before} ${number} ${other}` : unit === ` ${other}` ? null : `${before} ${number} ${other}`;
  },
  'percentage points': ({ before, number, unit }) => (unit === '%' ? `${before} ${number} điểm phần trăm` : null),
  'another direction': ({ before, number, unit }, random) => {
    const other = pick(random, SENSES);
    // "chưa" for "chữa" may be a slip
    return bareOf(other) === bareOf(before) ? null : `${other} ${number}${unit}`;
  },
  'a word put before the number': ({ before, number, unit }, random) => {
    const other = pick(random, SENSES);
    return other.endsWith(before) ? null : `${before} ${other} ${number}${unit}`;
  },
  'a word put before the unit': ({ before, number, unit }, random) => {
    const other = pick(random, ['lượt', 'nghìn lượt', 'suất', 'đợt']);
    return unit === '%' || unit === ` ${other}` ? null : `${before} ${number} ${other}${unit}`;
  },
};

/** The kinds of these edits. */
export const REWORDINGS = Object.keys(REWORDS);

/** A figure that was noted, of which a word beside the number is another now; null on a page that has none. */
export function reworded(kind: string, before: readonly string[], random: Random): EditedPage | null {
  const places = before.flatMap((text, paragraph) =>
    [...text.matchAll(FIGURE)]
      .filter(
        ({ groups }) =>
          !NAMING.test(groups!.before!) &&
          !NAME.test(groups!.before!) &&
          !BINDING.test(groups!.before!) &&
          !BINDING.test(groups!.unit!.trim()),
      )
      .map((match) => ({ paragraph, text, match })),
  );
  if (places.length === 0) return null;
  const { paragraph, text, match } = pick(random, places);
  const { before: head = '', number = '', magnitude = '', unit = '' } = match.groups!;
  const now = REWORDS[kind]!({ before: head, number: number + magnitude, unit }, random);
  if (now === null) return null;
  const start = match.index;
  const place = (words: string): Place => ({ paragraph, start, end: start + words.length });
  const after = before.with(paragraph, text.slice(0, start) + now + text.slice(start + match[0].length));
  return { kind, before, noted: place(match[0]), after, now: place(now), isChanged: true };
}
