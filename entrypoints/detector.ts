import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../lib/browser/ask.ts';
import { readNoticed } from '../lib/browser/noticed-names.ts';
import { readSitesOff } from '../lib/browser/site-settings.ts';
import { quick } from '../lib/detect/quick.ts';
import { NOTICED } from '../lib/engine/noticed.ts';
import { sampleText } from '../lib/page/sample-text.ts';
import { watchChanges } from '../lib/page/watch-changes.ts';
import { whenThere } from '../lib/page/when-there.ts';
import { builtInAt } from '../lib/session/built-in-sites.ts';

const WATCH = { quiet: 500, pause: 1000, longest: 60_000 } as const;

/**
 * The one script on a page of the listed sites, and of those that the reader has added: may this page be about the city? When it may, the background is told,
 * which puts the page script in, and this one ends.
 */
export default defineUnlistedScript(() => {
  const end = new AbortController();
  let noticed = NOTICED;
  const look = () => {
    if (!quick(document.title, sampleText(document), noticed)) return undefined;
    end.abort();
    void ask('maybe', null);
    return undefined;
  };
  const watch = () => whenThere(document, look, () => watchChanges(document, look, WATCH, end.signal), end.signal);
  const site = builtInAt(location.hostname);
  // a site that the reader has switched off is not read at all; one he has added and taken back has no script any more
  const begin = async () => {
    const [off, others] = await Promise.all([site === null ? null : readSitesOff(), readNoticed()]);
    noticed = others ?? NOTICED;
    if (site === null || !off?.includes(site)) watch();
  };
  // a page that the browser loads ahead, unseen, has no tab to put the page script in yet
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', () => void begin(), { once: true });
  } else void begin();
});
