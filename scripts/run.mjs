// The way in of `npm start`, `npm test`, `npm run unit` and `npm run check` on any machine: plain JavaScript without dependencies, so
// that it runs before anything is installed, and under a Node that is too old it can still say so. It installs what is missing, then
// hands over to Node 24.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants as access, accessSync, existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installFault, proxyIn } from './install-fault.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const say = (line) => process.stderr.write(`${line}\n`);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

function refuse(line) {
  say(line);
  process.exit(2);
}

/** What the builds and the tests write into. */
const WRITTEN = ['.', 'node_modules', '.output', '.wxt'];

/** Another's copy, or one in which a command was run as root once, is told before a builder stumbles over it. */
function ensureWritable() {
  for (const folder of WRITTEN.map((name) => path.resolve(root, name)).filter(existsSync)) {
    try {
      accessSync(folder, access.W_OK);
    } catch {
      refuse(`${folder} is not yours to write to: run the command as its owner, or in a copy of your own.`);
    }
  }
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

/** What runs just now for this program. */
let running = null;

/**
 * Runs a program and gives how it ended and what it printed into pipes; throws where it cannot be started. What ends this program
 * ends the other: a signal that was sent to this one alone is handed on, and what has come of it is waited for.
 */
async function run(command, args, options) {
  running = spawn(command, args, options);
  let words = '';
  for (const stream of [running.stdout, running.stderr])
    stream?.setEncoding('utf8').on('data', (more) => (words += more));
  const [code, signal] = await once(running, 'close');
  running = null;
  return { code: code ?? 128 + constants.signals[signal], words, signal };
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => running?.kill(signal));
// a signal that npm gets reaches only the shell between: who loses what started it is to end too
const parent = process.ppid;
if (process.env.npm_lifecycle_event)
  setInterval(() => {
    if (process.ppid !== parent) running?.kill('SIGTERM');
  }, 500).unref();

/** A network that is away is told within seconds, one that stumbles gets a second chance. */
const RETRIES = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/** Runs npm; refuses where it cannot be started, and ends with it where a signal has ended it. */
async function npm(...args) {
  // what is installed on the way must never mix with what a command prints
  const options = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: windows };
  const { code, words, signal } = await run('npm', [...args, '--loglevel=error', ...RETRIES], options).catch((error) =>
    refuse(`npm cannot be started (${error.code}): it comes with Node (https://nodejs.org).`),
  );
  if (signal !== null) process.exit(code);
  return { isWell: code === 0, words, fault: code === 0 ? null : installFault(words, process.env) };
}

/** Installs the packages of the lock file unless these very ones are there. */
async function ensurePackages() {
  if (areInstalled()) return;
  say('Installing packages (npm ci) ...');
  // one of them is asked for first: of a proxy that refuses them all npm can work for many minutes before it says so
  if (proxyIn(process.env) !== null) {
    const [first] = Object.keys(packagesIn('package-lock.json')).filter((name) => name.startsWith('node_modules/'));
    const asked = await npm('view', first.slice('node_modules/'.length), 'version', '--fetch-timeout=20000');
    if (asked.fault !== null) refuse(asked.fault);
  }
  const { isWell, words, fault } = await npm('ci', '--no-audit', '--no-fund');
  if (isWell) return;
  if (fault === null) say(words.trim());
  refuse(fault ?? 'npm ci failed: see the lines above.');
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
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return refuse(
    `Node ${process.versions.node} is too old here: please install Node 22.18 or later (https://nodejs.org).`,
  );
}

/** Where the reader stands: npm goes to the project's folder first, and files are named from where it was called. */
const here = (name) => (process.env.npm_lifecycle_event === name && process.env.INIT_CWD) || process.cwd();

const scripts = {
  start: { file: 'scripts/demo/main.ts', cwd: root },
  test: { file: 'scripts/test/main.ts', cwd: root },
  unit: { file: 'scripts/test/unit.ts', cwd: root },
  check: { file: 'scripts/check/main.ts', cwd: here('check') },
};
const [name = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(scripts, name)) {
  refuse(`usage: node scripts/run.mjs ${Object.keys(scripts).join('|')} [arguments]`);
}
if (major < 20)
  refuse(
    `Node ${process.versions.node} is too old: please install Node 20 or later (https://nodejs.org), and run this again.`,
  );
if (name !== 'check') ensureWritable();
await ensurePackages();
const { file, cwd } = scripts[name];
const { code } = await run(modernNode(), ['--disable-warning=ExperimentalWarning', path.join(root, file), ...args], {
  cwd,
  stdio: 'inherit',
}).catch(({ message }) => {
  say(message);
  return { code: 1 };
});
process.exit(code);
