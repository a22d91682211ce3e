import { expect, it } from 'vitest';
import { draftSums } from '../../scripts/accuracy/document-sums.ts';
import { measureDocuments } from '../../scripts/accuracy/measure-documents.ts';
import { HEADS } from '../../scripts/labels/folders.ts';

/** What `npm run accuracy:documents -- --heads` came to when this was written; the README of the documents says how it began. */
const FLOORS = { noTouch: 0.86, facts: 0.97 };
const WRONGLY_FIRM = 0.035;

const heads = measureDocuments([], HEADS);
const sums = draftSums(heads);

it('so many rows of short documents, whose heads say most of it, need no touch', () => {
  expect(heads.length).toBeGreaterThan(200);
  expect(sums.right / sums.rows).toBeGreaterThanOrEqual(FLOORS.noTouch);
});

it('what their drafts call firm is right', () => {
  expect(sums.firm).toBeGreaterThan(200);
  expect(sums.wrongFirm / sums.firm).toBeLessThanOrEqual(WRONGLY_FIRM);
});

it('they say of themselves what they are', () => {
  const all = heads.reduce((sum, { facts }) => sum + facts.all, 0);
  const wrong = heads.reduce((sum, { facts }) => sum + facts.wrong.length, 0);
  expect((all - wrong) / all).toBeGreaterThanOrEqual(FLOORS.facts);
});
