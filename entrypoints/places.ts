import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describe } from '../lib/anchor/describe.ts';
import { locate } from '../lib/anchor/find.ts';
import { createTurns } from '../lib/anchor/turns.ts';
import { offerPart } from '../lib/browser/late-parts.ts';
import { checkCorrected, previewCorrected } from '../lib/browser/with-corrections.ts';

/** Describes the places of notes in a page, finds them again, and applies the reader's corrections. Most pages have neither, and never get it. */
export default defineUnlistedScript(() =>
  offerPart('places', { describe, locate, createTurns, checkCorrected, previewCorrected }),
);
