import { type EditedPage, type Place, pick, type Random } from './page.ts';
import { firstNumber } from './text.ts';

/** What another thing is called that is told in the same words. */
const OTHERS = ['thường xuyên', 'kịp thời', 'cận', 'ngoài', 'hỗ trợ', 'vận động', 'nông thôn', 'nâng cao'];
/** Words that bind others, and those of a value: another one makes no other sentence, or is told by the value. */
const BOUND =
  /^(?:của|và|là|tại|ở|trong|với|cho|các|những|thì|mà|về|để|vì|do|đã|được|bị|vào|nghìn|ngàn|triệu|tỷ|tỉ|đồng|phần|trăm|tháng|ha|tấn|m)$/iu;
const WORD = /[\p{L}\p{M}]+/gu;
/** The other word stands among the last so many before the figure. */
const NEAR = 8;

/** One of the last words before a passage, in its sentence, replaced by another; null where there is none. */
function ofAnother(head: string, random: Random): string | null {
  const sentence = Math.max(...[...'.;:!?…'].map((mark) => head.lastIndexOf(mark))) + 1;
  const words = [...head.matchAll(WORD)].filter(({ 0: word, index }) => index >= sentence && !BOUND.test(word));
  const last = words.slice(-NEAR);
  if (last.length === 0) return null;
  const { 0: word, index } = pick(random, last);
  const other = pick(random, OTHERS);
  return other === word ? null : head.slice(0, index) + other + head.slice(index + word.length);
}

/** The noted sentence is deleted, and one like it of something else, with another figure, stays: beside it or at the end. */
export function siblingStays(before: readonly string[], noted: Place, random: Random): EditedPage | null {
  const text = before[noted.paragraph]!;
  const head = ofAnother(text.slice(0, noted.start), random);
  const own = text.slice(noted.start, noted.end);
  if (head === null || !/\d/.test(own)) return null;
  const sibling = head + firstNumber(own, random) + text.slice(noted.end);
  const others = before.filter((_, at) => at !== noted.paragraph);
  const at = pick(random, [noted.paragraph, others.length]);
  const after = [...others.slice(0, at), sibling, ...others.slice(at)];
  const isBefore = at === noted.paragraph && random() < 0.5;
  const first = isBefore || at < noted.paragraph ? at : at + 1;
  const both = [...before.slice(0, first), sibling, ...before.slice(first)];
  const was = { ...noted, paragraph: noted.paragraph + (isBefore ? 1 : 0) };
  return { kind: 'deleted, one like it stays', before: both, noted: was, after, now: null, isChanged: false };
}
