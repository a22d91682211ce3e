import { mkdtempSync, rmSync } from 'node:fs';
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

test('a machine without browsers and without apt-get is told in one line each what is missing and how to get it', async () => {
  vi.stubEnv('PATH', empty);
  vi.stubEnv('CHROME_BIN', path.join(empty, 'chromium'));
  vi.stubEnv('FIREFOX_BIN', path.join(empty, 'firefox'));
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const missing = await ensureBrowsers(['chromium', 'firefox']);
  const said = write.mock.calls.map(([text]) => String(text));
  write.mockRestore();
  expect(missing).toEqual(['chromium', 'firefox']);
  expect(said).toHaveLength(2);
  for (const [at, name] of ['CHROME_BIN', 'FIREFOX_BIN'].entries()) {
    expect(said[at]).toMatch(/^[^\n]+\n$/);
    expect(said[at]).toContain('install it');
    expect(said[at]).toContain(name);
  }
});
