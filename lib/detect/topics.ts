/**
 * For text in lower case without accents: Vietnamese, then English. Shared by the quick look and the judgement, and part of
 * every page's first script, so they stay short.
 */

const list = (phrases: string): readonly string[] => phrases.split(', ');

/** The words of plans and of reports on them. */
const REPORT_WORDS = list(
  'dat chuan, chi tieu, ke hoach, muc tieu, nghi quyet, phan dau, kinh te, target, socio-economic, socioeconomic',
);

/** Long runs of marks go before the text is taken apart: putting them in order takes time by the square of their length. */
const MARK_NOISE = /[\u0300-\u036f]{5,}/g;

/** Lower case, without accents, every run of blanks one blank. */
export function folded(text: string): string {
  return text
    .replace(MARK_NOISE, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ');
}

/** How many different `subjects` (see ./noticed.ts) and report words a folded text names. */
export function topicsIn(
  text: string,
  subjects: readonly string[],
): { readonly subjects: number; readonly reporting: number } {
  // a search for each phrase by itself: one pattern of all of them is tried at every letter, ten times as slow
  const count = (phrases: readonly string[]): number => phrases.filter((phrase) => text.includes(phrase)).length;
  return { subjects: count(subjects), reporting: count(REPORT_WORDS) };
}
