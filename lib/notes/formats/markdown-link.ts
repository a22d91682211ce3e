import { uriOf } from './uri.ts';

/** Where a link may lead: nothing that acts when it is opened. */
const OPENED = /^(?:https?|file):\/\//i;

/** May a link lead there? */
export const mayBeOpened = (address: string): boolean => OPENED.test(address);

/**
 * A link of Markdown on text that is Markdown already. An address in sharp brackets ends at none of its own signs; one that
 * could act stays text.
 */
export function markdownLink(text: string, address: string): string {
  if (!mayBeOpened(address)) return text;
  // "&copy;" in an address would be read as a sign
  const target = uriOf(address).replace(/&(#?\w+);/g, '&$1%3B');
  return `[${text}](<${target}>)`;
}
