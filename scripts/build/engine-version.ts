import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** All that decides a report. Sentences are none of it, nor what tells pages apart. */
const ROOMS = [
  'text',
  'words',
  'quantity',
  'mention',
  'figure',
  'resolution',
  'check',
  'arithmetic',
  'detect',
  'engine',
];
/** Code of others that does; package.json names it at one version. */
export const DECIDING_PACKAGES: readonly string[] = ['big.js', 'valibot'];
const NOT_READ: ReadonlySet<string> = new Set([
  'data/sites.json',
  'data/same-page.json',
  'data/tracking.json',
  'data/documents.json',
]);

/** "1.0.0+3f9a1c20": the project's version, and the beginning of a hash that is the same on every machine. */
export function engineVersion(root: string = ROOT): string {
  const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
    dependencies: Readonly<Record<string, string>>;
  };
  const hash = createHash('sha256');
  for (const name of DECIDING_PACKAGES) hash.update(`${name}@${dependencies[name]}\n`);
  for (const name of decidingFiles(root)) {
    // a checkout on Windows may end its lines otherwise
    hash.update(`${name}\n${readFileSync(join(root, name), 'utf8').replaceAll('\r\n', '\n')}\n`);
  }
  return `${version}+${hash.digest('hex').slice(0, 8)}`;
}

/** The files whose code or data decides a report, in their order. */
export const decidingFiles = (root: string = ROOT): readonly string[] =>
  [...ROOMS.map((room) => `lib/${room}`), 'data']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, '')),
    )
    .filter((name) => /\.(?:ts|json)$/.test(name) && !NOT_READ.has(name))
    .sort();

/** A step of the build: the engine knows by which name it goes. */
export const namedEngine = {
  name: 'named-engine',
  load: {
    filter: { id: /[\\/]lib[\\/]engine[\\/]version\.ts$/ },
    handler: () => `export const ENGINE_VERSION = ${JSON.stringify(engineVersion())};`,
  },
};
