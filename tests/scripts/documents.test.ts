import { expect, it } from 'vitest';
import { draftSums, pageSums } from '../../scripts/accuracy/document-sums.ts';
import { measureDocuments } from '../../scripts/accuracy/measure-documents.ts';

/** What `npm run accuracy:documents` came to when this was written; none of it may fall. */
const FLOORS = { noTouch: 0.901, knownIndicator: 0.938, comparable: 0.793 };
/** Of a hundred rows that a draft calls firm one may be wrong. */
const WRONGLY_FIRM = 0.01;

const scores = measureDocuments();
const drafts = draftSums(scores);
const pages = pageSums(scores.flatMap((score) => score.pages));

it('what the drafts of labelled documents call firm is right', () => {
  expect(drafts.firm).toBeGreaterThan(100);
  expect(drafts.wrongFirm / drafts.firm).toBeLessThanOrEqual(WRONGLY_FIRM);
});

it('so many of their rows need no touch', () => {
  expect(drafts.right / drafts.rows).toBeGreaterThanOrEqual(FLOORS.noTouch);
  expect(drafts.rightKnown / drafts.known).toBeGreaterThanOrEqual(FLOORS.knownIndicator);
});

it('they say of themselves what they are', () => {
  expect(scores.flatMap(({ facts }) => facts.wrong)).toEqual([]);
});

it('no page about their places is accused wrongly, and so many of its figures are held against them rightly', () => {
  expect(pages.accused).toBe(0);
  expect(pages.rightComparable / pages.comparable).toBeGreaterThanOrEqual(FLOORS.comparable);
});
