import { builtInAt } from '../session/built-in-sites.ts';
import { siteOfHost } from '../session/site-address.ts';
import { openOptions } from './open-options.ts';
import { askForSites } from './site-access.ts';
import { keepSite } from './site-settings.ts';

/**
 * Has the site of an address looked at by itself from now on: a built-in one is switched on, for another one the browser asks
 * the reader. Only within a click. Where the address is not known, since the extension may not see it, or is none that could be
 * added, the options open, where it can be typed. Resolves to whether the site is looked at now.
 */
export async function allowSite(url: string | null): Promise<boolean> {
  const host = URL.parse(url ?? '')?.hostname ?? '';
  const builtIn = builtInAt(host);
  if (builtIn !== null) {
    await keepSite(builtIn, true);
    return true;
  }
  const site = siteOfHost(host);
  if (typeof site !== 'string') return askForSites([site.match]);
  await openOptions('#sites');
  return false;
}
