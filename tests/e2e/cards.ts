import type { Surface } from '../../scripts/browsers/driver.ts';
import { pressOnceThere } from '../../scripts/browsers/press.ts';
import { allByRole, byRole } from './by-role.ts';

/** The figures of the panel as a reader finds them: by the verdict with which the name of each begins, in Vietnamese. */

/** JavaScript: the first figure of a verdict, a card or a line. */
export const DIFFERS = byRole('article', /^Khác nguồn · /);
export const MATCHES = byRole('article', /^Khớp · /);
/** The same of whatever agrees. */
export const AGREES = byRole('article', /^(?:Khớp|Không mâu thuẫn) · /);
/** JavaScript: the first figure, whatever its verdict. */
export const FIGURE = byRole('article', / · /);

/** JavaScript: all figures of a verdict. */
export const ALL_DIFFERING = allByRole('article', /^Khác nguồn · /);
export const ALL_MATCHING = allByRole('article', /^Khớp · /);
/** JavaScript: all figures. */
export const FIGURES = allByRole('article', / · /);

/** JavaScript: the head of a figure, which opens a line, and the reasons of a card. */
export const headOf = (card: string): string => byRole('button', '', byRole('heading', '', card));
/** JavaScript: the button of a card that begins a note, or goes on with one. */
export const noteButtonOf = (card: string): string =>
  byRole('button', /^(?:Ghi chú|Viết tiếp ghi chú)(?: · \d+)?: /, card);

/** JavaScript: where a card's reasons and notes stand: below it, or in a wide window beside all cards. */
export const detailsOf = (card: string): string => `(${byRole('region', 'Chi tiết của số liệu đang chọn')} ?? ${card})`;

/** Presses a button of a card by the beginning of its name. */
export const pressIn = (panel: Surface, card: string, name: 'Xem trong bài' | 'Vì sao?'): Promise<unknown> =>
  pressOnceThere(panel, byRole('button', `${name}: `, card));

/** Opens all figures that are closed, be it to a card or to its reasons, in either language. */
export const openAll = (panel: Surface): Promise<unknown> =>
  panel.evaluate(`${FIGURES}.forEach((card) => {
    const head = ${headOf('card')};
    if (head.ariaExpanded === 'false') head.click();
  })`);
