import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ensureBrowsers } from '../../scripts/browsers/install.ts';

let empty: string;
beforeAll(() => {
  empty = mkdtempSync(path.join(tmpdir(), 'doi-chieu-path-'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(empty, { recursive: true });
});

/** What is told on standard error where neither browser is there, and which are missing then. */
async function toldWithout(): Promise<{ readonly said: string[]; readonly missing: string[] }> {
  vi.stubEnv('CHROME_BIN', path.join(empty, 'chromium'));
  vi.stubEnv('FIREFOX_BIN', path.join(empty, 'firefox'));
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const missing = await ensureBrowsers(['chromium', 'firefox']);
  const said = write.mock.calls.map(([text]) => String(text));
  write.mockRestore();
  return { said, missing };
}

test('a machine without browsers and without apt-get is told in one line each what is missing and how to get it', async () => {
  vi.stubEnv('PATH', empty);
  const { said, missing } = await toldWithout();
  expect(missing).toEqual(['chromium', 'firefox']);
  expect(said).toHaveLength(2);
  for (const [at, name] of ['CHROME_BIN', 'FIREFOX_BIN'].entries()) {
    expect(said[at]).toMatch(/^[^\n]+\n$/);
    expect(said[at]).toContain('install it');
    expect(said[at]).toContain(name);
  }
});

const INSTALLS = existsSync('/etc/debian_version') && process.getuid?.() === 0;
test.runIf(INSTALLS)(
  'where apt-get reaches no network, that is told in one line, not that no list has the package',
  async () => {
    // as apt-get does with a proxy that refuses: lists are passed over with a warning, and then know no package
    const script = [
      '#!/bin/sh',
      'case "$*" in',
      '*update*) echo "W: Failed to fetch http://deb.debian.org/InRelease  Could not connect to 127.0.0.1:9" >&2 ;;',
      '*install*) echo "E: Unable to locate package chromium" >&2; exit 100 ;;',
      'esac',
    ];
    writeFileSync(path.join(empty, 'apt-get'), script.join('\n'), { mode: 0o755 });
    vi.stubEnv('PATH', empty);
    const { said, missing } = await toldWithout();
    expect(missing).toEqual(['chromium', 'firefox']);
    expect(said).toHaveLength(4);
    expect(said[1]).toMatch(/^apt-get: [^\n]*Could not connect to 127\.0\.0\.1:9[^\n]*http_proxy[^\n]*\n$/);
  },
);
