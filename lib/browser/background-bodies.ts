import { OUTCOMES, type PageCounts } from '../check/comparable.ts';
import type { PageNames } from '../notes/page-identity.ts';
import { index, object, orNull, text, textUpTo } from '../text/shape.ts';

/** The bodies of what the background is asked. */

/** Longer addresses and titles are cut off by nobody, and are no page's. */
const LONGEST_ADDRESS = 100_000;

/** The body of a `count` call. */
export const hasCounts = object({
  counts: orNull(object(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, index])))),
}) as (body: unknown) => body is { readonly counts: PageCounts | null };

/** The body of a `read-pack` call; how long it may be is the loader's to say. */
export const hasText = object({ text }) as (body: unknown) => body is { readonly text: string };

const address = orNull(textUpTo(LONGEST_ADDRESS));
const names = object({
  address: textUpTo(LONGEST_ADDRESS),
  title: textUpTo(LONGEST_ADDRESS),
  canonical: address,
  ogUrl: address,
});

/**
 * What a page says of itself in a `corrections` call, or null. A page process that was taken over may say anything: only of
 * pages of its own origin is it told what the reader has written. `from` is the address that the browser gives.
 */
export function namesIn(body: unknown, from: string | undefined): PageNames | null {
  if (!names(body)) return null;
  const { address: told, title, canonical, ogUrl } = body as PageNames;
  return isOfOrigin(told, from) ? { address: told, title, canonical, ogUrl } : null;
}

/** Pages without an origin, as files are, are told apart by their whole address. */
function isOfOrigin(told: string, from: string | undefined): boolean {
  const [url, sender] = [URL.parse(told), URL.parse(from ?? '')];
  if (url === null || sender === null) return false;
  return url.origin === 'null' ? withoutHash(url) === withoutHash(sender) : url.origin === sender.origin;
}

const withoutHash = ({ href }: URL): string => href.split('#', 1)[0] ?? '';
