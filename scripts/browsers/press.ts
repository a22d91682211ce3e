import type { Surface } from './driver.ts';

/**
 * Presses an element (JavaScript for it, or for null while it is not there) as soon as it is: looked for and pressed in one step, since
 * a page that is drawn anew between two may have taken it away.
 */
export const pressOnceThere = (surface: Pick<Surface, 'until'>, element: string): Promise<unknown> =>
  surface.until(`(() => {
    const found = ${element};
    found?.click();
    return Boolean(found);
  })()`);

/**
 * Presses an entry of a menu, which its button opens: again where what comes into the page meanwhile has closed it. Nothing is pressed
 * where `unless` (JavaScript) holds.
 */
export const chooseFrom = (
  surface: Pick<Surface, 'until'>,
  button: string,
  entry: string,
  unless = 'false',
): Promise<unknown> =>
  surface.until(`(() => {
    if (${unless}) return true;
    const found = ${entry};
    found?.click();
    if (found) return true;
    const menu = ${button};
    if (menu?.ariaExpanded === 'false') menu.click();
    return false;
  })()`);
