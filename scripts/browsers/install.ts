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
/** Runs apt-get without a question; gives its own last complaint, or null where it has none. */
async function apt(...args: string[]): Promise<string | null> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await promisify(execFile)('apt-get', ['-q', ...args], { env, maxBuffer: 64_000_000 });
    return null;
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    return stderr.match(/^E: .*$/gm)?.at(-1) ?? 'E: it has failed';
  }
}

/** On Debian, as root: there a browser can be installed without a question. */
const canInstall = async (): Promise<boolean> =>
  existsSync('/etc/debian_version') && process.getuid?.() === 0 && (await apt('--version')) === null;

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
    await apt(...SOON, 'update');
    // fonts-dejavu has the Vietnamese letters that the screenshots need
    const complaint = await apt(...SOON, 'install', '-y', '--no-install-recommends', ...names, 'fonts-dejavu-core');
    if (complaint !== null) process.stderr.write(`apt-get: ${complaint}\n`);
  }
  const still = kinds.filter((kind) => !findBrowser(kind));
  for (const kind of still) process.stderr.write(`${HOW[kind]}\n`);
  return still;
}
