import { attribute, baseOf, findAll } from './dom.ts';

/** What a page says its own address is, in full; null where it says nothing, or two things. Not to be believed as it is. */
interface PageClaims {
  readonly canonical: string | null;
  readonly ogUrl: string | null;
}

/** A longer address is nonsense, and would have to be carried to the panel. */
const LONGEST_ADDRESS = 2000;
/** Links of one kind in a head; who writes more has nothing to say. */
const MOST = 20;

/** Reads them in the page's head: a comment or an advertisement in the body cannot speak for the page. */
export function pageClaims(document: Document): PageClaims {
  return {
    canonical: claimOf(document, 'html > head > link[rel~="canonical" i][href]', 'href'),
    ogUrl: claimOf(document, 'html > head > meta[property="og:url" i][content]', 'content'),
  };
}

function claimOf(document: Document, selector: string, name: string): string | null {
  const claims = [...findAll(document, selector)].slice(0, MOST).map((element) => attribute(element, name) ?? '');
  const [first, ...others] = new Set(claims.map((claim) => addressIn(claim, document)));
  return others.length === 0 ? (first ?? null) : null;
}

function addressIn(claim: string, document: Document): string | null {
  if (claim.trim() === '' || claim.length > LONGEST_ADDRESS) return null;
  const address = URL.parse(claim.trim(), baseOf(document))?.href ?? null;
  return address !== null && address.length <= LONGEST_ADDRESS ? address : null;
}
