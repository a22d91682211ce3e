import type { Random } from './random.ts';

/** Writes a whole text otherwise without changing what it says. */
export type Wording = (text: string, random: Random) => string;

const MARKS = /[\u0300-\u036f]/gu;

/** òa, úy where the newer spelling has oà, uý: the same words, the mark one letter further. */
function movedTones(text: string): string {
  const moved = text
    .normalize('NFD')
    .replaceAll(/(?<=[^qQ\P{L}]|^)([oO])([\u0300\u0301\u0303\u0309\u0323])([ae])(?!\p{L})/gu, '$1$3$2')
    .replaceAll(/(?<=[^qQ\P{L}]|^)([uU])([\u0300\u0301\u0303\u0309\u0323])(y)(?!\p{L})/gu, '$1$3$2');
  return moved.normalize('NFC');
}

const IDLE_SENTENCES = [
  'Công tác quản lý đô thị, vệ sinh môi trường được quan tâm.',
  'Các hoạt động văn hóa, văn nghệ, thể dục thể thao diễn ra sôi nổi.',
  'Công tác kiểm tra, giám sát được thực hiện theo đúng kế hoạch đề ra.',
  'Nhân dân các dân tộc đoàn kết, tin tưởng vào sự lãnh đạo của Đảng.',
  'Kỷ luật, kỷ cương hành chính có chuyển biến rõ nét.',
  'Công tác giải phóng mặt bằng được đẩy mạnh.',
];

const OPENINGS = [
  'Bên cạnh đó, ',
  'Cùng với đó, ',
  'Theo đánh giá chung, ',
  'Nhìn chung, ',
  'Đáng chú ý, ',
  'Cũng theo báo cáo, ',
];

/** Where a sentence inside a paragraph begins; not the paragraph's first, which may hold the year. */
const SENTENCE = /(?<=\p{Ll}[.] |%[.] )(?<!tp[.] )(?=\p{Lu})/gu;

/** Words for a text that may be written without accents. */
export function plain(text: string, words: string): string {
  return text.normalize('NFD') === text && !MARKS.test(text)
    ? words.normalize('NFD').replaceAll(MARKS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
    : words;
}

function atSentence(text: string, random: Random, change: (rest: string) => string): string {
  const starts = [...text.matchAll(SENTENCE)].map(({ index }) => index);
  if (starts.length === 0) return text;
  const at = random.pick(starts);
  return text.slice(0, at) + change(text.slice(at));
}

const CITY_FORMS = ['TP', 'TP.', 'Tp', 'T.P', 'Thành phố', 'tp.'];

/** Ways that leave every figure where it is in the row of figures. */
export const wordings: Readonly<Record<string, Wording>> = {
  NFD: (text) => text.normalize('NFD'),
  'no accents': (text) => text.normalize('NFD').replaceAll(MARKS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
  'tones elsewhere': movedTones,
  'TP for thành phố': (text, random) => text.replaceAll(/thành phố|thanh pho/gu, plain(text, random.pick(CITY_FORMS))),
  'tỉ for tỷ': (text) => text.replaceAll('tỷ', 'tỉ'),
  'no-break blanks': (text) => text.replaceAll(/(?<=\p{L}) (?=\p{Ll})/gu, '\u00A0'),
  'double blanks': (text) => text.replaceAll(/(?<=[,;]) /gu, '  '),
  'zero-width marks': (text) => text.replaceAll(/(?<=\p{Ll}) (?=\p{Ll})/gu, ' \u200B'),
  'soft hyphens': (text) => text.replaceAll(/(?<=\p{Ll}{2})(?=\p{Ll}{2})/gu, '\u00AD'),
  'short dashes': (text) => text.replaceAll('–', '-'),
  'another case': (text) => text.replaceAll('Đảng viên', 'đảng viên').replaceAll('Đảng bộ', 'đảng bộ'),
  capitals: (text) => text.toUpperCase(),
  'an idle sentence': (text, random) =>
    atSentence(text, random, (rest) => `${plain(text, random.pick(IDLE_SENTENCES))} ${rest}`),
  'an opening': (text, random) =>
    atSentence(
      text,
      random,
      (rest) => plain(text, random.pick(OPENINGS)) + rest.charAt(0).toLowerCase() + rest.slice(1),
    ),
};

const IDLE_CLAUSES = [
  ', theo đánh giá chung, ',
  ' (theo báo cáo trình hội nghị) ',
  ', dù còn nhiều khó khăn, ',
  ', nhờ sự vào cuộc của cả hệ thống chính trị, ',
  ', qua tổng hợp, ',
];

/** A clause that says nothing, before the verb of a figure. */
export function idleClause(text: string, random: Random): string {
  return plain(text, random.pick(IDLE_CLAUSES));
}
