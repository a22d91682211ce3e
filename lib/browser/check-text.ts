import { LONGEST_ARTICLE } from '../text/article.ts';
import { isObject } from '../text/shape.ts';
import { openOwn, openWith, takeHanded } from './handed.ts';

/** A text of another page, with what is known of that page. */
export interface GivenText {
  readonly text: string;
  readonly title?: string;
  /** Where it stands. */
  readonly url?: string;
  /** The day of its publication, "2016-12-30". */
  readonly published?: string;
}

/** Each text waits under a key of its own, which only the page it is for knows. */
const KIND = 'text';
const PAGE = '/check.html';

/**
 * Opens the page that checks texts, with a text where one is given. One that is too long is cut behind the first sign that is too
 * much: so the page can say that it is. Never rejects.
 */
export async function openTextCheck(given?: GivenText): Promise<void> {
  if (given === undefined) await openOwn(PAGE).catch(() => {});
  else await openWith(KIND, PAGE, '', { ...given, text: given.text.slice(0, LONGEST_ARTICLE + 1) });
}

/** Takes the text that was left under a key: once, and none that is too old. `now`: milliseconds since 1970; null where there is none. */
export const takeGivenText = async (key: string, now: number): Promise<GivenText | null> =>
  asGivenText(await takeHanded(KIND, key, now));

/** A text made anew of what was left; null where it is none. */
export function asGivenText(value: unknown): GivenText | null {
  if (!isObject(value) || typeof value['text'] !== 'string') return null;
  const { text, title, url, published } = value as Record<keyof GivenText, unknown>;
  return {
    text: text as string,
    ...(typeof title === 'string' && { title }),
    ...(typeof url === 'string' && URL.canParse(url) && { url }),
    ...(typeof published === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(published) && { published }),
  };
}
