/**
 * `npm run screenshots`: takes a picture of every state of every screen from the real extension, in both browsers and languages,
 * light and dark, in the widths that each screen has, once also in forced colours, and puts them on one contact sheet:
 * shots/gallery/index.html. Each is held against the rules of accessibility as well, and none may be wider than its window.
 * `--only NAMES` (the beginnings of states' names, with commas), `--browser`, `--lang`, `--scheme` take some of them, `--width` takes them
 * in another width; what the reader has to have done before is done unseen. `--store` takes the pictures that the stores ask for instead
 * (shots/store), and the one of README.md.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension, launch } from '../browsers/launch.ts';
import { serve } from '../demo/serve.ts';
import { galleryPage } from './pages.ts';
import { contactSheet, type Scheme, type Shot } from './sheet.ts';
import { before, STATES } from './states.ts';
import { takeStore } from './store.ts';
import { passState, SCHEMES, speakAlways, takeState } from './take.ts';

const FOLDER = path.join('shots', 'gallery');
const LISTED = 'www.backancity.gov.vn';
const ELSEWHERE = 'bao.example.com';
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    browser: { type: 'string' },
    lang: { type: 'string' },
    width: { type: 'string' },
    scheme: { type: 'string' },
    store: { type: 'boolean' },
  },
});
const wanted = <T extends string>(all: readonly T[], one: string | undefined) =>
  all.filter((name) => !one || name === one);
const built = new Set(readdirSync(builtExtension('chromium')));
const states = STATES.filter(
  ({ name, screen, at }) =>
    (values.only ?? '').split(',').some((beginning) => name.startsWith(beginning)) &&
    (screen !== 'own' || built.has(at.split('#', 1)[0]!)),
).map((state) => (values.width === undefined ? state : { ...state, widths: [Number(values.width)] }));
const isWhole = Object.keys(values).length === 0;
if (isWhole) rmSync(FOLDER, { recursive: true, force: true });

const site = await serve(galleryPage);
const url = (at: string, elsewhere: boolean) => `http://${elsewhere ? ELSEWHERE : LISTED}:${site.port}${at}`;
const shots: Shot[] = [];
const failed: string[] = [];
try {
  if (values.store) await takeStorePictures();
  else
    for (const browser of wanted(['chromium', 'firefox'] as const, values.browser))
      for (const lang of wanted(['vi', 'en'] as const, values.lang)) await takeAll(browser, lang);
} finally {
  await site.close();
}
if (!values.store) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, 'index.html'), contactSheet(inOrder(shots)));
  process.stdout.write(`${shots.length} pictures: ${path.join(FOLDER, 'index.html')}\n`);
}
for (const line of failed) process.stdout.write(`${line}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function takeAll(browser: 'chromium' | 'firefox', lang: 'vi' | 'en'): Promise<void> {
  const driver = await launch(browser, { hosts: [LISTED, ELSEWHERE], headless: true, language: lang });
  try {
    await speakAlways(driver, lang);
    const done = new Set<string>();
    for (const state of states) {
      const taken: Shot[] = [];
      const fileOf = (width: number, scheme: Scheme) => {
        const file = path.join(browser, lang, `${state.name}-${width}-${scheme}.png`);
        taken.push({ state: state.name, browser, lang, width, scheme, file });
        return path.join(FOLDER, file);
      };
      try {
        for (const earlier of before(state, done)) {
          done.add(earlier.name);
          await passState({ driver, url }, earlier);
        }
        done.add(state.name);
        for (const rule of await takeState({ driver, url }, state, wanted(SCHEMES, values.scheme), fileOf))
          failed.push(`${browser}, ${lang}, ${state.name}: ${rule}`);
      } catch (error) {
        failed.push(`${browser}, ${lang}, ${state.name}: ${error}`);
      }
      process.stdout.write(`${browser}, ${lang}, ${state.name}\n`);
      shots.push(...taken.filter(({ file }) => existsSync(path.join(FOLDER, file))));
    }
    failed.push(...(await driver.errors()).map((error) => `${browser}, ${lang}, console: ${error}`));
  } finally {
    await driver.close();
  }
}

async function takeStorePictures(): Promise<void> {
  for (const lang of wanted(['vi', 'en'] as const, values.lang)) {
    const driver = await launch('chromium', { hosts: [LISTED], headless: true, language: lang });
    try {
      await speakAlways(driver, lang);
      const files = await takeStore({ driver, url }, lang, path.join('shots', 'store', lang));
      for (const file of files) process.stdout.write(`${file}\n`);
    } finally {
      await driver.close();
    }
  }
}

/** State by state, as they are listed, whatever browser came first. */
function inOrder(taken: readonly Shot[]): Shot[] {
  const nth = new Map(states.map(({ name }, index) => [name, index]));
  return [...taken].sort((a, b) => (nth.get(a.state) ?? 0) - (nth.get(b.state) ?? 0));
}
