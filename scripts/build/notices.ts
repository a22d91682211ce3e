import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mitLicence } from './mit-licence.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What builds the packages leaves code of its own in them: how a script begins, and the browser's API under one name. */
const OF_THE_BUILDER = ['wxt', '@wxt-dev/browser'] as const;

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

const packageAt = (folder: string): Package => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/**
 * The licences of everything that a package of ours carries code of, by name: the dependencies of package.json with theirs, and the builder.
 * Throws for one that has neither a file with its licence nor a name for it: it may not be shipped.
 */
function noticesByName(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const folderOf = (name: string): string => join(root, 'node_modules', name);
  const add = (name: string): Package => {
    const folder = folderOf(name);
    const known = packageAt(folder);
    found.set(name, noticeOf(known, folder));
    return known;
  };
  const visit = (name: string): void => {
    if (found.has(name)) return;
    for (const dependency of Object.keys(add(name).dependencies ?? {}))
      if (existsSync(folderOf(dependency))) visit(dependency);
  };
  for (const name of Object.keys(packageAt(root).dependencies ?? {})) visit(name);
  // a tool has many dependencies, of which nothing is shipped
  for (const name of OF_THE_BUILDER) if (existsSync(folderOf(name))) add(name);
  return found;
}

function noticeOf({ name, version, license, author }: Package, folder: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined && license === undefined) throw new Error(`${name} does not say its licence`);
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  const own = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const text = own === '' && license === 'MIT' ? mitLicence(holder) : own;
  return [`${name} ${version} (${license ?? 'see below'})`, text].filter(Boolean).join('\n\n');
}

export function thirdPartyNotices(root: string = ROOT): string {
  const parts = [...noticesByName(root)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** The package that a module comes from, or null for one of ours. */
export function packageOf(id: string): string | null {
  const [, name] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/s.exec(id) ?? [];
  return name?.replace('\\', '/') ?? null;
}

/** Packages of which one of these modules comes, and that the notices do not name. */
export function unnoticed(ids: readonly string[], root: string = ROOT): readonly string[] {
  const noticed = noticesByName(root);
  const names = ids.flatMap((id) => packageOf(id) ?? []);
  return [...new Set(names)].filter((name) => !noticed.has(name)).sort();
}

interface Chunk {
  readonly type: string;
  readonly modules?: Readonly<Record<string, unknown>>;
}

/** A step of the build: nothing is shipped whose licence is not. */
export const heldNotices = {
  name: 'held-notices',
  generateBundle(_options: unknown, bundle: Readonly<Record<string, Chunk>>): void {
    const ids = Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules));
    const missing = unnoticed(ids);
    if (missing.length > 0)
      throw new Error(`no licence is shipped of ${missing.join(', ')}: see scripts/build/notices.ts`);
  },
};
