/**
 * `npm run bench [-- --only engine,page] [--quick] [--peer FOLDER] [--as-built]`: everything that is measured, part by part, and one
 * table of it in the end: medians, what each is held beside in the same run, how many times that, and the limit. `--quick` takes few
 * rounds and smaller stores; `--peer` is a folder in which dom-anchor-text-quote is installed; `--as-built` measures the packages
 * that are there. Ends with 1 where a part has failed or something is over its limit.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PARTS, type Part } from './parts.ts';
import { ROWS_FILE, type Row, tableOf } from './row.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    peer: { type: 'string' },
    'as-built': { type: 'boolean', default: false },
  },
});
const names = values.only?.split(',') ?? PARTS.map(({ name }) => name);
const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`no part is called ${unknown.join(', ')}: --only takes ${PARTS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const parts = PARTS.filter(({ name }) => names.includes(name));
const folder = mkdtempSync(path.join(tmpdir(), 'doi-chieu-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

if (!values['as-built'] && parts.some(({ wantsPackages }) => wantsPackages)) {
  const { status } = spawnSync('npm', ['run', '--silent', 'zip'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

function run({ name, title, file, quick }: Part) {
  console.log(`\n== ${title}`);
  const rowsFile = path.join(folder, `${name}.jsonl`);
  const peer = name === 'anchor' && values.peer !== undefined ? ['--peer', values.peer] : [];
  const { status } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, file), ...(values.quick ? quick : []), ...peer],
    { stdio: 'inherit', env: { ...process.env, [ROWS_FILE]: rowsFile } },
  );
  const lines = existsSync(rowsFile) ? readFileSync(rowsFile, 'utf8').trim().split('\n') : [];
  const rows = lines.map((line): Row => JSON.parse(line));
  return { title: status === 0 ? title : `${title} (ended with ${status})`, rows, isSound: status === 0 };
}

const done = parts.map(run);
console.log(`\n${tableOf(done)}`);
const isOver = done.some(({ rows }) => rows.some(({ ours, limit }) => limit !== undefined && ours > limit));
process.exit(isOver || done.some(({ isSound }) => !isSound) ? 1 : 0);
