import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LaunchOptions } from './driver.ts';
import { type BrowserProcess, startBrowser } from './process.ts';

/** Makes a profile empty, and a developer's: only then may an extension that was loaded unpacked be reloaded. */
export function emptyProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  writeFileSync(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
}

/** A proxy gets even what is asked of this machine, which browsers else let past it. */
const proxyArgs = ({ proxy, hosts }: LaunchOptions): readonly string[] =>
  proxy === undefined
    ? ['--no-proxy-server']
    : [`--proxy-server=http://127.0.0.1:${proxy}`, `--proxy-bypass-list=${['<-loopback>', ...hosts].join(';')}`];

/**
 * Starts Chromium on a profile. `extension`: the folder of one that is to be there from the beginning; such a one cannot be
 * uninstalled.
 */
export const startChromium = (
  bin: string,
  options: LaunchOptions,
  profile: string,
  extension: string | null,
): BrowserProcess => {
  const { headless, hosts, language = 'vi', renewable } = options;
  return startBrowser(
    bin,
    [
      `--user-data-dir=${profile}`,
      ...(headless ? ['--headless=new', '--hide-scrollbars'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension === null ? [] : [`--load-extension=${extension}`]),
      // lets the protocol install and uninstall
      ...(renewable ? ['--enable-unsafe-extension-debugging'] : []),
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}`,
      `--lang=${language}`,
      '--remote-debugging-port=0',
      ...proxyArgs(options),
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-domain-reliability',
      '--no-pings',
      '--disable-features=OptimizationHints,NetworkTimeServiceQuerying',
      '--disable-search-engine-choice-screen',
      '--window-size=1280,900',
      'about:blank',
    ],
    /DevTools listening on (ws:\S+)/,
    { env: { LANGUAGE: language }, profile },
  );
};
