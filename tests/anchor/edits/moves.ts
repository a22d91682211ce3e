import { type EditedPage, type Place, pick, type Random } from './page.ts';
import { otherDigits, putIn } from './text.ts';

/** Sentences without figures, as a page may get more of them. */
export const NEWS = [
  'Hội nghị cũng nghe báo cáo công tác kiểm tra, giám sát và thi hành kỷ luật trong Đảng.',
  'Thời tiết diễn biến phức tạp, giá vật tư ở mức cao nên sản xuất gặp nhiều khó khăn.',
  'Công tác tuyên truyền được thực hiện thường xuyên dưới nhiều hình thức.',
];

/** Edits of the page around a paragraph, and those that take the passage away. */
export const MOVES: readonly ((before: readonly string[], noted: Place, random: Random) => EditedPage | null)[] = [
  (before, noted, random) => {
    const at = Math.floor(random() * (before.length + 1));
    const after = [...before.slice(0, at), pick(random, NEWS), ...before.slice(at)];
    const paragraph = noted.paragraph + (at <= noted.paragraph ? 1 : 0);
    return { kind: 'a paragraph put in', before, noted, after, now: { ...noted, paragraph }, isChanged: false };
  },
  (before, noted, random) => {
    const order = before.map((_, at) => at).sort((a, b) => key(a) - key(b));
    const paragraph = order.indexOf(noted.paragraph);
    const after = order.map((at) => before[at]!);
    return {
      kind: 'paragraphs in another order',
      before,
      noted,
      after,
      now: { ...noted, paragraph },
      isChanged: false,
    };
    function key(at: number): number {
      return (Math.imul(at + 1, 2654435761) >>> 0) / 2 ** 32 + random() * 1e-9;
    }
  },
  (before, noted) => {
    const text = before[noted.paragraph]!;
    const left = text.slice(0, noted.start).trimEnd() + text.slice(noted.end);
    const after = before.map((other, at) => (at === noted.paragraph ? left : other));
    return { kind: 'the passage deleted', before, noted, after, now: null, isChanged: false };
  },
  (before, noted) => {
    const after = before.filter((_, at) => at !== noted.paragraph);
    return { kind: 'the paragraph deleted', before, noted, after, now: null, isChanged: false };
  },
  (before, noted, random) => {
    const text = before[noted.paragraph]!;
    const head = putIn(text.slice(0, noted.start).trimEnd(), random);
    const left = otherDigits(head, random) + putIn(otherDigits(text.slice(noted.end), random), random);
    const after = before.map((other, at) => (at === noted.paragraph ? left : other));
    return { kind: 'deleted, all around it edited', before, noted, after, now: null, isChanged: false };
  },
  (before, noted) => {
    const { start, end } = sentenceAround(before[noted.paragraph]!, noted);
    const after = before.map((text, at) => (at === noted.paragraph ? text.slice(0, start) + text.slice(end) : text));
    return { kind: 'the sentence deleted', before, noted, after, now: null, isChanged: false };
  },
  (before, noted) => {
    const text = before[noted.paragraph]!;
    const cut = text.slice(0, noted.start).trimEnd() + text.slice(noted.end);
    const elsewhere = `Tại hội nghị, một số đại biểu nêu ${text.slice(noted.start, noted.end)} ở địa phương bạn để tham khảo.`;
    const after = [...before.map((other, at) => (at === noted.paragraph ? cut : other)), elsewhere];
    return { kind: 'deleted, its words elsewhere', before, noted, after, now: null, isChanged: false };
  },
];

function sentenceAround(text: string, { start, end }: Place): { start: number; end: number } {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('; ', start));
  const to = /[.;] /.exec(text.slice(end));
  return { start: from < 0 ? 0 : from + 2, end: to ? end + to.index + 2 : text.length };
}
