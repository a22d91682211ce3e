import pack from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import { API, click, type State } from './acts.ts';
import { SOURCES } from './states-sources.ts';

/** JavaScript: a database is as a later version of the extension would leave it, which this one cannot open. */
const later = (name: string) => `new Promise((done, failed) => {
  const asked = indexedDB.open('${name}', 9999);
  asked.onerror = () => failed(asked.error);
  asked.onsuccess = () => { asked.result.close(); done(true); };
})`;

const builtin = `#use-${pack.id}`;
/** What cannot be undone comes last: without a source, and with databases that do not open. */
export const LAST_STATES: readonly State[] = [
  {
    name: 'sources-none-on',
    screen: 'own',
    at: 'sources.html',
    until: SOURCES,
    acts: [{ run: `for (const one of document.querySelectorAll('.sources-switch input:checked')) one.click()` }],
    after: `${builtin}:not(:checked)`,
  },
  { name: 'panel-no-source', screen: 'panel', at: '/hoi-nghi-lan-thu-7' },
  { name: 'panel-no-source-tab', screen: 'panel', at: '/hoi-nghi-lan-thu-7', acts: [click('#tab-source')] },
  { name: 'options-no-source', screen: 'own', at: 'options.html' },
  {
    name: 'panel-notes-broken',
    screen: 'panel',
    at: '/hoi-nghi-lan-thu-7',
    before: later('doi-chieu'),
    acts: [click('#tab-notes')],
  },
  { name: 'notes-broken', screen: 'own', at: 'notes.html', after: '[data-notes-problem]' },
  { name: 'options-notes-broken', screen: 'own', at: 'options.html' },
  {
    name: 'sources-broken',
    screen: 'own',
    at: 'sources.html',
    before: `${API}.storage.local.get(null).then(() => ${later('doi-chieu-packs')})`,
  },
];
