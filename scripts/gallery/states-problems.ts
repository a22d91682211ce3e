import { AFTER_OTHERS, API, DIFFERS, type State, TAB } from './acts.ts';

/** Where there is nothing to show, not yet, or no longer. */
export const PROBLEM_STATES: readonly State[] = [
  { name: 'panel-loading', screen: 'panel', at: '/', beside: { says: { phase: 'loading' } }, until: '.waiting' },
  { name: 'panel-checking', screen: 'panel', at: '/', beside: { says: { phase: 'checking' } }, until: '.waiting' },
  { name: 'panel-empty', screen: 'panel', at: '/trong', ...AFTER_OTHERS },
  { name: 'panel-form', screen: 'panel', at: '/lien-he', ...AFTER_OTHERS },
  { name: 'panel-no-figures', screen: 'panel', at: '/khong-so' },
  { name: 'panel-translated', screen: 'panel', at: '/ban-dich' },
  { name: 'panel-other-language', screen: 'panel', at: '/tieng-khac' },
  { name: 'panel-frame', screen: 'panel', at: '/khung' },
  { name: 'panel-pdf', screen: 'panel', at: '/tep.pdf' },
  { name: 'panel-too-long', screen: 'panel', at: '/qua-dai' },
  { name: 'panel-browser-page', screen: 'panel', at: '/', beside: 'browser', ...AFTER_OTHERS },
  { name: 'panel-error', screen: 'panel', at: '/', beside: { says: {} } },
  { name: 'panel-silent', screen: 'panel', at: '/', beside: { says: null }, until: '[data-problem="page-silent"]' },
  { name: 'panel-no-access', screen: 'panel', at: DIFFERS, elsewhere: true },
  { name: 'panel-tab-closed', screen: 'panel', at: DIFFERS, acts: [{ run: `await ${API}.tabs.remove(${TAB})` }] },
];
