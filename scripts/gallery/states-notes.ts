import pack from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import { createBackup } from '../../lib/notes/formats/backup.ts';
import { click, FULL_DISK, type State, type } from './acts.ts';

/** What of an import is new, what there is already, and what cannot be taken. */
const IMPORT = JSON.stringify({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'AnnotationCollection',
  first: {
    type: 'AnnotationPage',
    items: [
      ...['Xem lại biểu 3.', 'Số này khác niên giám.'].map((value, at) => ({
        id: `urn:uuid:3c0b2f5e-6a7d-4e1f-9b8a-d01c41e0010${at}`,
        type: 'Annotation',
        created: '2026-03-02T08:00:00Z',
        body: { type: 'TextualBody', value },
        target: {
          source: 'https://baobackan.com.vn/tin/123',
          selector: { type: 'TextQuoteSelector', exact: 'tỷ lệ hộ nghèo còn 2,88%' },
        },
      })),
      { type: 'Annotation', body: { type: 'TextualBody', value: 'Không trang nào.' } },
      { type: 'Person', name: 'không phải ghi chú' },
    ],
  },
});
/** A backup whose text of the built-in source is another than ours. */
const OTHER_SOURCE = (() => {
  const backup = createBackup(new Date('2026-11-20T20:30:00Z'));
  const changed = { ...pack, title: 'Bản trong tệp sao lưu', version: 2 };
  backup.add('packs', { id: pack.id, version: 2, saved: '2026-11-20T20:30:00Z', pack: changed });
  return backup
    .finish()
    .flatMap(({ parts }) => parts)
    .join('');
})();
const openAlong = click('[data-part="along"] > summary');
const bring = (name: string, content: string) => [openAlong, { give: '[data-action="bring-file"]', name, content }];

const written = ['panel-note-saved', 'panel-note-long-names', 'panel-corrected'];
const STATES: readonly Omit<State, 'behind'>[] = [
  { name: 'notes', screen: 'own', at: 'notes.html', until: '.row' },
  { name: 'notes-filter', screen: 'own', at: 'notes.html', until: '.row', acts: [click('[data-facet] > summary')] },
  {
    name: 'notes-filtered',
    screen: 'own',
    at: 'notes.html',
    until: '.row',
    acts: [click('[data-facet] > summary'), click('[data-facet] input'), click('[data-facet] > summary')],
  },
  {
    name: 'notes-not-found',
    screen: 'own',
    at: 'notes.html',
    until: '.row',
    acts: [type('[data-action="search"]', 'tàu vũ trụ')],
  },
  {
    name: 'notes-editing',
    screen: 'own',
    at: 'notes.html',
    until: '.row',
    acts: [click('.row .note-buttons > button')],
  },
  {
    name: 'notes-along',
    screen: 'own',
    at: 'notes.html',
    until: '.row',
    acts: [openAlong],
    after: '[data-part="backup"]',
  },
  {
    name: 'notes-import',
    screen: 'own',
    at: 'notes.html',
    until: '.row',
    acts: bring('ghi-chu.json', IMPORT),
  },
  {
    name: 'notes-import-source',
    screen: 'own',
    at: 'notes.html',
    until: '.row',
    acts: bring('sao-luu.json', OTHER_SOURCE),
  },
  { name: 'notes-import-fault', screen: 'own', at: 'notes.html', until: '.row', acts: bring('anh.json', '{"cut":') },
  {
    name: 'notes-import-full',
    screen: 'own',
    at: 'notes.html',
    until: '.row',
    acts: [{ run: FULL_DISK }, ...bring('ghi-chu.json', IMPORT.replaceAll('e0010', 'e0020'))],
    after: '[data-part="bring"] [role="alert"]',
  },
  {
    name: 'notes-deleted',
    screen: 'own',
    at: 'notes.html',
    until: '.row',
    acts: [click('.row .note-buttons > button:last-child')],
  },
];

/** What the reader finds of the notes that he has written beside pages. */
export const NOTES_STATES: readonly State[] = STATES.map((state) => ({ ...state, behind: written }));
