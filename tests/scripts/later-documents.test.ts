import { expect, it } from 'vitest';
import { draftSums, pageSums } from '../../scripts/accuracy/document-sums.ts';
import { measureDocuments } from '../../scripts/accuracy/measure-documents.ts';
import { LATER_DOCUMENTS } from '../../scripts/labels/folders.ts';

/** What it came to when this was written; the README of the documents says why it is more than one of a hundred. */
const WRONGLY_FIRM = 0.025;

/** Half a minute, in `npm run test:long`; those of documents.test.ts are read in every run. */
const LONG = process.env['LONG_TESTS'] === 'yes';
const later = LONG ? measureDocuments([], LATER_DOCUMENTS) : [];

it.runIf(LONG)('no page about the documents of later rounds is accused wrongly', () => {
  const { all, accused } = pageSums(later.flatMap((score) => score.pages));
  expect(all).toBeGreaterThan(2000);
  expect(accused).toBe(0);
});

it.runIf(LONG)('what their drafts call firm is right', () => {
  const { firm, wrongFirm } = draftSums(later);
  expect(firm).toBeGreaterThan(300);
  expect(wrongFirm / firm).toBeLessThanOrEqual(WRONGLY_FIRM);
});
