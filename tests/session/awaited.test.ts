import { expect, test } from 'vitest';
import { createAwaited } from '../../lib/session/awaited.ts';

test('each question has the answer with its own number, whatever the order; an answer to nothing is nothing', async () => {
  const awaited = createAwaited<string>();
  const [first, second] = [awaited.next(), awaited.next()];
  expect(first.key).not.toBe(second.key);
  awaited.settle(second.key + 1, 'to nobody');
  awaited.settle(second.key, 'two');
  awaited.settle(first.key, 'one');
  awaited.settle(first.key, 'late');
  expect(await Promise.all([first.answer, second.answer])).toEqual(['one', 'two']);
});

test('what is given up has null, what was answered keeps its answer, and a question after that is answered', async () => {
  const awaited = createAwaited<string>();
  const [answered, open] = [awaited.next(), awaited.next()];
  awaited.settle(answered.key, 'one');
  awaited.giveUp();
  awaited.settle(open.key, 'too late');
  const anew = awaited.next();
  awaited.settle(anew.key, 'three');
  expect(await Promise.all([answered.answer, open.answer, anew.answer])).toEqual(['one', null, 'three']);
});
