import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NOTICED } from '../../lib/engine/noticed.ts';
import { finishedNoticed } from '../../scripts/build/finished-noticed.ts';

const { filter, handler } = finishedNoticed.load;

test('the build puts the lists in the place of the module that makes it, and of no other', () => {
  const module = path.resolve('lib/engine/noticed.ts');
  expect(existsSync(module)).toBe(true);
  expect(filter.id.test(module)).toBe(true);
  expect(filter.id.test(path.resolve('lib/detect/noticed.ts'))).toBe(false);
});

test('the lists are those the module makes', async () => {
  const { NOTICED: built } = await import(`data:text/javascript,${encodeURIComponent(await handler())}`);
  expect(built).toEqual(NOTICED);
});
