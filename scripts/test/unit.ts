/**
 * `npm run unit [-- NAME…]`: the quick tests. A NAME is a folder under tests/ (a room, "quantity", or a part of one, "figure/period"), else
 * a part of the paths of files ("figure/words"); without any, all of them.
 */
import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from './steps.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Rooms whose tests want a real browser: how they are run. */
const BROWSED: Readonly<Record<string, string>> = {
  'in-browser': 'npm run vitest -- --project chromium',
  e2e: 'npm run e2e',
};

/** The projects of vitest.config.ts that want no browser. */
const QUICK = ['pure', 'unit', 'browser', 'page', 'dom', 'entry'];

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('-'));
const files = globSync('tests/**/*.test.{ts,tsx}', { cwd: ROOT }).map((file) => file.split(path.sep).join('/'));
const filterOf = (name: string): string =>
  existsSync(path.join(ROOT, 'tests', name)) ? `tests/${name.replace(/\/$/, '')}/` : name;

for (const name of names) {
  const way = BROWSED[name.split('/')[0]!];
  if (way !== undefined) fail(`The tests of ${name} run in a browser: ${way}`);
  if (files.some((file) => file.includes(filterOf(name)))) continue;
  const rooms = [...new Set(files.map((file) => file.split('/')[1]!))].filter((room) => BROWSED[room] === undefined);
  fail(
    `No test is called "${name}". The rooms are ${rooms.toSorted().join(', ')}; any part of a file's path will do too.`,
  );
}

const filters = args.map((arg) => (arg.startsWith('-') ? arg : filterOf(arg)));
const isWell = await runTests([...QUICK.flatMap((project) => ['--project', project]), ...filters], process.env);
process.exit(isWell ? 0 : 1);

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}
