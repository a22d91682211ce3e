import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NOTICED_NAMES } from '../../lib/engine/noticed-names.ts';
import { finishedNames } from '../../scripts/build/finished-names.ts';

const { filter, handler } = finishedNames.load;

test('the build puts the list in the place of the module that makes it, and of no other', () => {
  const module = path.resolve('lib/engine/noticed-names.ts');
  expect(existsSync(module)).toBe(true);
  expect(filter.id.test(module)).toBe(true);
  expect(filter.id.test(path.resolve('lib/detect/noticed-names.ts'))).toBe(false);
});

test('the list is the one the module makes', async () => {
  const { NOTICED_NAMES: built } = await import(`data:text/javascript,${encodeURIComponent(handler())}`);
  expect(built).toEqual(NOTICED_NAMES);
});
