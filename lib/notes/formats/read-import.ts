import { isObject } from '../../text/shape.ts';
import type { History } from '../revision.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-format.ts';
import type { FileKind, ImportRead } from './entry.ts';
import type { FileFault, Read } from './fault.ts';
import { MOST_BYTES_READ, utf8Length } from './files.ts';
import { createGathered } from './gather.ts';
import { deepestOf } from './json-depth.ts';
import { JSON_LD_VERSION } from './json-ld-terms.ts';
import { readAnnotation } from './read-annotation.ts';
import { kindOf, readBackupRecord } from './read-backup.ts';
import { isClipperPage, readClipper } from './read-clipper.ts';
import { isHypothesis, readHypothesis } from './read-hypothesis.ts';
import { annotationsOf } from './read-json-ld.ts';

/** No file of notes has more levels; a reader of JSON may fail on thousands. */
const DEEPEST_FILE = 200;

/**
 * Reads a file of notes, whole, before anything of it is kept: W3C annotations in JSON-LD, what Hypothesis or Obsidian Web
 * Clipper export, or our own backup. Never throws; in linear time. `now` is the time of a note whose file tells none. Ask
 * `faultOfSize` before a file is taken into memory.
 */
export function readImport(text: string, now: Date): ImportRead {
  const fault = faultOfText(text);
  if (fault !== null) return { ok: false, fault };
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  const { levels, isOpen } = deepestOf(json);
  const looksCut = isOpen && /^\s*[[{]/.test(json);
  if (levels > DEEPEST_FILE) return { ok: false, fault: 'too-deep' };
  try {
    return readRoot(JSON.parse(json), now.toISOString());
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, fault: looksCut ? 'cut-off' : 'not-json' };
    throw error;
  }
}

/** Is a file of so many bytes too big to be read at all, or empty? */
export function faultOfSize(bytes: number): FileFault | null {
  if (bytes === 0) return 'empty';
  return bytes > MOST_BYTES_READ ? 'too-big' : null;
}

function faultOfText(text: string): FileFault | null {
  if (text.length > MOST_BYTES_READ) return 'too-big';
  if (text.length * 3 > MOST_BYTES_READ && utf8Length(text) > MOST_BYTES_READ) return 'too-big';
  return /\S/.test(text) ? null : 'empty';
}

interface Found {
  readonly value: unknown;
  readonly result: Read<readonly History[]>;
}

function readRoot(root: unknown, now: string): ImportRead {
  if (isObject(root) && root['format'] === BACKUP_FORMAT) return backupIn(root);
  if (isHypothesis(root)) return notesOf('hypothesis', readHypothesis(root, now));
  const pages = Array.isArray(root) ? root : [root];
  if (pages.some(isClipperPage)) return notesOf('clipper', readClipper(pages, now));
  const document = annotationsOf(root);
  if (document === null) return { ok: false, fault: 'not-notes' };
  if (isNewer(document.version, JSON_LD_VERSION)) return { ok: false, fault: 'newer-version' };
  const made = document.made ?? now;
  const found = document.annotations.map((value) => ({ value, result: readAnnotation(value, made) }));
  return { ...notesOf('annotations', found), more: document.more };
}

const isNewer = (version: unknown, known: number): boolean => typeof version === 'number' && version > known;

function notesOf(kind: FileKind, found: readonly Found[]) {
  const gathered = createGathered();
  for (const [index, { value, result }] of found.entries()) {
    const at = index + 1;
    if (!result.ok) gathered.refuse(at, result.why, value);
    else for (const history of result.value) gathered.addNote(at, history, true);
  }
  return { ok: true as const, kind, more: false, ...gathered.all() };
}

function backupIn(root: Readonly<Record<string, unknown>>): ImportRead {
  const { version, records } = root;
  if (isNewer(version, BACKUP_VERSION)) return { ok: false, fault: 'newer-version' };
  if (!Array.isArray(records)) return { ok: false, fault: 'not-notes' };
  const gathered = createGathered();
  for (const [index, value] of records.entries()) {
    const at = index + 1;
    const result = readBackupRecord(value);
    if (!result.ok) gathered.refuse(at, result.why, value, kindOf(value));
    else if (result.value.kind === 'note') gathered.addNote(at, result.value.history, false);
    else gathered.add(at, result.value);
  }
  return { ok: true, kind: 'backup', more: root['more'] === true, ...gathered.all() };
}
