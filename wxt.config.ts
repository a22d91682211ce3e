import { defineConfig } from 'wxt';
import sites from './data/sites.json' with { type: 'json' };
import { noInnerHtml } from './scripts/build/no-inner-html.ts';

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

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  vite: () => ({ plugins: [noInnerHtml], build: { modulePreload: false } }),
  zip: { excludeSources: ['.ci/**', 'coverage/**', 'shots/**'] },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'vi',
    permissions: ['storage', 'scripting', 'activeTab', ...(browser === 'firefox' ? [] : ['sidePanel' as const])],
    host_permissions: matches,
    incognito: 'not_allowed' as const,
    action: { default_title: '__MSG_openPanel__' },
    content_scripts: [{ matches, js: ['detector.js'], run_at: 'document_idle' as const }],
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+K' }, description: '__MSG_openPanel__' },
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
              // below this, marks have no shapes
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none' as const] },
            },
          },
        }
      : // which mark was clicked: CSS.highlights.highlightsFromPoint
        { minimum_chrome_version: '140' }),
  }),
});
