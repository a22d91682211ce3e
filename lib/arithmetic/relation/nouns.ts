import { plainWords } from '../../text/forms.ts';
import { joint, type PlacedFigure, type SumPage, tail } from '../page/page.ts';

/** Words that end the noun behind a number. */
const NOUN_ENDS =
  /[^a-z ]|\b(?:nam|trong|den|tu|da|thi|cho|o|tai|theo|so|moi|va|la|tren|duoc|dat|bang|len|xuong|con|cua|do|ke hoach|chi tieu|nghi quyet|hdnd|ubnd|tinh giao|thanh pho|duoc giao|de ra)\b/;

const nounOf = (page: SumPage, entry: PlacedFigure): string => (tail(page, entry, 40).split(NOUN_ENDS)[0] ?? '').trim();

/** Behind an amount: words that make it less, or other, than it ("sau khi trừ trùng", "kể cả chủ nhà"). */
const NARROWS = /\b(?:theo|sau khi|tru|khong|chua|gom|neu|ke ca|tinh ca|tinh rieng)\b/;

export const isNarrowedBehind = (page: SumPage, entry: PlacedFigure): boolean =>
  NARROWS.test(tail(page, entry, 60).split(/[,;.()]/)[0] ?? '');

/** Do two amounts count the same: "20 ha rừng phòng hộ" is no part of "200 ha rừng sản xuất"? */
export function isOneNoun(page: SumPage, a: PlacedFigure, b: PlacedFigure): boolean {
  const [one, other] = [nounOf(page, a), nounOf(page, b)];
  return one.startsWith(other) || other.startsWith(one);
}

/** "47 tổ chức cơ sở đảng, 26 tổ chức đạt ...": the noun of the whole once more, right behind it. */
export function isNounAgain(page: SumPage, whole: PlacedFigure, part: PlacedFigure): boolean {
  const [ofWhole, ofPart] = [whole, part].map(({ figure }) =>
    plainWords(page.article.text.slice(figure.number.end, figure.end)).trim(),
  );
  return /^[^,;.]*,\s*$/.test(joint(page, part)) && !!ofPart && !!ofWhole && ofWhole.startsWith(ofPart);
}
