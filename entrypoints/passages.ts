import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { besidePage } from '../components/texts/beside-page.ts';
import { offerPart } from '../lib/browser/late-parts.ts';
import { createNoteMarks } from '../lib/page/note-marks.ts';
import { createSelectionButton } from '../lib/page/selection-button.ts';

/** What is drawn on a page for notes on passages. It comes with the reader's first selection, or the first such note. */
export default defineUnlistedScript(() =>
  offerPart('passages', { createNoteMarks, createSelectionButton, words: besidePage }),
);
