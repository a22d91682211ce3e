import pack from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import { API, click, DIFFERS, NOTE, type State, tab } from './acts.ts';
import { PLACED } from './states-panel-notes.ts';
import { SOURCES } from './states-sources.ts';

/** JavaScript: a database is as a later version of the extension would leave it, which this one cannot open. */
const later = (name: string) => `new Promise((done, failed) => {
  const asked = indexedDB.open('${name}', 9999);
  asked.onerror = () => failed(asked.error);
  asked.onsuccess = () => { asked.result.close(); done(true); };
})`;

/** JavaScript: in the place of the record of a note, or beside it, is put what an expression makes of `record`. */
const putBy = (made: string) => `new Promise((done, failed) => {
  const asked = indexedDB.open('doi-chieu');
  asked.onerror = () => failed(asked.error);
  asked.onsuccess = () => {
    const tx = asked.result.transaction('notes', 'readwrite');
    const notes = tx.objectStore('notes');
    notes.getAll().onsuccess = ({ target }) => {
      const record = target.result.find(({ heads }) => heads[0].note?.text === ${JSON.stringify(NOTE)});
      notes.put(${made});
    };
    tx.onabort = () => failed(tx.error);
    tx.oncomplete = () => { asked.result.close(); done(true); };
  };
})`;
/** As two windows leave a note that both have changed. */
const APART = putBy(`{ ...record, heads: [record.heads[0], {
  ...record.heads[0], rev: '~', note: { ...record.heads[0].note, text: 'Báo cáo ghi 215, bài ghi 251: hỏi tòa soạn.' } }] }`);
/** As a disk may leave it, and nobody can read. */
const DAMAGED = putBy(`{ ...record, id: 'hong', heads: [{ note: { text: 'Hỏi lại ngày công bố số liệu.' } }] }`);

const builtin = `#use-${pack.id}`;
const SOURCELESS: Pick<State, 'behind'> = { behind: ['sources-none-on'] };
const UNREADABLE: Pick<State, 'behind'> = { behind: ['panel-notes-broken'] };
/** What cannot be undone comes last: notes as nobody has written them, no source, and databases that do not open. */
export const LAST_STATES: readonly State[] = [
  {
    name: 'panel-note-apart',
    screen: 'panel',
    at: DIFFERS,
    before: APART,
    // of a note that stands apart there are no buttons to delete it
    behind: ['panel-note-back'],
    after: '[data-note-head]',
  },
  {
    name: 'panel-note-apart-tab',
    screen: 'panel',
    at: DIFFERS,
    acts: [tab('notes')],
    after: PLACED,
    behind: ['panel-note-apart'],
  },
  { name: 'notes-apart', screen: 'own', at: 'notes.html', until: '.row', behind: ['panel-note-apart'] },
  {
    name: 'panel-note-damaged',
    screen: 'panel',
    at: DIFFERS,
    before: DAMAGED,
    behind: ['panel-note-back'],
    acts: [tab('notes')],
    after: `body:has([data-damaged]) ${PLACED}`,
  },
  { name: 'notes-damaged', screen: 'own', at: 'notes.html', until: '[data-damaged]', behind: ['panel-note-damaged'] },
  {
    name: 'sources-none-on',
    screen: 'own',
    at: 'sources.html',
    until: SOURCES,
    acts: [{ run: `for (const one of document.querySelectorAll('.sources-switch input:checked')) one.click()` }],
    after: `${builtin}:not(:checked)`,
  },
  { name: 'panel-no-source', screen: 'panel', at: '/hoi-nghi-lan-thu-7', ...SOURCELESS },
  { name: 'panel-no-source-tab', screen: 'panel', at: '/hoi-nghi-lan-thu-7', acts: [tab('source')], ...SOURCELESS },
  { name: 'options-no-source', screen: 'own', at: 'options.html', ...SOURCELESS },
  {
    name: 'panel-notes-broken',
    screen: 'panel',
    at: '/hoi-nghi-lan-thu-7',
    before: later('doi-chieu'),
    acts: [click('#tab-notes')],
  },
  { name: 'notes-broken', screen: 'own', at: 'notes.html', after: '[data-notes-problem]', ...UNREADABLE },
  { name: 'options-notes-broken', screen: 'own', at: 'options.html', ...UNREADABLE },
  {
    name: 'sources-broken',
    screen: 'own',
    at: 'sources.html',
    before: `${API}.storage.local.get(null).then(() => ${later('doi-chieu-packs')})`,
  },
];
