import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heldNotices, packageOf, thirdPartyNotices, unnoticed } from '../../scripts/build/notices.ts';

const ROOT = join(import.meta.dirname, '../..');
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

test('the notices name every package that is shipped, at its version, with its licence in full', () => {
  const notices = thirdPartyNotices();
  for (const [name, version] of Object.entries(dependencies)) expect(notices).toContain(`${name} ${version} (`);
  // @preact/signals brings its core with it
  expect(notices).toContain('@preact/signals-core');
  const parts = notices.split(/^-{80}$/m);
  expect(parts.filter((part) => /Permission is hereby granted|Permission to use, copy/.test(part))).toEqual(parts);
});

test('the builder is named too: it leaves code of its own in the packages', () => {
  expect(thirdPartyNotices()).toMatch(/^wxt [\d.]+ \(MIT\)\n\nMIT License\n\nCopyright \(c\) \S/m);
});

test('a module is known by its package, on every system', () => {
  expect(packageOf('/home/a/node_modules/fflate/esm/browser.js')).toBe('fflate');
  expect(packageOf('C:\\a\\node_modules\\@preact\\signals\\dist\\signals.mjs')).toBe('@preact/signals');
  expect(packageOf('/a/node_modules/one/node_modules/two/index.js?v=1')).toBe('two');
  expect(packageOf('/a/lib/text/tokens.ts')).toBeNull();
});

test('the build stops where code comes in whose licence would not be shipped', () => {
  const bundle = (...ids: string[]) => ({
    'page.js': { type: 'chunk', modules: Object.fromEntries(ids.map((id) => [id, {}])) },
    'page.css': { type: 'asset' },
  });
  expect(unnoticed(['/a/node_modules/jsdom/lib/api.js', '/a/node_modules/idb/build/index.js'])).toEqual(['jsdom']);
  expect(() => heldNotices.generateBundle({}, bundle('/a/node_modules/jsdom/lib/api.js'))).toThrow('jsdom');
  expect(() =>
    heldNotices.generateBundle({}, bundle('/a/node_modules/idb/build/index.js', '/a/lib/x.ts')),
  ).not.toThrow();
});
