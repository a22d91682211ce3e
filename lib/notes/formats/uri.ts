/** What no host, user or port is written with; a host may have letters of any script. */
const NO_HOST = /[^\p{L}\p{M}\p{N}_\-.~:/@!$&'()*+,;=%[\]]+/gu;

/** An address as a URI of RFC 3986: browsers leave signs in addresses that it has no place for. */
export function uriOf(address: string): string {
  const [, origin = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)?(.*)$/is.exec(address) ?? [];
  const [path = '', ...fragment] = rest.replace(/%(?![\da-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]+/gi, encoded).split('#');
  return origin.replace(NO_HOST, encoded) + path + (fragment.length > 0 ? `#${fragment.join('%23')}` : '');
}

/** A lone half of a pair has no form in a URI. */
const encoded = (signs: string): string => encodeURIComponent(signs.toWellFormed());
