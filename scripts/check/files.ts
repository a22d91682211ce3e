import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

/** A file that cannot be read, or not as what it should be; the message is the one line the caller reads. */
export class InputError extends Error {}

/** The bytes of a file. */
export async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a directory' : (code ?? 'cannot be read');
    throw new InputError(`${path}: ${why}`);
  }
}

/** The text of a file in UTF-8, or in UTF-16 with its mark. */
export async function textOf(path: string): Promise<string> {
  return decode(await bytesOf(path), path);
}

/** All of standard input, read as a file is. */
export async function standardInput(input: AsyncIterable<Uint8Array>): Promise<string> {
  return decode(await buffer(input), 'standard input');
}

function decode(bytes: Buffer, name: string): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  try {
    const decoded = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!decoded.includes('\u0000')) return decoded;
  } catch {
    // Falls to the one message for everything that is no text.
  }
  throw new InputError(`${name}: not a text in UTF-8`);
}
