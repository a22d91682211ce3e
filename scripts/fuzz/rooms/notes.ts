import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readImport } from '../../../lib/notes/formats/read-import.ts';
import { anyEdits, edited } from '../json-edits.ts';
import { hold, type Room, within } from '../room.ts';

const kept = (name: string): { notes: { note: unknown }[] } =>
  JSON.parse(readFileSync(new URL(`../../../tests/fixtures/notes/${name}.json`, import.meta.url), 'utf8'));
const notes = ['version-1', 'version-3'].flatMap((name) => kept(name).notes.map(({ note }) => note ?? {}));
const NOW = new Date('2026-11-29T00:00:00Z');

/** Files of the kinds that are read. */
const FILES: readonly unknown[] = [
  {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    first: { type: 'AnnotationPage', items: notes },
  },
  notes,
  {
    rows: [
      {
        id: 'a',
        uri: 'https://a.vn/',
        text: 'x',
        tags: ['y'],
        target: [{ source: 'https://a.vn/', selector: [{ type: 'TextQuoteSelector', exact: '379' }] }],
        created: '2020-01-01T00:00:00Z',
      },
    ],
  },
  {
    'https://a.vn/': {
      url: 'https://a.vn/',
      highlights: [{ type: 'text', id: '1', content: '<p>379 lao động</p>', notes: ['x'] }],
    },
  },
];

/** A file of notes that somebody has changed: every note of it is taken or refused by itself, or the file with why. */
export const notesRoom: Room = {
  name: 'notes',
  property: fc.property(fc.constantFrom(...FILES), anyEdits, fc.boolean(), (file, edits, cut) => {
    const whole = JSON.stringify(edited(file, edits)) ?? '';
    const text = cut ? whole.slice(0, (edits[0]?.at ?? 0) % Math.max(1, whole.length)) : whole;
    const read = within('the reading', () => readImport(text, NOW));
    hold(read.ok || typeof read.fault === 'string', 'refused without a fault');
    hold(JSON.stringify(readImport(text, NOW)) === JSON.stringify(read), 'read twice, another thing');
  }) as Room['property'],
};
