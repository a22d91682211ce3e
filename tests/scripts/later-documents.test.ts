import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { draftSums, pageSums } from '../../scripts/accuracy/document-sums.ts';
import { measureDocuments } from '../../scripts/accuracy/measure-documents.ts';
import { LATER_DOCUMENTS } from '../../scripts/labels/folders.ts';

/** Every other one; all of them in the long run. */
const EVERY = process.env['LONG_TESTS'] === 'yes' ? 1 : 2;
/** What it came to when this was written (README.md of the documents says why); one of few documents. */
const WRONGLY_FIRM = 0.02;

const names = readdirSync(LATER_DOCUMENTS)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))
  .filter((_, at) => at % EVERY === 0);
const later = measureDocuments(names, LATER_DOCUMENTS);

it('no page about the documents of later rounds is accused wrongly', () => {
  const { all, accused } = pageSums(later.flatMap((score) => score.pages));
  expect(all).toBeGreaterThan(names.length * 20);
  expect(accused).toBe(0);
});

it('what their drafts call firm is right', () => {
  const { firm, wrongFirm } = draftSums(later);
  expect(firm).toBeGreaterThan(names.length * 2);
  expect(wrongFirm).toBeLessThanOrEqual(Math.max(1, firm * WRONGLY_FIRM));
});
