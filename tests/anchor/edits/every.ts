import { MOVES } from './moves.ts';
import { type EditedPage, pick, type Random, somePassage } from './page.ts';
import { PASSAGE_EDITS, PASSAGES } from './passages.ts';
import { REWORDINGS, reworded } from './reworded.ts';
import { editedList, editedTable } from './rows.ts';
import { siblingStays } from './siblings.ts';
import { EDITS, edited } from './text.ts';
import { TEXTS } from './texts.ts';

/** A sentence has a sibling in many ways. */
const SIBLINGS = 5;

/** A text that an edit cannot be made on is given up after so many others. */
const TRIES = 60;

/** Pages on which a figure was noted, mostly, so many of each edit. */
export function* editedFigures(random: Random, each: number): Generator<EditedPage> {
  for (const edit of EDITS) {
    yield* some(each, () => {
      const before = pick(random, TEXTS);
      const noted = somePassage(before, random);
      return noted && edited(before, noted, edit, random);
    });
  }
  for (const move of MOVES) {
    yield* some(each, () => {
      const before = pick(random, TEXTS);
      const noted = somePassage(before, random, true);
      return noted && move(before, noted, random);
    });
  }
  for (let made = 0; made < each; made++) yield* [...editedList(random), ...editedTable(random)];
  for (const kind of REWORDINGS) yield* some(each, () => reworded(kind, pick(random, TEXTS), random));
  yield* some(SIBLINGS * each, () => {
    const before = pick(random, TEXTS);
    const noted = somePassage(before, random, true);
    return noted && siblingStays(before, noted, random);
  });
}

/** Pages on which a passage was noted, so many of each kind of passage and edit. */
export function* editedPassages(random: Random, each: number): Generator<EditedPage> {
  for (const choose of Object.values(PASSAGES)) {
    for (const edit of PASSAGE_EDITS) {
      yield* some(each, () => {
        const before = pick(random, TEXTS);
        const noted = choose(before, random);
        return noted && edit(before, noted, random);
      });
    }
  }
}

function* some(count: number, make: () => EditedPage | null): Generator<EditedPage> {
  for (let made = 0, tries = 0; made < count && tries < TRIES * count; tries++) {
    const page = make();
    if (page === null) continue;
    made++;
    yield page;
  }
}
