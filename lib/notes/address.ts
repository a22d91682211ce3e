/** What acts when it is opened, and is no page. */
const ACTING = /^(?:(?:java|vb)script|data):$/;
const LONGEST = 100_000;

/** Why a note may not stand on an address; null where it may. What is saved under one is what a backup brings back. */
export function addressFault(address: string): 'no-page' | 'bad-address' | null {
  if (address.trim() === '' || address.length > LONGEST) return 'no-page';
  const url = URL.parse(address);
  if (url === null) return 'no-page';
  return ACTING.test(url.protocol) ? 'bad-address' : null;
}
