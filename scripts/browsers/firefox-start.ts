import { copyFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type LaunchOptions, poll } from './driver.ts';
import { addressPref, ID } from './firefox-extension.ts';
import { FRUGAL, proxyPrefs, QUIET } from './firefox-prefs.ts';
import { type BrowserProcess, startBrowser } from './process.ts';

/** Writes down what Firefox reads whenever it starts. `uuid`: where the extension's own pages are to be. */
export function writePrefs(profile: string, options: LaunchOptions, uuid: string): void {
  const [addresses, addressOf] = addressPref(uuid);
  const prefs = {
    ...QUIET,
    [addresses]: addressOf,
    'network.dns.localDomains': options.hosts.join(','),
    'intl.locale.requested': options.language ?? 'vi',
    ...proxyPrefs(options),
    ...(options.renewable ? FRUGAL : {}),
    ...options.prefs,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join(''));
}

/** Puts the extension into a new profile: a packed copy there is there again after a restart, as an installed extension is. */
export function putExtension(profile: string, packed: string): void {
  mkdirSync(path.join(profile, 'extensions'));
  copyFileSync(packed, path.join(profile, 'extensions', `${ID}.xpi`));
}

/**
 * Waits until Firefox has written down that an extension was installed at a time. It does so a while later: one that was killed
 * before that has an extension of which it knows nothing.
 */
export async function installationOnDisk(profile: string, since: number): Promise<void> {
  const file = path.join(profile, 'addonStartup.json.lz4');
  // it may have been written in the midst of the installation
  await poll(async () => statSync(file).mtimeMs > since, file, 3000).catch(() => {});
}

/** A Firefox that announces where it listens. */
export function startFirefox(bin: string, { headless }: LaunchOptions, profile: string): BrowserProcess {
  return startBrowser(
    bin,
    [
      ...(headless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      // lets BiDi open the extension's pages and reach the window with its sidebar
      '--remote-allow-system-access',
      'about:blank',
    ],
    /WebDriver BiDi listening on (ws:\S+)/,
    // only so does a release take the address of settings from its preferences
    { env: { MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, profile },
  );
}
