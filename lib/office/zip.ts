import { unzipSync } from 'fflate';
import { OfficeError } from './faults.ts';

/** So much of a document is unpacked at most, in bytes: a report of a hundred pages has a tenth of it. */
const MOST_UNPACKED = 40_000_000;
const MOST_ENTRIES = 5_000;

/**
 * The entries of a zip that are asked for, unpacked. What an entry says of its size is all that is ever unpacked of it, so one
 * that lies is cut off there. Throws an OfficeError: `too-big` before anything is unpacked, `broken` where it is no sound zip.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Readonly<Record<string, Uint8Array>> {
  let unpacked = 0;
  let entries = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        entries++;
        if (entries > MOST_ENTRIES) throw new OfficeError('too-big');
        if (!isWanted(name)) return false;
        unpacked += originalSize;
        if (unpacked > MOST_UNPACKED) throw new OfficeError('too-big');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof OfficeError ? error : new OfficeError('broken');
  }
}
