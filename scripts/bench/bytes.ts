/**
 * A part of `npm run bench`: how many bytes of script and style enter a page, and when; those of the extension's own pages are held by `tests/build`. It
 * wants the packages of `npm run zip`.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { OUTPUT } from '../browsers/launch.ts';
import { tell } from './row.ts';

const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv2' } as const;
/** When they come, and which files they are. */
const ENTERING: readonly (readonly [when: string, ...files: string[]])[] = [
  ['every page of a listed site', 'detector.js'],
  ['a page that is checked', 'page.js', 'assets/marks.css'],
  ['one with notes', 'places.js'],
  ['at the first selection', 'passages.js', 'assets/note-marks.css'],
  ['once the pointer moves over marks', 'tooltip.js'],
];

for (const [browser, build] of Object.entries(BUILDS))
  for (const [when, ...files] of ENTERING) {
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(OUTPUT, build, file)).size, 0);
    tell({ what: `${browser}, ${when}`, ours: bytes / 1000, unit: 'KB', remark: files.join(', ') });
  }
