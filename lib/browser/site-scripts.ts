import { browser } from 'wxt/browser';
import { builtInMatches } from '../session/built-in-sites.ts';
import { EVERYWHERE } from '../session/site-address.ts';
import { tellPages } from './call-page.ts';
import { injectDetector } from './inject.ts';
import { onSiteAccess, readOrigins, readSiteAccess } from './site-access.ts';
import { onSitesOff } from './site-settings.ts';

/** Names the one registration of ours. */
const ID = 'added-sites';

/**
 * Has the browser run the detector on the sites that the reader has added, as it does by itself on those of the manifest, and on
 * no other. What the browser lets us see decides; so it can be called at any time. Calls must not meet: see `followSites`.
 */
async function register(): Promise<void> {
  const { everywhere, added } = await readSiteAccess();
  const matches = everywhere ? [EVERYWHERE] : [...added];
  const there = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (matches.length === 0) {
    if (there) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: ['detector.js'],
    matches,
    // there it runs by the manifest
    excludeMatches: [...builtInMatches()],
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (there) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Follows what the reader allows and takes back, wherever he does it: on new sites the detector runs, also in pages that are open; on
 * those taken back, or switched off, our scripts fall silent. To be called whenever the background starts.
 */
export function followSites(): { readonly register: () => Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  const registerNext = (): Promise<void> => {
    last = last.then(register).catch(() => {});
    return last;
  };
  onSiteAccess({
    added(matches) {
      void registerNext();
      void injectDetector(matches).catch(() => {});
    },
    removed(matches) {
      void registerNext();
      void readOrigins().then((kept) => tellPages('leave', { gone: matches, kept }));
    },
  });
  onSitesOff((off, before) => {
    const gone = builtInMatches(off.filter((id) => !before.includes(id)));
    const back = builtInMatches(before.filter((id) => !off.includes(id)));
    if (gone.length > 0) void tellPages('leave', { gone, kept: [] });
    if (back.length > 0) void injectDetector(back).catch(() => {});
  });
  return { register: registerNext };
}
