import { describe, expect, test } from 'vitest';
import { reliabilityPage, tellOf } from './inputs.ts';

/** Pages of ordinary HTML whose numbers version 0.1.0 ran together or took at their word. */
const PAGES: Readonly<Record<string, readonly (readonly [value: string, ...verdicts: string[]])[]>> = {
  'a1-sup-footnote.html': [
    ['379', 'match'],
    ['215000000000', 'match'],
  ],
  'a2-corrected.html': [
    ['379', 'match'],
    ['215000000000', 'match'],
    ['3.88', 'unclear'],
  ],
  'a3-image-between.html': [['215000000000', 'match']],
  'a4-flex-spans.html': [
    ['215000000000', 'match'],
    ['5', 'match'],
  ],
  // a line of its own, which says nothing of what it counts
  'a5-block-spans.html': [
    ['215000000000', 'match', 'not-in-resolution'],
    ['5', 'match'],
  ],
  'a6-aside-between.html': [['215000000000', 'match', 'not-in-resolution']],
  'a7-ruby-sr-only.html': [['379', 'match']],
  // what the eye sees may be 973 and 2,86%
  'c1-rlo.html': [
    ['379', 'unclear'],
    ['2.68', 'unclear'],
  ],
};

describe('pages made to mislead the reader', () => {
  test.each(Object.entries(PAGES))('%s', (name, wanted) => {
    const { figures } = tellOf(reliabilityPage(name));
    expect(figures.filter(({ verdict }) => verdict === 'differs' || verdict === 'target-missed')).toEqual([]);
    for (const [value, ...verdicts] of wanted) {
      const found = figures.filter((figure) => figure.value === value);
      expect(found.length, `${value} among ${figures.map((figure) => figure.value).join(' ')}`).toBe(1);
      expect(verdicts).toContain(found[0]?.verdict);
    }
    const struck = figures.filter(({ value }) => value === '397' || value.startsWith('251'));
    for (const { verdict } of struck) expect(['unclear', 'not-in-resolution']).toContain(verdict);
  });
});
