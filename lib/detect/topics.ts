/**
 * What the resolution's figures are about, and the words of reports on them: Vietnamese without accents, then English. For
 * text in lower case without accents. Shared by the quick look and the judgement, and part of every page's first script, so
 * it stays short.
 */
export const TOPICS =
  /ngan sach|ho ngheo|giam ngheo|viec lam|dang vien|trong sach vung manh|nong thon moi|tieu chi|dat chuan|trong rung|ban le|doanh thu|co cau kinh te|san xuat cong nghiep|thuong mai|nha dai doan ket|chi tieu|ke hoach|muc tieu|nghi quyet|kinh te|budget|revenue|poverty|poor household|new[- ]rural|party member|afforest|retail|economic structure|jobs? |targets?|socio-?economic/g;

/** Lower case, without accents, every run of blanks one blank. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ');
}

/** The different topics a folded text names. */
export const topicsIn = (text: string): Set<string> => new Set(text.match(TOPICS));
