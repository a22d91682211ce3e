import type { Article } from '../text/article.ts';
import { articleOf } from './article-of.ts';
import { isWord, isWordEntry, readWord } from './docx.ts';
import { OfficeError, type OfficeFault } from './faults.ts';
import { isSheetEntry, isWorkbook, readWorkbook } from './xlsx.ts';
import { unzip } from './zip.ts';

export type OfficeReading =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly fault: OfficeFault };

/** Bytes of a file as it lies on the disk, at most. */
const MOST_BYTES = 20_000_000;

/**
 * The article of a .docx or .xlsx, told by its content, whatever its name. `title`: what to call one that heads itself with
 * nothing. Macros, links and pictures are never looked at; whatever is wrong comes back as a fault. It may take a second: to be
 * run where nobody waits.
 */
export function readOffice(bytes: Uint8Array, title: string): OfficeReading {
  try {
    if (bytes.length > MOST_BYTES) throw new OfficeError('too-big');
    checkStart(bytes);
    const files = unzip(bytes, (name) => isWordEntry(name) || isSheetEntry(name));
    if (isWord(files)) return { ok: true, article: articleOf(readWord(files), title) };
    if (isWorkbook(files)) return { ok: true, article: articleOf(readWorkbook(files), title) };
    return { ok: false, fault: 'not-a-document' };
  } catch (error) {
    return { ok: false, fault: error instanceof OfficeError ? error.fault : 'broken' };
  }
}

const STARTS: readonly (readonly [start: readonly number[], fault: OfficeFault])[] = [
  // the compound file of old formats; one behind a password is such a file too
  [[0xd0, 0xcf, 0x11, 0xe0], 'old-format'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
];
const ZIP = [0x50, 0x4b];

function checkStart(bytes: Uint8Array): void {
  const begins = (start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  const known = STARTS.find(([start]) => begins(start));
  if (known !== undefined) throw new OfficeError(known[1]);
  if (!begins(ZIP)) throw new OfficeError('not-a-document');
}
