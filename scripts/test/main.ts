/** `npm test`: what is missing is installed, both browsers' packages are built, the lints and all tests run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { ensureBrowsers } from '../browsers/install.ts';
import { failuresOf, runTests, stepsBeside } from './steps.ts';
import { lineOf, TALLY_FILE, tallyOf } from './tally.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'doi-chieu-test-'));
const tallyFile = path.join(folder, 'tally.json');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const env = { ...process.env, [TALLY_FILE]: tallyFile };
const beside = stepsBeside(env);

function refuse(missing: readonly string[]): void {
  if (missing.length === 0) return;
  process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
}
const browsers = ensureBrowsers(['chromium', 'firefox']);
// where none can be installed, that is known by now
refuse((await Promise.race([browsers, setImmediate(null)])) ?? []);
rmSync('.output', { recursive: true, force: true });
// the lints of `npm run lint`, that of the package behind its building: most of them work on one thing at a time; and browsers that are
// being installed are waited for all the while
const [missing, ...failed] = await Promise.all([
  browsers,
  failuresOf(beside, ['zip', 'lint:built']),
  failuresOf(beside, ['lint:code', 'lint:types', 'lint:unused']),
]);
refuse(missing);
const failures = failed.flat();
process.stdout.write('\n== vitest\n');
const tested = await runTests(process.argv.slice(2), env);
const isFailed = failures.length > 0 || !tested;
if (failures.length > 0) process.stdout.write(`\nfailed before the tests: ${failures.join(', ')}\n`);
if (isFailed) {
  // the last line is read by programs: it must not say that nothing failed, nor hide what passed
  const tally = tallyOf(tallyFile, failures.length);
  process.stdout.write(`${lineOf({ ...tally, failed: Math.max(tally.failed, 1) })}\n`);
}
process.exit(isFailed ? 1 : 0);
