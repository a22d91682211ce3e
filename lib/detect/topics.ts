/**
 * For text in lower case without accents: Vietnamese, then English. Shared by the quick look and the judgement, and part of
 * every page's first script, so they stay short.
 */

/** What the resolution's figures are about. */
const SUBJECTS =
  /ngan sach|ho ngheo|giam ngheo|viec lam|dang vien|trong sach vung manh|nong thon moi|tieu chi|trong rung|ban le|doanh thu|co cau kinh te|san xuat cong nghiep|thuong mai|nha dai doan ket|budget|revenue|poverty|poor household|new[- ]rural|party member|afforest|retail|economic structure|jobs? /g;

/** The words of plans and of reports on them. */
const REPORT_WORDS = /dat chuan|chi tieu|ke hoach|muc tieu|nghi quyet|kinh te|targets?|socio-?economic/g;

/** Long runs of marks go before the text is taken apart: putting them in order takes time by the square of their length. */
const MARK_NOISE = /[\u0300-\u036f]{5,}/g;

/** Lower case, without accents, every run of blanks one blank. */
export function folded(text: string): string {
  return text
    .replace(MARK_NOISE, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ');
}

/** How many different subjects and report words a folded text names. */
export function topicsIn(text: string): { readonly subjects: number; readonly reporting: number } {
  const count = (pattern: RegExp): number => new Set(text.match(pattern)).size;
  return { subjects: count(SUBJECTS), reporting: count(REPORT_WORDS) };
}
