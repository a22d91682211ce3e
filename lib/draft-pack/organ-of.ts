import type { Documents } from '../../data/schemas/document.ts';
import { bareWords, type HeadLine, startsWithWords } from './head-lines.ts';
import { firstOf, LONGEST_HEAD, type Named, type NamedKind } from './kind-of.ts';

type NamedOrgan = Named<Documents['organs'][number]>;

/** The body that a document is of: a congress, a department, or the first that its head names; null where it is of none of the data's. */
export const organOf = (lines: readonly HeadLine[], kind: NamedKind | null, words: Documents): NamedOrgan | null =>
  congressIn(lines, kind, words) ?? departmentIn(lines, kind?.at ?? 0, words) ?? organIn(lines, kind, words);

/** Behind its title a document tells of other bodies. */
const BEHIND_TITLE = 3;
/** Associations have boards and standing committees too, and are none of these bodies. */
const ASSOCIATION =
  /(?<!(?:thành phố|thị xã|huyện|xã|phường|thị trấn|\p{L}) )(?<!\p{L})(?:hội (?!đồng|nghị)|đoàn (?!kết)|ban chỉ đạo)|(?:huyện|tỉnh|thành|thị|quận) đoàn(?!\p{L})/iu;

function organIn(lines: readonly HeadLine[], kind: NamedKind | null, { organs }: Documents): NamedOrgan | null {
  const title = kind?.at ?? 0;
  const own = lines.findLast(({ line }, at) => at < title && ASSOCIATION.test(line));
  return own === undefined ? firstOf(lines, organs, title + BEHIND_TITLE) : null;
}

/** "NGHỊ QUYẾT Đại hội đại biểu Đảng bộ thị trấn ...": a congress names itself right behind the kind of its document, or below it. */
function congressIn(lines: readonly HeadLine[], kind: NamedKind | null, { organs }: Documents): NamedOrgan | null {
  const congress = organs.find(({ meeting }) => meeting === 'congress');
  const line = kind === null ? undefined : lines[kind.at];
  if (congress === undefined || kind === null || line === undefined) return null;
  const heads = congress.heads.map(bareWords);
  const names = kind.entry.heads.map(bareWords);
  const behind = names.map((name) => line.bare.slice(name.length + 1)).filter((rest) => rest !== '');
  const subjects = names.includes(line.bare) ? [lines[kind.at + 1]?.bare ?? ''] : behind;
  return heads.some((head) => subjects.some((subject) => startsWithWords(subject, head)))
    ? { entry: congress, at: kind.at }
    : null;
}

/** "UBND TỈNH HÒA BÌNH – SỞ Y TẾ": a letterhead that ends with a department, which stands under the committee in front of it, is its own. */
function departmentIn(lines: readonly HeadLine[], title: number, { organs }: Documents): NamedOrgan | null {
  const department = organs.find(({ id }) => id === 'department');
  const heads = department?.heads.map(bareWords) ?? [];
  const endsSo = (bare: string): boolean =>
    heads.some((head) => ` ${bare}`.endsWith(` ${head}`) || ` ${bare}`.includes(` ${head} so `));
  const at = lines.findIndex(({ bare }, index) => index <= title + 2 && bare.length <= LONGEST_HEAD && endsSo(bare));
  return department === undefined || at < 0 ? null : { entry: department, at };
}
