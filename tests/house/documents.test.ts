import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const DOCUMENTS = ['*.md', 'store/*.md', 'scripts/**/*.md', 'tests/**/*.md'].flatMap((glob) =>
  globSync(glob, { cwd: ROOT }).map((file) => file.split(path.sep).join('/')),
);

/** The name that a link gives a heading, as the usual hosts make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
const anchorsIn = (file: string): string[] =>
  [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, words]) => anchorOf(words!));

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  it('has links to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to!).filter((to) => !/^[a-z]+:/.test(to));
    const broken = links.filter((to) => {
      const [file = '', anchor] = to.split('#');
      const target = file === '' ? document : path.posix.join(path.posix.dirname(document), file);
      if (!existsSync(path.join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsIn(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:--prefix \S+ )?run (?:--silent )?([a-z][\w:-]*)/g)].map(
      ([, name]) => name!,
    );
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

it('ARCHITECTURE.md names files that there are', () => {
  const files = globSync('{entrypoints,components,lib,data,scripts,tests}/**/*.*', { cwd: ROOT }).map(
    (file) => `/${file.split(path.sep).join('/')}`,
  );
  const named = [...read('ARCHITECTURE.md').matchAll(/`([\w./-]+\.(?:tsx?|json|mjs|css))`/g)].map(([, name]) => name!);
  // the scripts of pages are named as they are built
  const built = ['page', 'places', 'passages', 'tooltip'].map((name) => `${name}.js`);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !built.includes(name) && !files.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
});

it('both READMEs name the oldest browsers as the build does', () => {
  const [, firefox, chrome] = /OLDEST = \{ firefox: (\d+), chrome: (\d+) \}/.exec(read('wxt.config.ts')) ?? [];
  for (const file of ['README.md', 'README.vi.md'])
    expect(
      [...read(file).matchAll(/\*\*(?:Chrome|Firefox)[^(]*\([^)\d]*(\d+)/g)].map(([, version]) => version),
    ).toEqual([chrome, firefox]);
});

it('says the same of how right it is in both languages', () => {
  const numbers = (file: string) =>
    read(file)
      .split('\n')
      .filter((line) => /^\| .*\| +\d{3} \|/.test(line))
      .map((line) => [...line.matchAll(/\d*[.,]\d{3}|\b\d{3}\b/g)].map(([number]) => Number(number.replace(',', '.'))));
  expect(numbers('README.md')).toHaveLength(6);
  expect(numbers('README.vi.md')).toEqual(numbers('README.md'));
});

/** What the browsers and the hosts of code call things, and other words that stand in such letters. */
const OF_OTHERS = [
  'Developer mode',
  'Load unpacked',
  'Load Temporary Add-on',
  'Chế độ dành cho nhà phát triển',
  'Tải tiện ích đã giải nén',
  'Nạp tiện ích tạm thời',
  'Security',
  'Report a vulnerability',
  'kept out',
  'optional',
  'Tiếng Việt ở dưới.',
];

it.each(DOCUMENTS.filter((file) => /^(?:README|PRIVACY|SECURITY|CHANGELOG|store)/.test(file)))(
  '%s calls what is on the screens as the screens do',
  (document) => {
    const screens = globSync('{components/texts/*.ts,locales/*.yml}', { cwd: ROOT }).map(read).join('\n');
    const words = read(document).replace(/\s+/g, ' ');
    const named = [...words.matchAll(/(?<![\w/])_([^_[]{2,60})_(?![\w/])/g)].map(([, name]) => name!);
    expect(named.filter((name) => !OF_OTHERS.includes(name) && !screens.includes(name))).toEqual([]);
  },
);
