import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { findBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';

const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));

/** Path of what `npm run zip` has built for a browser. */
export function builtExtension(kind: 'chromium' | 'firefox'): string {
  if (kind === 'chromium') return path.join(OUTPUT, 'chrome-mv3');
  const packed = readdirSync(OUTPUT).find((name) => name.endsWith('-firefox.zip'));
  if (!packed) throw new Error('the Firefox package is missing: run `npm run zip` first');
  return path.join(OUTPUT, packed);
}

/** Starts a browser of this machine with the built extension in it. */
export async function launch(kind: 'chromium' | 'firefox', options: Omit<LaunchOptions, 'extension'>): Promise<Driver> {
  const bin = findBrowser(kind);
  if (!bin) throw new Error(`no ${kind} on this machine`);
  const full = { ...options, extension: builtExtension(kind) };
  return kind === 'chromium' ? launchChromium(bin, full) : launchFirefox(bin, full);
}
