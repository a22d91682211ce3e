import { expect, test } from 'vitest';
import { makeNote, withText } from '../../lib/notes/note.ts';
import { AT, FIGURE, sampleNote, URL_A } from './sample-note.ts';

test('a note is a W3C annotation with the reader’s words as plain text', () => {
  expect(sampleNote(1)).toEqual({
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      { doiChieu: 'urn:doi-chieu:', 'doiChieu:figure': { '@type': '@json' } },
    ],
    id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
    type: 'Annotation',
    motivation: 'commenting',
    created: '2026-11-20T08:30:01.000Z',
    modified: '2026-11-20T08:30:01.000Z',
    body: { type: 'TextualBody', value: 'ghi chú 1', format: 'text/plain' },
    target: { source: URL_A, selector: [{ type: 'TextQuoteSelector' }] },
    'doiChieu:figure': FIGURE,
  });
});

test('a note on the page as a whole has neither selector nor figure', () => {
  const note = makeNote({ id: 'x', at: AT, text: 'cả trang', url: URL_A, selectors: [], figure: null });
  expect(note.target).toEqual({ source: URL_A });
  expect(note).not.toHaveProperty('doiChieu:figure');
});

test('other words leave everything but the body and the time of change', () => {
  const before = sampleNote(1);
  const after = withText(before, 'đã hỏi lại', new Date('2026-11-21T00:00:00Z'));
  expect(after).toEqual({
    ...before,
    modified: '2026-11-21T00:00:00.000Z',
    body: { type: 'TextualBody', value: 'đã hỏi lại', format: 'text/plain' },
  });
});
