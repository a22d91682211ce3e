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
