import { effect, type Signal } from '@preact/signals';
import { allowSite } from '../../lib/browser/allow-site.ts';
import { onSiteAccess, seesHost } from '../../lib/browser/site-access.ts';
import { onSitesOff, readSitesOff } from '../../lib/browser/site-settings.ts';
import { builtInAt } from '../../lib/session/built-in-sites.ts';
import type { PanelSession } from '../../lib/session/panel-session.ts';
import { siteOfHost } from '../../lib/session/site-address.ts';

export { injectUnasked } from '../../lib/browser/inject.ts';

/**
 * Offers to look at the site of the page in front by itself from now on, where that is not so already. Gives what a press on the
 * offer does.
 */
export function offerSite(
  session: Pick<PanelSession, 'state' | 'again'>,
  siteOffer: Signal<string | null>,
): () => void {
  const urlNow = (): string | null => {
    const state = session.state.value;
    return state.phase === 'checked' || state.phase === 'failed' ? (state.url ?? null) : null;
  };
  const look = async (url: string | null): Promise<void> => {
    const host = URL.parse(url ?? '')?.hostname ?? '';
    const site = siteOfHost(host);
    const offered = typeof site !== 'string' && !(await isLookedAt(host)) ? site.host : null;
    if (url === urlNow()) siteOffer.value = offered;
  };
  const lookAgain = () => void look(urlNow());
  effect(() => void look(urlNow()));
  onSiteAccess({ added: lookAgain, removed: lookAgain });
  onSitesOff(lookAgain);
  // within the press: the browser asks nobody later
  return () =>
    void allowSite(urlNow()).then((allowed) => {
      // a page that is checked already goes on being shown
      if (allowed && session.state.value.phase === 'failed') session.again();
    });
}

async function isLookedAt(host: string): Promise<boolean> {
  const site = builtInAt(host);
  return site === null ? seesHost(host) : !(await readSitesOff()).includes(site);
}
