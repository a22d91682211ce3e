import { plainWords } from '../../text/forms.ts';
import type { PlacedFigure, SumPage } from './page.ts';

/** Words that may stand between an indicator's name and its number without narrowing it. */
const FILLER =
  /^(?:[\s,:]+|cua|toan|tren dia ban|huyen|tinh|thanh pho|tp|xa|phuong|la|dat|uoc|duoc|ca|nam|nguoi|dau|con|o muc|thuc hien|tren|20\d\d|rung)*$/;

/** Does the indicator's name lead to its number without a word that may narrow it ("thu nhập bình quân ở nông thôn")? */
export function isWholeName({ article }: SumPage, { figure }: PlacedFigure): boolean {
  const span = figure.evidence.indicator?.span ?? null;
  if (span === null || span.end > figure.number.start || figure.number.start - span.end > 80) return false;
  return FILLER.test(plainWords(article.text.slice(span.end, figure.number.start)).trim());
}
