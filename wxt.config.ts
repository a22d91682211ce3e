import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import sites from './data/sites.json' with { type: 'json' };
import { bundledPacks } from './scripts/build/bundled-packs.ts';
import { codeData } from './scripts/build/coded-data.ts';
import { drawnAtOnce } from './scripts/build/drawn-at-once.ts';
import { namedEngine } from './scripts/build/engine-version.ts';
import { finishedLists } from './scripts/build/finished-lists.ts';
import { finishedNoticed } from './scripts/build/finished-noticed.ts';
import { heldData } from './scripts/build/held-data.ts';
import { noInnerHtml } from './scripts/build/no-inner-html.ts';
import { heldNotices, thirdPartyNotices } from './scripts/build/notices.ts';
import { packedWeights } from './scripts/build/packed-weights.ts';
import { panelChunks } from './scripts/build/panel-chunks.ts';
import { untracked } from './scripts/build/untracked.ts';

/** The sites whose pages are looked at by themselves. The only ones the extension has access to without being asked. */
const matches = sites.flatMap((site) => site.matches);

/** What a site that the reader adds may be: pages of the web, no files. */
const ANY_SITE = '*://*/*';

/** What a page of the extension may load: its own scripts and styles, and nothing from the network. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  // the panel beside the practice article
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The least versions: in Firefox the current ESR, whose content scripts may construct style sheets; in Chrome those of its time. */
const OLDEST = { firefox: 153, chrome: 142 } as const;

/** The words that the panel is drawn with. */
const WORDS = /[\\/](?:vi|en)-[^\\/]+\.js$/;

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  hooks: {
    'build:publicAssets'(_wxt, files) {
      files.push(
        { relativeDest: 'THIRD-PARTY.txt', contents: thirdPartyNotices() },
        { relativeDest: 'LICENSE.txt', contents: readFileSync(new URL('LICENSE', import.meta.url), 'utf8') },
      );
    },
    // asked for the sources alone: what needs no git is built without it
    'zip:start'({ config: { zip } }) {
      if (zip.zipSources) zip.excludeSources.push(...untracked(import.meta.dirname));
    },
  },
  vite: ({ browser, command }) => ({
    plugins: [
      noInnerHtml,
      finishedNoticed,
      finishedLists,
      bundledPacks,
      codeData(),
      heldData,
      packedWeights,
      namedEngine,
      // what the development server puts in is not shipped
      ...(command === 'build' ? [heldNotices] : []),
      panelChunks,
      drawnAtOnce,
    ],
    // as plain literals, whose keys need no quotes
    json: { stringify: false },
    build: {
      // named in the page: a script's imports would else be found only when it has been read
      modulePreload: {
        polyfill: false,
        // what comes late lies on the disk beside it, and need not be named in what is drawn first; but for the words, which that waits for
        resolveDependencies: (_file, files, { hostType }) =>
          hostType === 'html' ? files : files.filter((file) => file.endsWith('.css') || WORDS.test(file)),
      },
      target: browser === 'firefox' ? `firefox${OLDEST.firefox}` : `chrome${OLDEST.chrome}`,
    },
  }),
  zip: { excludeSources: ['.ci/**', 'coverage/**', 'shots/**'] },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'vi',
    // unlimitedStorage: notes live in IndexedDB, which a browser short of room may clear site by site; with it, it does not
    // contextMenus: what can be done with a selection, a page or the button, which the reader can switch off
    permissions: [
      'storage',
      'contextMenus',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
    ],
    host_permissions: matches,
    // none of them is there until the reader adds a site, or all; the browser asks then, and takes back at any moment
    ...(browser === 'firefox' ? { optional_permissions: [ANY_SITE] } : { optional_host_permissions: [ANY_SITE] }),
    incognito: 'not_allowed' as const,
    // Firefox else puts it behind the button of all extensions, where nobody sees what it says
    action: { default_title: '__MSG_openPanel__', ...(browser === 'firefox' && { default_area: 'navbar' as const }) },
    // it waits for the page itself: one that is sent piece by piece may be hours from its end
    content_scripts: [{ matches, js: ['detector.js'], run_at: 'document_start' as const }],
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+K' }, description: '__MSG_openPanel__' },
      // G as in "ghi chú"; Alt+Shift+N Chromium gives to no extension
      note: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_writeNote__' },
      'next-figure': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_nextFigure__' },
      'previous-figure': { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_previousFigure__' },
      // four keys may be suggested at most: these the reader gives keys himself, where he wants them
      'toggle-marks': { description: '__MSG_toggleMarks__' },
      'check-selection': { description: '__MSG_checkSelection__' },
    },
    // the development server needs the network
    ...(command === 'build' && {
      content_security_policy: browser === 'firefox' ? policy : { extension_pages: policy },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'doi-chieu@doi-chieu.org',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none' as const] },
            },
          },
        }
      : { minimum_chrome_version: String(OLDEST.chrome) }),
  }),
});
