import fc from 'fast-check';
import type { Note } from '../../../lib/notes/note.ts';
import { begin, follow, type History, type Revision } from '../../../lib/notes/revision.ts';

/** The figure that notes are on: one for all tests of notes. */
export { FIGURE } from '../sample-note.ts';

export const PAGE = { url: 'https://backancity.gov.vn/hoi-nghi-lan-thu-7', title: 'Hội nghị lần thứ 7' };
export const NOW = new Date('2026-11-29T07:00:00.000Z');

const point = (at: number) => ({
  type: 'XPathSelector',
  value: '/html/body/div[2]/p',
  refinedBy: { type: 'TextPositionSelector', start: at, end: at },
});

export const SELECTORS = [
  { type: 'TextQuoteSelector', exact: '3,88%', prefix: 'tỷ lệ hộ nghèo còn ', suffix: ', giảm 0,32% so với' },
  { type: 'TextPositionSelector', start: 120, end: 125 },
  { type: 'RangeSelector', startSelector: point(20), endSelector: point(25) },
];

export function noteOf(n: number, parts: Partial<Note> = {}): Note {
  const at = new Date(NOW.getTime() - 1000 * n).toISOString();
  return {
    id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    created: at,
    modified: at,
    text: `ghi chú ${n}`,
    tags: [],
    page: PAGE,
    selectors: SELECTORS,
    figure: null,
    ...parts,
  };
}

export const revisionOf = (rev: string, note: Note, parts: Partial<Revision> = {}): Revision => ({
  rev,
  parents: [],
  deleted: null,
  note,
  ...parts,
});

export const historyOf = (n: number, parts: Partial<Note> = {}): History =>
  begin(revisionOf(`rev-${n}`, noteOf(n, parts)));

/** Saved twice from one text, by two windows. */
export function twoHeads(n: number): History {
  const first = revisionOf(`rev-${n}`, noteOf(n));
  const a = revisionOf(`rev-${n}-a`, noteOf(n, { text: 'bản của cửa sổ này' }), { parents: [first.rev] });
  const b = revisionOf(`rev-${n}-b`, noteOf(n, { text: 'bản của cửa sổ kia' }), { parents: [first.rev] });
  return follow(follow(begin(first), a), b);
}

export const recordOf = (history: History) => {
  const { note } = history.heads[0]!;
  return { id: note.id, page: note.page.url, modified: note.modified, deleted: null, ...history };
};

/** Any text, and what has a meaning somewhere a good deal more often. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '**',
          '_',
          '`',
          '```',
          '[a](javascript:alert(1))',
          '<script>',
          '</p>',
          '&lt;',
          '\\',
          '\n',
          '\n\n',
          '\n    ',
          '# ',
        ],
        ...[
          '- ',
          '1. ',
          '> ',
          '|',
          '---',
          '===',
          '![x](y)',
          '[[a]]',
          '{{x}}',
          '%%',
          '~~',
          '==',
          'www.a.vn',
          'https://a.vn/b_c',
        ],
        ...[
          'a@b.vn',
          '#tag',
          '$x$',
          ':',
          ' ',
          '  ',
          '\t',
          'Bắc Kạn',
          '2,88%',
          '=1+1',
          '+',
          '@',
          '"',
          ',',
          ';',
          '\r\n',
          '[1]: x',
        ],
        ...[
          '<!--',
          '-->',
          '&amp;',
          '&#60;',
          '\u202e',
          '\u0000',
          '\u2028',
          '＝',
          "'",
          '<https://a.vn>',
          '\\\n',
          '^',
          '~~~',
        ],
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);
