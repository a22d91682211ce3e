import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** npm leaves what is for other machines out of its own note. */
const NOTED = { 'node_modules/a': { version: '1.0.0' } };
const LOCK = { ...NOTED, '': { name: 'project' }, 'node_modules/b': { version: '2.0.0', optional: true } };

let project: string;
let elsewhere: string;

/** A project of its own whose packages count as installed, and whose commands print where they stand and what they got. */
beforeAll(() => {
  const folder = (name: string) => realpathSync(mkdtempSync(join(tmpdir(), name)));
  // blanks and Vietnamese letters on the way are no hindrance
  project = folder('đối chiếu thử-');
  elsewhere = folder('doi-chieu-elsewhere-');
  for (const name of ['node_modules', 'scripts/check', 'scripts/test', 'scripts/demo']) {
    mkdirSync(join(project, name), { recursive: true });
  }
  for (const name of ['run.mjs', 'install-fault.mjs'])
    copyFileSync(join(ROOT, 'scripts', name), join(project, 'scripts', name));
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages: LOCK }));
  writeFileSync(join(project, 'node_modules/.package-lock.json'), JSON.stringify({ packages: NOTED }));
  for (const name of ['check', 'test']) {
    const say = 'console.log(JSON.stringify([process.cwd(), ...process.argv.slice(2)]));';
    writeFileSync(join(project, `scripts/${name}/main.ts`), `${say} process.exitCode = 1;`);
  }
  writeFileSync(join(project, 'scripts/demo/main.ts'), 'console.log(process.pid); setInterval(() => {}, 1000);');
});
afterAll(() => {
  for (const folder of [project, elsewhere]) rmSync(folder, { recursive: true });
});

function started(cwd: string, env: Record<string, string>, node: readonly string[], args: readonly string[]) {
  const { npm_lifecycle_event: _, INIT_CWD: __, ...plain } = process.env;
  const command = [...node, join(project, 'scripts/run.mjs'), ...args];
  return spawnSync(process.execPath, command, { cwd, env: { ...plain, ...env }, encoding: 'utf8' });
}

function run(cwd: string, env: Record<string, string>, ...args: string[]) {
  const { status, stdout } = started(cwd, env, [], args);
  return { code: status, out: stdout.trim() === '' ? null : JSON.parse(stdout) };
}

describe('the way in', () => {
  it('lets check stand where npm was called, so that files are named from there', () => {
    const env = { npm_lifecycle_event: 'check', INIT_CWD: elsewhere };
    expect(run(project, env, 'check', '--json', 'a.txt')).toEqual({ code: 1, out: [elsewhere, '--json', 'a.txt'] });
  });

  it('lets check stand where it was called without npm', () => {
    const env = { npm_lifecycle_event: 'other', INIT_CWD: project };
    expect(run(elsewhere, env, 'check', 'a.txt')).toEqual({ code: 1, out: [elsewhere, 'a.txt'] });
  });

  it('lets the other commands stand in the project', () => {
    expect(run(elsewhere, {}, 'test', 'x')).toEqual({ code: 1, out: [project, 'x'] });
  });

  it.each([[[]], [['bogus']], [['constructor']]])('knows no %j', (args) => {
    expect(run(project, {}, ...args)).toEqual({ code: 2, out: null });
  });

  it('installs the packages when another version stands in the lock file', () => {
    const lock = join(project, 'package-lock.json');
    const newer = { ...LOCK, 'node_modules/a': { version: '1.0.1' } };
    writeFileSync(lock, JSON.stringify({ packages: newer }));
    // there is nothing to install from: that npm was asked, and its failure told, is what counts
    expect(run(project, { npm_config_offline: 'true' }, 'check', 'a.txt')).toEqual({ code: 2, out: null });
    writeFileSync(lock, JSON.stringify({ packages: LOCK }));
  });

  it('says in one line that Node is too old, before anything is installed', () => {
    const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } })`;
    const { status, stdout, stderr } = started(
      project,
      {},
      ['--import', `data:text/javascript,${older}`],
      ['check', 'a.txt'],
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Node 18\.20\.8 is too old: please install Node 20 or later .*\n$/);
  });
});

describe('a folder of somebody else', () => {
  it.each(['', 'node_modules'])('is told in one line, before anything is begun (%j)', (name) => {
    const folder = join(project, name);
    // root may write everywhere: the system's refusal is made here
    const refusing = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
      fs.accessSync = (file, mode) => {
        if (mode === fs.constants.W_OK && file === ${JSON.stringify(folder)})
          throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
      };
      syncBuiltinESMExports();`;
    const imported = ['--import', `data:text/javascript,${encodeURIComponent(refusing)}`];
    const { status, stdout, stderr } = started(project, {}, imported, ['test']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+ is not yours to write to: run the command as its owner[^\n]+\n$/);
    expect(stderr).toContain(folder);
    // a check writes nothing
    expect(started(project, {}, imported, ['check']).status).toBe(1);
  });
});

