import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { besidePage } from '../components/texts/beside-page.ts';
import { offerPart } from '../lib/browser/late-parts.ts';
import { createPagePassages } from '../lib/browser/page-passages.ts';

/** What a page needs for notes on passages. It comes with the reader's first selection, or the first such note. */
export default defineUnlistedScript(() =>
  offerPart('passages', { create: (parts, signal) => createPagePassages(parts, besidePage, signal) }),
);
