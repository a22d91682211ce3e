/** The first bytes of files that are no text, as they are written by everything that makes them. */
const OTHER_KINDS: readonly string[] = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u00d0\u00cf\u0011\u00e0',
  '{\\rtf',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
];
/** So much of a text may be controls that have no business in one. */
const MOST_CONTROLS = 0.001;
/** What a page says of its letters stands so early, in bytes. */
const DECLARED_WITHIN = 2048;

/** The encoding in which old Vietnamese files are kept that name none. */
const OLD_VIETNAMESE = 'windows-1258';

/**
 * The text of a file: in UTF-16 by its mark, else in UTF-8 where all of it is, else in what an HTML page says of itself, else
 * in the old Vietnamese code page. Null for a file that is no text.
 */
export function decodeFile(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (OTHER_KINDS.some((kind) => head.startsWith(kind))) return null;
  const text = decoded(bytes, encodingOf(bytes) ?? 'utf-8') ?? decoded(bytes, declared(bytes)) ?? '';
  return isText(text) ? text : null;
}

function encodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Null where the bytes are not all of this encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What a page names in its head, if there is such an encoding. */
function declared(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, DECLARED_WITHIN));
  const named = /<meta[^>]{0,200}?charset\s{0,10}=\s{0,10}["']?([\w-]{1,40})/i.exec(head)?.[1];
  try {
    return named === undefined ? OLD_VIETNAMESE : new TextDecoder(named).encoding;
  } catch {
    return OLD_VIETNAMESE;
  }
}

function isText(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return false;
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++;
  }
  return controls <= text.length * MOST_CONTROLS;
}
