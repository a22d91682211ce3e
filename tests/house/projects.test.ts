import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { LONG_FILES } from '../long-files.ts';

const ROOT = path.join(import.meta.dirname, '../..');

it('has every folder of tests run by one of the projects of vitest.config.ts', () => {
  const config = readFileSync(path.join(ROOT, 'vitest.config.ts'), 'utf8');
  const named = new Set(config.match(/[\w-]+/g));
  const folders = globSync('tests/**/*.test.{ts,tsx}', { cwd: ROOT }).map((file) => file.split(path.sep)[1]!);
  expect([...new Set(folders)].filter((folder) => !named.has(folder))).toEqual([]);
});

it('has the files that are known to be long', () => {
  expect(LONG_FILES.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});
