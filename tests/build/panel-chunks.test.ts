import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHARED } from '../../scripts/build/panel-chunks.ts';
import { BUILDS, loadedBy } from './output.ts';

const PANEL = 'sidepanel.html';
/** What the bundler itself puts in front of everything that loads something late. */
const OF_THE_BUNDLER = /^preload-helper-/;
/** As panel-chunks calls its files, before what the build adds to tell their contents. */
const SHARED_FILE = /^shared-(\d+)-/;

const scriptsOf = (build: string, page: string): string[] =>
  [...loadedBy(build, page)]
    .filter((file) => file.endsWith('.js'))
    .map((file) => path.basename(file))
    .filter((name) => !OF_THE_BUNDLER.test(name));

describe.each(Object.entries(BUILDS))('the scripts of the %s build', (_name, build) => {
  const pages = readdirSync(build).filter((name) => name.endsWith('.html') && name !== PANEL);
  const ofPanel = new Set(scriptsOf(build, PANEL));

  test('every page that shares some with the panel is named in panel-chunks, and shares no others', () => {
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const shared = scriptsOf(build, page).filter((name) => ofPanel.has(name));
      for (const name of shared) {
        const nth = Number(SHARED_FILE.exec(name)?.[1] ?? 0);
        expect(SHARED[nth - 1] ?? [], `${page} and the panel both load ${name}`).toContain(path.parse(page).name);
      }
    }
  });

  test('nothing of the panel is drawn before its script is there', () => {
    const html = readFileSync(path.join(build, PANEL), 'utf8');
    expect(html).toMatch(/<script type="module" blocking="render" [^>]*src="\/chunks\/sidepanel-/);
    expect(html.match(/type="module"/g)).toHaveLength(1);
  });

  test('every page and every file that panel-chunks names is there', () => {
    for (const page of new Set(SHARED.flat())) expect(existsSync(path.join(build, `${page}.html`)), page).toBe(true);
    const made = readdirSync(path.join(build, 'chunks')).map((name) => Number(SHARED_FILE.exec(name)?.[1] ?? 0));
    expect(new Set(made.filter((nth) => nth > 0))).toEqual(new Set(SHARED.map((_pages, at) => at + 1)));
  });
});
