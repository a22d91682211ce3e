import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { findBrowser } from './find.ts';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
type Kind = keyof typeof PACKAGES;
const HOW: Record<Kind, string> = {
  chromium:
    'Chromium or Edge is missing: install it (Debian: sudo apt-get install chromium; macOS: brew install --cask chromium; Windows has Edge), or name it in CHROME_BIN.',
  firefox:
    'Firefox 153 or later is missing: install it (Debian: sudo apt-get install firefox-esr; else https://www.mozilla.org/firefox), or name it in FIREFOX_BIN.',
};

/** A network that is away is told within seconds. */
const SOON = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];
/** What apt-get says of a list or a package that it could not get; where it has older lists, it goes on all the same. */
const NOT_FETCHED = /^[EW]: Failed to fetch .*$/m;
/** Runs apt-get without a question: whether it went well, and all that it complained of. */
async function apt(...args: string[]): Promise<{ readonly isWell: boolean; readonly words: string }> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    const { stderr } = await promisify(execFile)('apt-get', ['-q', ...args], { env, maxBuffer: 64_000_000 });
    return { isWell: true, words: stderr };
  } catch (error) {
    return { isWell: false, words: (error as { stderr?: string }).stderr ?? '' };
  }
}
/** One line on why a package has not come: a network that was away tells more than a package that is in no list for that reason. */
function aptFault(words: string): string {
  const away = NOT_FETCHED.exec(words)?.[0];
  if (away !== undefined)
    return `${away} (look at the network, or at the proxy: http_proxy, or Acquire::http::Proxy of apt)`;
  return words.match(/^E: .*$/gm)?.at(-1) ?? 'E: it has failed';
}

/** On Debian, as root: there a browser can be installed without a question. */
const canInstall = async (): Promise<boolean> =>
  existsSync('/etc/debian_version') && process.getuid?.() === 0 && (await apt('--version')).isWell;

/**
 * Makes the browsers asked for present where that needs no question. Says in one line each what
 * is still missing and how to get it, and gives those. It waits for the network more than for the processor.
 */
export async function ensureBrowsers(kinds: readonly Kind[]): Promise<Kind[]> {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length > 0 && (await canInstall())) {
    const names = missing.map((kind) => PACKAGES[kind]);
    process.stderr.write(`Installing ${names.join(', ')} by apt-get ...\n`);
    // one list that cannot be had does not mean that the package cannot
    const lists = await apt(...SOON, 'update');
    // fonts-dejavu has the Vietnamese letters that the screenshots need
    const got = await apt(...SOON, 'install', '-y', '--no-install-recommends', ...names, 'fonts-dejavu-core');
    if (!got.isWell) process.stderr.write(`apt-get: ${aptFault(`${lists.words}\n${got.words}`)}\n`);
  }
  const still = kinds.filter((kind) => !findBrowser(kind));
  for (const kind of still) process.stderr.write(`${HOW[kind]}\n`);
  return still;
}
