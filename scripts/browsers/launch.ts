import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { findBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Where `npm run zip` puts what it builds. */
export const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));

/** Path of what `npm run zip` has built for a browser, in its folder or in a copy of it. */
export function builtExtension(kind: 'chromium' | 'firefox', output = OUTPUT): string {
  if (kind === 'chromium') return path.join(output, 'chrome-mv3');
  const packed = readdirSync(output).find((name) => name.endsWith('-firefox.zip'));
  if (!packed) throw new Error('the Firefox package is missing: run `npm run zip` first');
  return path.join(output, packed);
}

/** Starts a browser of this machine with the built extension in it, or another build of it. */
export async function launch(
  kind: 'chromium' | 'firefox',
  options: Omit<LaunchOptions, 'extension'> & Partial<LaunchOptions>,
): Promise<Driver> {
  const bin = findBrowser(kind);
  if (!bin) throw new Error(`no ${kind} on this machine`);
  const full = { ...options, extension: options.extension ?? builtExtension(kind) };
  return kind === 'chromium' ? launchChromium(bin, full) : launchFirefox(bin, full);
}
