import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const UNIT = join(import.meta.dirname, '../../scripts/test/unit.ts');
const run = (...names: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [UNIT, ...names], { encoding: 'utf8' });
  return { status, stderr };
};

it('a name that no test has is answered with the rooms', () => {
  const { status, stderr } = run('quantities');
  expect(status).toBe(2);
  expect(stderr).toContain('"quantities"');
  expect(stderr).toContain('quantity, report');
  expect(stderr).not.toMatch(/e2e|in-browser/);
});

it.each([
  ['e2e', 'npm run e2e'],
  ['in-browser/anchor', '--project chromium'],
])('%s is answered with how it is run', (name, way) => {
  const { status, stderr } = run(name);
  expect(status).toBe(2);
  expect(stderr).toContain(way);
});
