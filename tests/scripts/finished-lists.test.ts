import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PAGE_FORMS } from '../../lib/notes/page-forms.ts';
import { TRACKING } from '../../lib/notes/tracking.ts';
import { finishedLists } from '../../scripts/build/finished-lists.ts';

const { filter, handler } = finishedLists.load;

test.each([
  ['tracking', { TRACKING }],
  ['page-forms', { PAGE_FORMS }],
])('the build puts the lists in the place of the module that makes them: %s', async (name, lists) => {
  const module = path.resolve(`lib/notes/${name}.ts`);
  expect(existsSync(module)).toBe(true);
  expect(filter.id.test(module)).toBe(true);
  expect({ ...(await import(`data:text/javascript,${encodeURIComponent(handler(module) ?? '')}`)) }).toEqual(lists);
});

test('and touches no other, and the lists hold what the data names', () => {
  expect(filter.id.test(path.resolve('data/tracking.json'))).toBe(false);
  expect(filter.id.test(path.resolve('lib/notes/page-key.ts'))).toBe(false);
  expect(TRACKING.names).toContain('fbclid');
  expect(TRACKING.prefixes).toContain('utm_');
  expect(PAGE_FORMS.labels).toContain('m');
  expect(PAGE_FORMS.endings).toContain('/amp');
});
