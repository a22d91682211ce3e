import { defineConfig } from 'wxt';
import sites from './data/sites.json' with { type: 'json' };
import { bundledPacks } from './scripts/build/bundled-packs.ts';
import { codeData } from './scripts/build/coded-data.ts';
import { finishedNoticed } from './scripts/build/finished-noticed.ts';
import { finishedTracking } from './scripts/build/finished-tracking.ts';
import { heldData } from './scripts/build/held-data.ts';
import { noInnerHtml } from './scripts/build/no-inner-html.ts';
import { packedWeights } from './scripts/build/packed-weights.ts';

/** The sites whose pages are looked at by themselves. The only ones the extension has access to without being asked. */
const matches = sites.flatMap((site) => site.matches);

/** What a page of the extension may load: its own scripts and styles, and nothing from the network. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The least versions. Firefox: below it marks have no shapes. Chrome: CSS.highlights.highlightsFromPoint, which mark was clicked. */
const OLDEST = { firefox: 149, chrome: 140 } as const;

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  vite: ({ browser }) => ({
    plugins: [noInnerHtml, finishedNoticed, finishedTracking, bundledPacks, codeData, heldData, packedWeights],
    // as plain literals, whose keys need no quotes
    json: { stringify: false },
    build: {
      modulePreload: false,
      target: browser === 'firefox' ? `firefox${OLDEST.firefox}` : `chrome${OLDEST.chrome}`,
    },
  }),
  zip: { excludeSources: ['.ci/**', 'coverage/**', 'shots/**'] },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'vi',
    // unlimitedStorage: notes live in IndexedDB, which a browser short of room may clear site by site; with it, it does not
    // contextMenus: the ways to a note on a selection or a page, which the reader can switch off
    permissions: [
      'storage',
      'contextMenus',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
    ],
    host_permissions: matches,
    incognito: 'not_allowed' as const,
    action: { default_title: '__MSG_openPanel__' },
    // it waits for the page itself: one that is sent piece by piece may be hours from its end
    content_scripts: [{ matches, js: ['detector.js'], run_at: 'document_start' as const }],
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+K' }, description: '__MSG_openPanel__' },
      // G as in "ghi chú"; Alt+Shift+N Chromium gives to no extension
      note: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_writeNote__' },
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
