import { plainWords } from '../../text/forms.ts';
import { lead, type PlacedFigure, type SumPage, tail } from '../page/page.ts';

/** What is cast by some and counted of all who may cast it, and what is a share of a company. */
const OF_ALL_THERE_ARE =
  /\b(?:phieu|y kien|tan thanh|dong y|bieu quyet|tin nhiem|co mat|co phieu|co phan|cp|von dieu le)\b/;

/**
 * May a share be one of more than the whole that is printed? "410/442 phiếu tán thành, chiếm 83,50%" is of all 491 deputies,
 * "bán 110.000 trong tổng số 118.075 cổ phiếu (0,77%)" of all shares of the company.
 */
export function mayBeOfMore(page: SumPage, first: PlacedFigure, last: PlacedFigure): boolean {
  const between = plainWords(page.article.text.slice(first.figure.start, last.figure.end));
  return OF_ALL_THERE_ARE.test(`${lead(page, first, 60)} ${between} ${tail(page, last, 60)}`);
}
