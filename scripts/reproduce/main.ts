/**
 * `npm run reproduce [-- --linked]`: are the packages the same bytes, whoever builds them and where? What is committed is built in two clean copies, whose folders,
 * time zones and languages differ, and then from the sources zip alone, as the reviewers of a store do. Prints the fingerprint of each package, and ends
 * with 1 where one differs, naming the files in it. Every copy installs its packages anew (`npm ci`); `--linked` lends it those of this folder, which is quicker and
 * proves less.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { type Build, differences, fingerprint } from './compare.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { linked: { type: 'boolean', default: false } } });
const folder = mkdtempSync(path.join(tmpdir(), 'doi-chieu-reproduce-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Two machines that have little in common. */
const COPIES = [
  { name: 'a', env: { TZ: 'UTC', LANG: 'C' } },
  { name: 'đối chiếu, bản hai', env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' } },
] as const;

function run(command: string, args: readonly string[], cwd: string, env: object = {}): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status === 0) return stdout;
  process.stderr.write(`${command} ${args.join(' ')} has failed in ${cwd}\n${stdout}\n${stderr}\n`);
  process.exit(1);
}

/** Builds the sources that lie in a folder. */
function build(name: string, cwd: string, env: object = {}): Build {
  console.log(`building in ${cwd} ...`);
  if (values.linked) symlinkSync(path.join(ROOT, 'node_modules'), path.join(cwd, 'node_modules'), 'junction');
  else run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], cwd, env);
  run('npm', ['run', '--silent', 'zip'], cwd, env);
  const output = path.join(cwd, '.output');
  const packed = readdirSync(output).filter((file) => file.endsWith('.zip'));
  return { name, packages: new Map(packed.map((file) => [file, readFileSync(path.join(output, file))])) };
}

function unpack(zip: Uint8Array, into: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = path.join(into, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(file, bytes);
  }
}

const tar = path.join(folder, 'committed.tar');
run('git', ['archive', '--format=tar', '-o', tar, 'HEAD'], ROOT);
console.log(`what is committed: ${run('git', ['rev-parse', 'HEAD'], ROOT).trim()}`);
const builds = COPIES.map(({ name, env }) => {
  const copy = path.join(folder, name);
  mkdirSync(copy);
  run('tar', ['-xf', tar, '-C', copy], folder);
  return build(`the copy "${name}"`, copy, env);
});
const [first, ...others] = builds as [Build, ...Build[]];
const sources = [...first.packages].find(([name]) => name.endsWith('-sources.zip'))?.[1];
if (sources === undefined) throw new Error('there is no sources zip');
const fromSources = path.join(folder, 'from sources');
unpack(sources, fromSources);
others.push(build('the sources zip', fromSources));

for (const [name, bytes] of first.packages) console.log(`${fingerprint(bytes)}  ${name} (${bytes.length} bytes)`);
const found = others.flatMap((other) => differences(first, other));
for (const line of found) console.log(line);
console.log(found.length === 0 ? `the same bytes, ${1 + others.length} times` : `${found.length} differ`);
process.exit(found.length === 0 ? 0 : 1);
