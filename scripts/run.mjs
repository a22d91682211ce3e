// The way in of `npm start`, `npm test` and `npm run check` on any machine: plain JavaScript without dependencies, so that
// it runs under Node 20 before anything is installed. It installs what is missing, then hands over to Node 24.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const say = (line) => process.stderr.write(`${line}\n`);

function run(command, args, { cwd = root, quiet = false } = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd,
    // what is installed on the way must never mix with what a command prints
    stdio: quiet ? ['ignore', 2, 2] : 'inherit',
    shell: windows && command === 'npm',
  });
  if (error) say(`${command}: ${error.message}`);
  return status ?? 1;
}

const packagesIn = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages ?? {};

/** Are the packages of the lock file the ones that npm has noted as installed? Optional ones may be for other machines. */
function areInstalled() {
  const noted = 'node_modules/.package-lock.json';
  if (!existsSync(path.join(root, noted))) return false;
  const installed = packagesIn(noted);
  return Object.entries(packagesIn('package-lock.json')).every(
    ([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version,
  );
}

/** Installs the packages of the lock file unless these very ones are there. */
function ensurePackages() {
  if (areInstalled()) return;
  say('Installing packages (npm ci) ...');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true }) !== 0) {
    say('npm ci failed: see the lines above. A network or registry fault is the usual cause; run the command again.');
    process.exit(2);
  }
}

/** Node 24 comes as a package for Linux and Windows; elsewhere the machine's own must run TypeScript as it is. */
function modernNode() {
  const bundled = path.join(
    root,
    'node_modules',
    `node-${windows ? 'win' : process.platform}-${process.arch}`,
    'bin',
    windows ? 'node.exe' : 'node',
  );
  if (existsSync(bundled)) return bundled;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  say(`Node ${process.versions.node} is too old here: please install Node 22.18 or later (https://nodejs.org).`);
  process.exit(2);
}

/** Where the reader stands: npm goes to the project's folder first, and files are named from where it was called. */
const here = (name) => (process.env.npm_lifecycle_event === name && process.env.INIT_CWD) || process.cwd();

const scripts = {
  start: { file: 'scripts/demo/main.ts', cwd: root },
  test: { file: 'scripts/test/main.ts', cwd: root },
  check: { file: 'scripts/check/main.ts', cwd: here('check') },
};
const [name = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(scripts, name)) {
  say(`usage: node scripts/run.mjs ${Object.keys(scripts).join('|')} [arguments]`);
  process.exit(2);
}
ensurePackages();
const { file, cwd } = scripts[name];
process.exit(run(modernNode(), ['--disable-warning=ExperimentalWarning', path.join(root, file), ...args], { cwd }));
