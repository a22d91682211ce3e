/** A site that the reader may add: a host with everything below it. */
export interface Site {
  /** As a browser writes it, without "www.". */
  readonly host: string;
  /** The match pattern that the browser is asked for. */
  readonly match: string;
}

/** Why an address is none that can be added. */
export type SiteFault = 'empty' | 'no-address' | 'file' | 'of-the-browser' | 'private';

/** Every page of the web. */
export const EVERYWHERE = '*://*/*';
/** No host is longer; what is longer was pasted by mistake. */
const LONGEST = 2_000;
/** Ends of names that lead to machines of one's own network. */
const OWN_NETWORK = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/;

/**
 * The site of an address as the reader types or pastes it: "vnexpress.net", "https://www.vnexpress.net/tin.html". Anything else is
 * refused with its reason. Names of the reader's own network are: what stands there is nobody's news.
 */
export function siteOf(typed: string): Site | SiteFault {
  const address = typed.trim();
  if (address === '') return 'empty';
  if (address.length > LONGEST || /\s/.test(address)) return 'no-address';
  if (/^file:/i.test(address) || /^(?:\/(?!\/)|[a-z]:\\)/i.test(address)) return 'file';
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(?:$|[/?#]))/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return /^(?:about|chrome|edge|brave|moz-extension|chrome-extension|view-source|resource|devtools)$/.test(scheme)
      ? 'of-the-browser'
      : 'no-address';
  }
  const url = URL.parse(scheme === undefined ? `https://${address.replace(/^\*\./, '')}` : address);
  return url === null || url.username !== '' ? 'no-address' : siteOfHost(url.hostname);
}

/** The same of a host that a browser has told. */
export function siteOfHost(hostname: string): Site | SiteFault {
  const host = hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=[^.]+\.)/, '');
  if (isNumber(host)) return isPrivateNumber(host) ? 'private' : { host, match: `*://${host}/*` };
  if (!/^[a-z0-9._-]+$/.test(host)) return 'no-address';
  if (OWN_NETWORK.test(host) || !host.includes('.')) return 'private';
  if (!/^(?:[a-z0-9_-]+\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(host)) return 'no-address';
  return { host, match: `*://*.${host}/*` };
}

/** Is it the number of a machine, of four parts or in brackets? */
const isNumber = (host: string): boolean => /^\d+(?:\.\d+){3}$/.test(host) || host.startsWith('[');

/** Numbers of one's own machine and network (RFC 1918, 3927, 4193, 4291, 6598). */
function isPrivateNumber(host: string): boolean {
  if (host.startsWith('[')) return !/^\[2|^\[3/.test(host);
  const [a = 0, b = 0] = host.split('.').map(Number);
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  return (
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 100 && b >= 64 && b <= 127)
  );
}

/** The host of a match pattern, for the reader: "*://*.vnexpress.net/*" is "vnexpress.net". */
export const hostOf = (match: string): string => /^[^:]+:\/\/(?:\*\.)?([^/:]+)/.exec(match)?.[1] ?? match;

/** Is a host within a match pattern? Pages of the web are meant, whatever the path. */
export function isWithin(host: string, match: string): boolean {
  const [, below, named] = /^(?:\*|https?):\/\/(\*\.)?([^/:]+)/.exec(match) ?? [];
  if (match === '<all_urls>' || named === '*') return true;
  return named !== undefined && (host === named || (below !== undefined && host.endsWith(`.${named}`)));
}

export const isWithinAny = (host: string, matches: readonly string[]): boolean =>
  matches.some((match) => isWithin(host, match));
