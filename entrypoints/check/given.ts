import { takeGivenText } from '../../lib/browser/check-text.ts';
import type { TextDesk } from '../../lib/session/text-desk.ts';
import { NO_TEXT } from '../../lib/session/text-source.ts';

/** Lays the text of a page on the desk, if one was handed over; its key is in the address once. Gives whether one was. */
export async function takeGiven(desk: TextDesk): Promise<boolean> {
  const key = location.hash.slice(1);
  if (key === '') return false;
  history.replaceState(null, '', location.pathname);
  const given = await takeGivenText(key, Date.now());
  if (given === null) {
    desk.fail('given-gone');
    return true;
  }
  const { text, title = '', url = null, published = null } = given;
  const name = title.trim() || url || '';
  const from = name === '' ? null : ({ kind: 'page', name, url } as const);
  // a passage says little of its own place and time; what its page is called belongs to it
  const heads = text.trimStart().startsWith(title.trim()) ? '' : title.trim();
  desk.give({ ...NO_TEXT, source: { kind: 'text', text }, title: heads, published, from });
  return true;
}
