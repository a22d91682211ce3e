/** The site of an address, as a reader calls it; "" for what is no address. */
export const hostOf = (url: string): string => URL.parse(url)?.host.replace(/^www\./, '') ?? '';
