/**
 * The SHA-256 of a pack, in hexadecimal: the same for everyone who holds the same, whatever the order of keys in his file and
 * whatever version it got where it is kept.
 */
export async function fingerprint(pack: object): Promise<string> {
  const { version: _kept, ...said } = pack as Record<string, unknown>;
  const bytes = new TextEncoder().encode(JSON.stringify(inOrder(said)));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** As much of it as two people read to each other. */
export const shortFingerprint = (hash: string): string => (hash.slice(0, 12).match(/.{4}/g) ?? []).join(' ');

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}
