import { expect, test } from 'vitest';
import { createSteps, failuresOf } from '../../scripts/test/steps.ts';

test('every step is taken in its order, whatever comes of the others, and those that failed are named', async () => {
  const taken: string[] = [];
  const failed = await failuresOf(
    async (name) => {
      taken.push(name);
      return name === 'second';
    },
    ['first', 'second', 'third'],
  );
  expect(taken).toEqual(['first', 'second', 'third']);
  expect(failed).toEqual(['first', 'third']);
});

test('a script that there is not has failed', async () => {
  const { beside } = createSteps(process.env);
  expect(await beside('no-such-script')).toBe(false);
});
