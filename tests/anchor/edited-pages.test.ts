import { afterAll, beforeAll, expect, it, describe as suite } from 'vitest';
import { editedFigures, editedPassages } from './edits/every.ts';
import { foundOn, type Outcome, outcomeOf } from './edits/outcome.ts';
import { type EditedPage, type Random, randomFrom } from './edits/page.ts';
import { REWORDINGS } from './edits/reworded.ts';

/** Of all pages on which a passage still stands it is found, or told to have changed, on so many; the rest are orphans. */
const RIGHT = 0.98;

interface Tried {
  readonly seed: number;
  readonly page: EditedPage;
  readonly outcome: Outcome;
}

/** Edits after which nothing but a figure is another. */
const FIGURE_ALONE = ['other digits', 'other digits in a row', 'a cell changed', 'two numbers swapped', ...REWORDINGS];

/** Pages in several random orders, so many of each edit: what holds for one order holds for any. `npm run test:long` tries more. */
const LONG = process.env['LONG_TESTS'] === 'yes';
const FIGURES = [[11, 8], [23, 3], ...(LONG ? [[7, 20] as const] : [])] as const;
const PASSAGES = [[7, 6], ...(LONG ? [[11, 2] as const] : [])] as const;

suite.each([
  ['figure', FIGURES, editedFigures, false],
  ['passage', PASSAGES, editedPassages, true],
] as const)('a note on a %s of a page that was edited', (what, orders, pages, isDressed) => {
  const all: Tried[] = [];

  beforeAll(() => {
    for (const [seed, each] of orders) {
      const random: Random = randomFrom(seed);
      // the elements that the words of a passage stand in are others after the edit
      for (const page of pages(random, each))
        all.push({ seed, page, outcome: outcomeOf(foundOn(page, isDressed ? random : undefined), page) });
    }
  }, 300_000);

  afterAll(() => {
    const of = (some: readonly Tried[]) => `${some.filter(({ outcome }) => outcome === 'right').length}/${some.length}`;
    const counts = [
      `right ${of(all)}`,
      `wrong ${all.filter(({ outcome }) => outcome === 'wrong').length}`,
      `changed told ${of(changed())}`,
      `gone told ${of(gone())}`,
    ];
    console.log(`notes on a ${what}: ${counts.join(', ')}`);
  });

  const changed = () => all.filter(({ page }) => FIGURE_ALONE.includes(page.kind) && page.isChanged);
  const gone = () => all.filter(({ page }) => page.now === null);
  const notRight = (some: readonly Tried[]) =>
    some.filter(({ outcome }) => outcome !== 'right').map(({ page }) => page);

  it('is tried on many pages', () => {
    expect(all.length).toBeGreaterThan(500);
  });

  it('is never found at another place, said to be the same with other figures, or to have changed when it has not', () => {
    expect(all.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
  });

  it('is found where it still stands', () => {
    expect(all.length - notRight(all).length).toBeGreaterThanOrEqual(RIGHT * all.length);
  });

  it('is told to have changed where a figure alone is another', () => {
    expect(changed().length).toBeGreaterThan(20);
    expect(notRight(changed())).toEqual([]);
  });

  it('is told to be gone where it was deleted', () => {
    expect(gone().length).toBeGreaterThan(40);
    expect(notRight(gone())).toEqual([]);
  });
});
