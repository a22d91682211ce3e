import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';
import lines from './unreached-lines.json' with { type: 'json' };

const isReached = (text: string): boolean =>
  engine
    .check(articleFromText({ text }, { published: '2018-01-15' }))
    .figures.some(({ verdict }) => verdict.kind === 'target-met' || verdict.kind === 'target-exceeded');

describe('a target of the year', () => {
  it.each(lines.unreached)('is not called reached where it was not: %s', (text) => {
    expect(isReached(text)).toBe(false);
  });

  it.each(lines.reached)('is called reached where it was: %s', (text) => {
    expect(isReached(text)).toBe(true);
  });
});
