import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of everything `npm run zip` makes. */
export const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));
export const BUILDS = { chrome: path.join(OUTPUT, 'chrome-mv3'), firefox: path.join(OUTPUT, 'firefox-mv2') } as const;

export const size = (file: string): number => statSync(file).size;

export function manifestOf(build: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8'));
}

export function filesOf(build: string): string[] {
  return readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(build, path.join(entry.parentPath, entry.name)));
}

/**
 * Every script and style that a page of the extension loads at once, the imports of its scripts included; with `late` also what
 * its scripts load afterwards.
 */
export function loadedBy(build: string, page: string, late = false): Set<string> {
  const found = new Set<string>();
  const html = path.join(build, page);
  const follow = (from: string, address: string) => {
    const file = address.startsWith('/') ? path.join(build, address) : path.resolve(path.dirname(from), address);
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const script = readFileSync(file, 'utf8');
    for (const [, imported] of script.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g)) follow(file, imported ?? '');
    if (!late) return;
    for (const [, name] of script.matchAll(/["'`](\.\/[^"'`]+\.js)["'`]/g)) follow(file, name ?? '');
    // styles are named from the root of the extension
    for (const [, name] of script.matchAll(/["'`](\/?assets\/[^"'`]+\.css)["'`]/g))
      follow(html, `/${name?.replace(/^\//, '')}`);
  };
  for (const [, address] of readFileSync(html, 'utf8').matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g))
    follow(html, address ?? '');
  return found;
}
