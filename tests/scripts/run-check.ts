import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll } from 'vitest';
import { command } from '../../scripts/check/command.ts';

export const ROOT = join(import.meta.dirname, '../..');
/** The Node the project's scripts run under; the one on the PATH may be older. */
export const NODE = join(ROOT, 'node_modules/.bin/node');
export const PACK = join(ROOT, 'data/packs/bac-kan-city-2016-12.json');

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the check command, on streams in the place of those of a process. */
export async function check(args: readonly string[], input: string | Buffer = ''): Promise<Result> {
  const out: Buffer[] = [];
  let err = '';
  const code = await command(args, {
    input: () => Readable.from([Buffer.from(input)]),
    async write(output) {
      out.push(Buffer.from(output));
    },
    tell(words) {
      err += words;
    },
  });
  return { code, out: Buffer.concat(out).toString(), err };
}

/** What was compiled is kept from one run of the command to the next: a third of its time. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(ROOT, 'node_modules/.cache/check-command') };

/** Runs it in a process of its own, as a user does: what differs is that it is started, and what it is given and gives. */
export function checkAsUser(args: readonly string[], input: string | Buffer = ''): Result {
  const { status, stdout, stderr } = spawnSync(NODE, ['scripts/check/main.ts', ...args], {
    cwd: ROOT,
    env,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

export const pack = JSON.parse(readFileSync(PACK, 'utf8')) as {
  text: string;
  id: string;
  figures: { quote: { exact: string } }[];
};
export const REPORT = pack.text;
export const PLANTED = REPORT.replace('215 tỷ', '251 tỷ');

/** Files of the tests of one file; gives what writes one of them. */
export function testFiles(): (name: string, content: string | Buffer) => string {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'doi-chieu-check-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}
