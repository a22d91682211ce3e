import { spawnSync } from 'node:child_process';

/** What the drivers install: a folder in Chromium, a package in Firefox. */
const WAYS = { chromium: ['build', '-b', 'chrome'], firefox: ['zip', '-b', 'firefox'] } as const;

/** Builds what a browser is to install. Of what the builder says only a fault is of interest to somebody who wants to look around. */
export function buildFor(kind: keyof typeof WAYS, say: (line: string) => void): boolean {
  say('Building the extension ...');
  const { status, error, stdout, stderr } = spawnSync('npm', ['exec', '--', 'wxt', ...WAYS[kind]], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  say(error === undefined ? `${stdout}${stderr}`.trim() : `npm cannot be started: ${error.message}`);
  return false;
}
