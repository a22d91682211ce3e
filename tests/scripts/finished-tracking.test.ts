import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { TRACKING } from '../../lib/notes/tracking.ts';
import { finishedTracking } from '../../scripts/build/finished-tracking.ts';

const { filter, handler } = finishedTracking.load;

test('the build puts the lists in the place of the module that makes them', async () => {
  const module = path.resolve('lib/notes/tracking.ts');
  expect(existsSync(module)).toBe(true);
  expect(filter.id.test(module)).toBe(true);
  expect(filter.id.test(path.resolve('data/tracking.json'))).toBe(false);
  const { TRACKING: built } = await import(`data:text/javascript,${encodeURIComponent(handler())}`);
  expect(built).toEqual(TRACKING);
  expect(built.names).toContain('fbclid');
  expect(built.prefixes).toContain('utm_');
});
