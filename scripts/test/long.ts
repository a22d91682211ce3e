/**
 * `npm run test:long [-- CASES [SEED]]`: what takes minutes. Many more generated cases than the ordinary run, from a fresh
 * seed each time, pages that were edited, and documents of later rounds; then every story in both browsers, with pages that are busy or count
 * for half a minute.
 */
import { spawnSync } from 'node:child_process';
import { ensureBrowsers } from '../browsers/install.ts';

const [cases = '60000', seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
const env = { ...process.env, METAMORPHIC_CASES: cases, METAMORPHIC_SEED: seed, LONG_TESTS: 'yes' };
const run = (...args: string[]): boolean =>
  spawnSync('npm', ['run', '--silent', ...args], { stdio: 'inherit', shell: process.platform === 'win32', env })
    .status === 0;

process.stdout.write(`METAMORPHIC_CASES=${cases} METAMORPHIC_SEED=${seed}\n`);
const generated = run('vitest', '--', '--project', 'pure', 'tests/engine/metamorphic');
const edited = run('vitest', '--', '--project', 'page', 'tests/anchor/edited-pages');
const documents = run('vitest', '--', '--project', 'unit', 'tests/scripts/later-documents');
const browsed = (await ensureBrowsers(['chromium', 'firefox'])).length === 0 && run('e2e');
process.exit(generated && edited && documents && browsed ? 0 : 1);
