import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILDS, loadedBy, manifestOf, OUTPUT, size } from './output.ts';

const KB = 1000;
const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + size(file), 0);

describe.each(Object.entries(BUILDS))('the %s build', (_name, build) => {
  const scripts = (manifestOf(build)['content_scripts'] ?? []) as { js?: string[]; css?: string[] }[];
  const alone = scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);

  test('only the detector is on a page that is not relevant, in 12 KB', () => {
    expect(alone).toHaveLength(1);
    expect(total(alone.map((file) => path.join(build, file)))).toBeLessThanOrEqual(12 * KB);
  });

  test('what else enters a page without notes is within 90 KB', () => {
    const entering = ['page.js', 'assets/marks.css'].map((file) => path.join(build, file));
    expect(total(entering)).toBeLessThanOrEqual(90 * KB);
  });

  test('what a note adds to its page is within 40 KB', () => {
    expect(size(path.join(build, 'places.js'))).toBeLessThanOrEqual(40 * KB);
  });

  test('what a first selection adds to its page is within 6 KB', () => {
    expect(size(path.join(build, 'passages.js'))).toBeLessThanOrEqual(6 * KB);
  });

  test('the background is within 690 KB, all that the engine reads with', () => {
    expect(size(path.join(build, 'background.js'))).toBeLessThanOrEqual(690 * KB);
  });

  test('the page of all notes is within 230 KB', () => {
    const loaded = loadedBy(build, 'notes.html');
    expect(loaded.size).toBeGreaterThan(1);
    expect(total(loaded)).toBeLessThanOrEqual(230 * KB);
  });

  test('the panel is within 170 KB', () => {
    const loaded = loadedBy(build, 'sidepanel.html');
    expect(loaded.size).toBeGreaterThan(1);
    expect(total(loaded)).toBeLessThanOrEqual(170 * KB);
  });
});

test('each packed extension is within 430 KB, and the sources are packed too', () => {
  const packed = readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'));
  const extensions = packed.filter((name) => /-(chrome|firefox)\.zip$/.test(name));
  expect(extensions).toHaveLength(2);
  for (const name of extensions) expect(size(path.join(OUTPUT, name)), name).toBeLessThanOrEqual(430 * KB);
  expect(packed.some((name) => name.endsWith('-sources.zip'))).toBe(true);
});
