import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DECIDING_PACKAGES, decidingFiles, engineVersion } from '../../scripts/build/engine-version.ts';
import { sourceFiles } from '../house/files.ts';

const ROOT = join(import.meta.dirname, '../..');

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'doi-chieu-'));
  for (const name of ['lib', 'data', 'package.json']) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true }));

const changed = (name: string, change: (text: string) => string): string => {
  const path = join(copy, name);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  const version = engineVersion(copy);
  writeFileSync(path, before);
  return version;
};

describe('the version of the engine', () => {
  test('is the same in every checkout, whatever ends its lines', () => {
    expect(engineVersion(copy)).toBe(engineVersion());
    expect(changed('lib/check/gap.ts', (text) => text.replaceAll('\n', '\r\n'))).toBe(engineVersion());
    expect(engineVersion()).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
  });

  test.each(['lib/check/gap.ts', 'lib/text/tokens.ts', 'data/indicators.json', 'data/packs/bac-kan-city-2016-12.json'])(
    'is another one where %s is',
    (name) => {
      expect(changed(name, (text) => `${text} `)).not.toBe(engineVersion());
    },
  );

  test.each(['lib/explain/verdict-vi.ts', 'data/sites.json', 'lib/notes/store.ts'])(
    'does not follow from %s',
    (name) => {
      expect(changed(name, (text) => `${text} `)).toBe(engineVersion());
    },
  );

  test('is another one where a library that decides is another', () => {
    expect(changed('package.json', (text) => text.replace(/("big\.js": ")[\d.]+/, '$199.0.0'))).not.toBe(
      engineVersion(),
    );
  });

  test('follows from every file and library that the engine reaches', () => {
    const files = new Map(sourceFiles('lib', 'data').map((file) => [file.path, file]));
    const reached = new Set<string>();
    const open = ['lib/engine/create-engine.ts'];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (reached.has(name)) continue;
      reached.add(name);
      // a JSON file imports nothing
      open.push(...(files.get(name)?.imports ?? []));
    }
    const deciding = new Set(decidingFiles());
    expect(reached.size).toBeGreaterThan(200);
    expect([...reached].filter((name) => !deciding.has(name))).toEqual([]);
    // the packs are read from their folder; the build puts the files in the place of it
    const packages = [...reached].flatMap((name) => files.get(name)?.packages ?? []);
    expect(
      [...new Set(packages)].filter((name) => !name.startsWith('node:') && !DECIDING_PACKAGES.includes(name)),
    ).toEqual([]);
  });
});