describe.skipIf(process.platform === 'win32')('a command that runs', () => {
  const RUN = '"$1" "$2" start; exit 3';
  const isThere = (pid: number): boolean => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  const begun: number[] = [];
  /** The id that the command has told. */
  async function told(output: NodeJS.ReadableStream): Promise<number> {
    const [line] = (await once(output, 'data')) as [Buffer];
    const pid = Number(String(line));
    begun.push(pid);
    return pid;
  }
  afterEach(() => {
    for (const pid of begun.splice(0)) if (isThere(pid)) process.kill(pid, 'SIGKILL');
  });

  // npm has a shell between itself and the command, and tells only that one of a signal
  it.each(['SIGTERM', 'SIGKILL'] as const)('ends with the shell that npm started it in (%s)', async (signal) => {
    const shell = spawn('sh', ['-c', RUN, 'sh', process.execPath, join(project, 'scripts/run.mjs')], {
      env: { ...process.env, npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const pid = await told(shell.stdout);
    expect(isThere(pid)).toBe(true);
    shell.kill(signal);
    await expect.poll(() => isThere(pid), { timeout: 5000 }).toBe(false);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ] as const)('ends when the way in alone is told to, and says by what (%s)', async (signal, code) => {
    const way = spawn(process.execPath, [join(project, 'scripts/run.mjs'), 'start'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const pid = await told(way.stdout);
    way.kill(signal);
    expect(await once(way, 'exit')).toEqual([code, null]);
    expect(isThere(pid)).toBe(false);
  });

  it('is not begun where the installing is ended, and npm ends too', async () => {
    const [bin, file] = [join(elsewhere, 'slow'), join(elsewhere, 'pid')];
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'npm'), `#!/bin/sh\necho $$ > '${file}'\nexec sleep 60\n`, { mode: 0o755 });
    const lock = join(project, 'package-lock.json');
    writeFileSync(lock, JSON.stringify({ packages: { ...LOCK, 'node_modules/a': { version: '1.0.1' } } }));
    const way = spawn(process.execPath, [join(project, 'scripts/run.mjs'), 'start'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, PATH: `${bin}:${process.env['PATH']}` },
    });
    const npm = await vi.waitUntil(() => existsSync(file) && Number(readFileSync(file, 'utf8')), { timeout: 5000 });
    begun.push(npm);
    way.kill('SIGINT');
    expect(await once(way, 'exit')).toEqual([130, null]);
    expect(isThere(npm)).toBe(false);
    writeFileSync(lock, JSON.stringify({ packages: LOCK }));
  });
});

describe.skipIf(process.platform === 'win32')('packages that cannot be installed', () => {
  const older = { packages: { ...LOCK, 'node_modules/a': { version: '1.0.1' } } };

  /** What is said where npm fails with these words, whatever it is asked, or only where it is asked this. */
  function said(words: string, env: Record<string, string>, asked = '*'): string[] {
    const bin = join(elsewhere, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(
      join(bin, 'npm'),
      `#!/bin/sh\ncase $1 in ${asked}) ;; *) sleep 60 ;; esac\ncat >&2 <<'END'\n${words}\nEND\nexit 1\n`,
      { mode: 0o755 },
    );
    const lock = join(project, 'package-lock.json');
    writeFileSync(lock, JSON.stringify(older));
    const { status, stdout, stderr } = started(
      project,
      { PATH: `${bin}:${process.env['PATH']}`, ...env },
      [],
      ['check'],
    );
    writeFileSync(lock, JSON.stringify({ packages: LOCK }));
    expect([status, stdout]).toEqual([2, '']);
    return stderr.trimEnd().split('\n').slice(1);
  }

  it('are told in one line, where it is known why', () => {
    const words = 'npm error code ECONNREFUSED\nnpm error syscall connect\nnpm error a log of this run';
    expect(said(words, { HTTPS_PROXY: 'http://127.0.0.1:9' })).toEqual([
      expect.stringMatching(/proxy http:\/\/127\.0\.0\.1:9 .*ECONNREFUSED.*HTTPS_PROXY/),
    ]);
  });

  // npm works for many minutes where a proxy refuses hundreds of them
  it('are told once one of them is refused, before all are asked for', () => {
    const env = { HTTPS_PROXY: 'http://127.0.0.1:9' };
    expect(said('npm error code E407', env, 'view')).toEqual([expect.stringContaining('NAME:PASSWORD')]);
  });

  it('are told in the words of npm, where it is not', () => {
    const words = 'npm error code EUSAGE\nnpm error something new';
    expect(said(words, {})).toEqual([...words.split('\n'), 'npm ci failed: see the lines above.']);
  });
});
