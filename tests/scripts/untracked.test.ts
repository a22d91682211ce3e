import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untracked } from '../../scripts/build/untracked.ts';

let root: string;
const git = (...args: string[]) => expect(spawnSync('git', args, { cwd: root }).status).toBe(0);
const write = (name: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), name);
};
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'đối chiếu '));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

test('what git does not have is named, folders as a whole, ignored or not', () => {
  git('init', '-q');
  for (const name of ['wxt.config.ts', 'lib/engine.ts', '.gitignore']) write(name);
  writeFileSync(path.join(root, '.gitignore'), '*.log\nnode_modules\n');
  git('add', '.');
  for (const name of ['mật khẩu [1].txt', 'lib/draft.ts', 'npm.log', 'node_modules/a/b.js', 'notes/x.md']) write(name);
  expect(untracked(root).toSorted()).toEqual(
    ['lib/draft.ts', 'mật khẩu ?1?.txt', 'node_modules/**', 'notes/**', 'npm.log'].toSorted(),
  );
});

test('of a folder that is no checkout of its own nothing is named, though it lies in one', () => {
  git('init', '-q');
  write('unpacked/wxt.config.ts');
  expect(untracked(path.join(root, 'unpacked'))).toEqual([]);
});

test('a checkout of another owner is asked as well', () => {
  git('init', '-q');
  write('npm.log');
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  expect(untracked(root)).toEqual(['npm.log']);
});

test('more than a megabyte of names is heard to its end', () => {
  git('init', '-q');
  const folder = Array.from({ length: 12 }, () => 'x'.repeat(230)).join('/');
  write(`${folder}/known`);
  git('add', '.');
  const names = Array.from({ length: 600 }, (_, n) => `${folder}/${n}`);
  for (const name of names) writeFileSync(path.join(root, name), '');
  expect(untracked(root).toSorted()).toEqual(names.toSorted());
});

test('where git is missing, or takes the checkout for none, nothing is packed', () => {
  write('mật khẩu.txt');
  writeFileSync(path.join(root, '.git'), 'gitdir: nowhere');
  expect(() => untracked(root)).toThrow('not a git repository');
  vi.stubEnv('PATH', root);
  expect(() => untracked(root)).toThrow('ENOENT');
});
