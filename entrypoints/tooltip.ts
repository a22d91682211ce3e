import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tooltipTexts } from '../components/texts/tooltip.ts';
import { createBesideFigures } from '../lib/browser/beside-figures.ts';
import { offerPart } from '../lib/browser/late-parts.ts';
import { verdictName } from '../lib/explain/verdict-name.ts';
import marks from './marks.css?inline';

/** The same lines as in the page, on the names of verdicts. */
const lines = marks.replaceAll(/::highlight\(doi-chieu-([\w-]+)\)/g, '.$1');

/** What answers the reader beside the marks of figures. It comes when he first moves the pointer on a page that has any, or presses a key. */
export default defineUnlistedScript(() =>
  offerPart('tooltip', {
    create: (parts, signal) => createBesideFigures(parts, { words: tooltipTexts, nameOf: verdictName, lines }, signal),
  }),
);
