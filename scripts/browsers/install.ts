import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find.ts';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
type Kind = keyof typeof PACKAGES;
const HOW: Record<Kind, string> = {
  chromium:
    'Chromium or Edge is missing: install it (Debian: apt-get install chromium; macOS: brew install --cask chromium; Windows has Edge), or name it in CHROME_BIN.',
  firefox:
    'Firefox 149 or later is missing: install it (Debian: apt-get install firefox-esr; else https://www.mozilla.org/firefox), or name it in FIREFOX_BIN.',
};

/**
 * Makes the browsers asked for present where that needs no question: on Debian, as root, by apt. Says in one line each what
 * is still missing and how to get it, and returns those.
 */
export function ensureBrowsers(kinds: readonly Kind[]): Kind[] {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (missing.length > 0 && debian) {
    const names = missing.map((kind) => PACKAGES[kind]);
    process.stderr.write(`Installing ${names.join(', ')} by apt ...\n`);
    const apt = (...args: string[]) =>
      spawnSync('apt-get', ['-q', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    // fonts-dejavu has the Vietnamese letters that the screenshots need
    if (apt('update')) apt('install', '-y', '--no-install-recommends', ...names, 'fonts-dejavu-core');
  }
  const still = kinds.filter((kind) => !findBrowser(kind));
  for (const kind of still) process.stderr.write(`${HOW[kind]}\n`);
  return still;
}
