/** `npm test`: what is missing is installed, both browsers' packages are built, the lints and all tests run. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { ensureBrowsers } from '../browsers/install.ts';

// npm prints a headline for every script; the names below are enough
const step = (name: string, ...args: string[]): boolean => {
  process.stdout.write(`\n== ${[name, ...args].join(' ')}\n`);
  const { status } = spawnSync('npm', ['run', '--silent', name, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
};

const missing = ensureBrowsers(['chromium', 'firefox']);
if (missing.length > 0) {
  process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
}
rmSync('.output', { recursive: true, force: true });
const failures = ['zip', 'lint'].filter((name) => !step(name));
const tested = step('vitest', ...process.argv.slice(2));
if (failures.length > 0) {
  process.stdout.write(`\nfailed before the tests: ${failures.join(', ')}\n`);
  // the last line is read by programs: it must not say that nothing failed
  process.stdout.write(`0 passed, ${failures.length} failed\n`);
}
process.exit(failures.length > 0 || !tested ? 1 : 0);
