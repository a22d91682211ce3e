import { comparableOf, OUTCOMES, type Outcome, type PageCounts } from '../../lib/check/comparable.ts';
import type { Lang } from '../../lib/explain/lang.ts';

/** What is said of figures that came to something: of the first in the sentence, and of those behind it. */
type Words = Readonly<Record<Outcome, { readonly first: (n: string) => string; readonly more: (n: string) => string }>>;

const VI: Words = {
  differs: { first: (n) => `${n} số liệu khác nguồn`, more: (n) => `${n} khác nguồn` },
  missed: { first: (n) => `${n} số liệu chưa đạt chỉ tiêu`, more: (n) => `${n} chưa đạt chỉ tiêu` },
  apart: { first: (n) => `${n} số liệu khác mức đề ra`, more: (n) => `${n} khác mức đề ra` },
  reached: { first: (n) => `${n} số liệu đạt chỉ tiêu`, more: (n) => `${n} đạt chỉ tiêu` },
  agrees: { first: (n) => `${n} số liệu khớp`, more: (n) => `${n} khớp` },
};

const one = (n: string) => n === '1';
const figures = (n: string) => (one(n) ? '1 figure' : `${n} figures`);
const EN: Words = {
  differs: {
    first: (n) => `${figures(n)} ${one(n) ? 'differs' : 'differ'} from the source`,
    more: (n) => `${n} ${one(n) ? 'differs' : 'differ'} from the source`,
  },
  missed: {
    first: (n) => `${figures(n)} short of the target`,
    more: (n) => `${n} short of the target`,
  },
  apart: {
    first: (n) => `${figures(n)} off the level set`,
    more: (n) => `${n} off the level set`,
  },
  reached: { first: (n) => `${figures(n)} on target`, more: (n) => `${n} on target` },
  agrees: {
    first: (n) => `${figures(n)} ${one(n) ? 'matches' : 'match'}`,
    more: (n) => `${n} ${one(n) ? 'matches' : 'match'}`,
  },
};

const SENTENCES = {
  vi: {
    words: VI,
    all: (n: string) => (one(n) ? 'Số liệu duy nhất so được khớp với nguồn' : `Mọi số liệu so được đều khớp (${n})`),
    none: 'Chưa có số liệu nào so được',
    rest: 'Đối chiếu trang này và mở bảng',
  },
  en: {
    words: EN,
    all: (n: string) => (one(n) ? 'The one comparable figure matches' : `All ${n} comparable figures match`),
    none: 'Nothing here can be compared',
    rest: 'Check this page and open the panel',
  },
} as const satisfies Record<Lang, object>;

/** What the figures of a page came to, in one sentence. */
export function outcomeSentence(counts: PageCounts, lang: Lang): string {
  const { words, all, none } = SENTENCES[lang];
  const there = OUTCOMES.filter((outcome) => counts[outcome] > 0);
  const said = (outcome: Outcome, at: number) =>
    words[outcome][at === 0 ? 'first' : 'more'](new Intl.NumberFormat(lang).format(counts[outcome]));
  if (there.length === 0) return none;
  return there.join() === 'agrees' ? all(String(comparableOf(counts))) : there.map(said).join(', ');
}

/** What the toolbar button says of a page: the result in one sentence, or what a press does where there is none. */
export const buttonTitle = (counts: PageCounts | null, lang: Lang): string =>
  `${counts === null ? SENTENCES[lang].rest : outcomeSentence(counts, lang)} · Đối chiếu`;
