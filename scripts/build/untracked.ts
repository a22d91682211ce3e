import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** What is read as more than itself in a pattern of files; any one character stands for it, since WXT turns what would escape it round. */
const SPECIAL = /[\\!()*+?@[\]{}|]/g;

/**
 * Patterns for what lies in a checkout without being git's: a store that asks for the sources gets the files that git knows, and nobody's private
 * files. None where the folder is no checkout of its own, as the unpacked sources are not. Throws where git does not tell: nobody would see
 * what went along.
 */
export function untracked(root: string): readonly string[] {
  if (!existsSync(path.join(root, '.git'))) return [];
  // a checkout of another owner, as in a container, is read as well: its code is running already
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['-c', 'safe.directory=*', 'ls-files', '--others', '--directory', '-z'],
    { cwd: root, encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY },
  );
  if (status !== 0) {
    const why = error?.message ?? stderr.trim();
    throw new Error(`the sources are not packed: git does not tell which files of ${root} are private (${why})`);
  }
  return stdout
    .split('\0')
    .filter((name) => name !== '')
    .map((name) => name.replace(SPECIAL, '?').replace(/\/$/, '/**'));
}
