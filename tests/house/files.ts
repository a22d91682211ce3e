import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');

/** A source file with what it imports: files of the project by their paths in it, and packages by their names. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

/** `import ... from`, `import '...'`, `export ... from` at the start of a line, and `import('...')` anywhere. */
const IMPORT = /(?:^import\s(?:[^'";=]*\sfrom\s)?|^export\s[^'";=]*\sfrom\s|\bimport\()'([^']+)'/gm;

/** Every TypeScript file under the folders, which are named from the project's own. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
      .filter((name) => /\.tsx?$/.test(name))
      .map(read),
  );
}

function read(name: string): SourceFile {
  const named = [...readFileSync(path.join(ROOT, name), 'utf8').matchAll(IMPORT)].map(([, target]) => target!);
  const isOwn = (target: string): boolean => target.startsWith('.');
  return {
    path: name,
    imports: named.filter(isOwn).map((target) => path.posix.join(path.posix.dirname(name), target)),
    packages: named.filter((target) => !isOwn(target)),
  };
}

/** "lib/check" for a file under lib/, else the folder at the top. */
export function roomOf(file: string): string {
  const [top = '', below = ''] = file.split('/');
  return top === 'lib' ? `${top}/${below}` : top;
}

/** The rooms in the order in which the first picture of ARCHITECTURE.md lists them. */
export function listedRooms(): string[] {
  const [, picture = ''] = readFileSync(path.join(ROOT, 'ARCHITECTURE.md'), 'utf8').split('```');
  let top = '';
  return picture.split('\n').flatMap((line) => {
    const [, blanks, name] = /^( *)([\w-]+)\//.exec(line) ?? [];
    if (name === undefined) return [];
    if (blanks === '') top = name;
    return name === 'lib' ? [] : [blanks === '' ? name : `${top}/${name}`];
  });
}

/** Files that import each other in a circle, as the way around; null when there is none. */
export function circleAmong(files: readonly SourceFile[]): readonly string[] | null {
  const importsOf = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    way.push(file);
    for (const next of importsOf.get(file) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    way.pop();
    done.add(file);
    return null;
  };
  for (const { path: file } of files) {
    const circle = visit(file);
    if (circle) return circle;
  }
  return null;
}

/** Arrows that point up: "lib/text/a.ts -> lib/check/b.ts" where the rooms are listed from the top. */
export function upwardArrows(files: readonly SourceFile[], rooms: readonly string[]): string[] {
  const at = (file: string): number => rooms.indexOf(roomOf(file));
  return files.flatMap(({ path: file, imports }) =>
    imports.filter((target) => at(target) < at(file)).map((target) => `${file} -> ${target}`),
  );
}
