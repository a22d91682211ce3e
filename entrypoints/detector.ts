import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../lib/browser/ask.ts';
import { quick } from '../lib/detect/quick.ts';
import { NOTICED } from '../lib/engine/noticed.ts';
import { sampleText } from '../lib/page/sample-text.ts';
import { watchChanges } from '../lib/page/watch-changes.ts';
import { whenThere } from '../lib/page/when-there.ts';

const WATCH = { quiet: 500, pause: 1000, longest: 60_000 } as const;

/**
 * The one script on a page of the listed sites: may this page be about the city? When it may, the background is told,
 * which puts the page script in, and this one ends.
 */
export default defineUnlistedScript(() => {
  const end = new AbortController();
  const look = () => {
    if (!quick(document.title, sampleText(document), NOTICED)) return undefined;
    end.abort();
    void ask('maybe', null);
    return undefined;
  };
  const begin = () => whenThere(document, look, () => watchChanges(document, look, WATCH, end.signal), end.signal);
  // a page that the browser loads ahead, unseen, has no tab to put the page script in yet
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', begin, { once: true });
  } else begin();
});
