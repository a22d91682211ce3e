import { browser } from 'wxt/browser';

const PAGE = '/options.html';

/** Brings the options to the front. `at`: what stands behind their address, "#" with the name of a part, or as `hashFor` makes it. */
export async function openOptions(at = ''): Promise<void> {
  const url = browser.runtime.getURL(PAGE as '/sidepanel.html');
  const address = url + at;
  const [there] = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  if (there?.id === undefined) await browser.tabs.create({ url: address });
  else {
    await browser.tabs.update(there.id, { active: true, ...(at !== '' && { url: address }) });
    await browser.windows.update(there.windowId, { focused: true });
  }
}

/** Opens the part about sites, with a host ready to be added. */
export const hashFor = (host: string): string => `#${new URLSearchParams({ site: host })}`;

/** The host that the options were opened for, or empty; from the part of their address behind "#". */
export const hostIn = (hash: string): string => new URLSearchParams(hash.slice(1)).get('site') ?? '';
