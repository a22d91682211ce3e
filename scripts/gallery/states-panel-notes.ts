import { type Act, card, click, DIFFERS, FULL_DISK, LONG_NAMES, NOTE, type State, TARGETS, tab, type } from './acts.ts';
import { EDITED, EMPTIED } from './pages.ts';
import { CORRECTS } from './states-panel.ts';

const note = (words: string): readonly Act[] => [
  click(card('differs', '[data-action="note"]')),
  type(card('differs', 'textarea'), words),
];
const save = click(card('differs', '[data-action="save"]'));
/** The note that the reader has of the figure that differs. */
const NOTED: Pick<State, 'behind'> = { behind: ['panel-note-saved'] };

/** The page has told where the note of a figure stands: behind other tabs a page takes its time. */
export const PLACED = '[data-note-line]';

/** Notes, in the order of what the reader does with them. */
export const PANEL_NOTES_STATES: readonly State[] = [
  { name: 'panel-notes-none', screen: 'panel', at: DIFFERS, acts: [tab('notes')] },
  { name: 'notes-none', screen: 'own', at: 'notes.html' },
  { name: 'panel-note-typing', screen: 'panel', at: DIFFERS, acts: note('Hỏi lại phòng Tài chính.') },
  {
    name: 'panel-note-refused',
    screen: 'panel',
    at: DIFFERS,
    acts: [...note(NOTE), { run: FULL_DISK }, save],
  },
  { name: 'panel-note-saved', screen: 'panel', at: DIFFERS, acts: [...note(NOTE), save] },
  { name: 'panel-notes', screen: 'panel', at: DIFFERS, acts: [tab('notes')], after: PLACED, ...NOTED },
  // the same page with another number in the place of the one that has a note, and without it
  { name: 'panel-note-changed', screen: 'panel', at: DIFFERS + EDITED, acts: [tab('notes')], after: PLACED, ...NOTED },
  {
    name: 'panel-note-lost',
    screen: 'panel',
    at: DIFFERS + EMPTIED,
    acts: [tab('notes')],
    after: '[data-action="attach"]',
    ...NOTED,
  },
  {
    name: 'panel-note-deleted',
    screen: 'panel',
    at: DIFFERS,
    acts: [tab('notes'), click(`body:has(${PLACED}) .note-buttons > button:last-child`)],
    ...NOTED,
  },
  {
    name: 'panel-note-back',
    screen: 'panel',
    at: DIFFERS,
    acts: [tab('notes'), click('.note-deleted button')],
    after: PLACED,
    behind: ['panel-note-deleted'],
  },
  {
    name: 'panel-note-long-names',
    screen: 'panel',
    at: LONG_NAMES,
    acts: [
      ...note(`مدينة باك كان 2016 \u202E${'dàivôtận'.repeat(40)} <b>đậm</b>`),
      type(
        card('differs', 'input[type="text"]'),
        `${'nhãn rất dài '.repeat(4)}, نص عربي, một-nhãn-không-có-dấu-cách-nào-cả`,
      ),
      save,
      tab('notes'),
    ],
  },
  {
    name: 'panel-corrected',
    screen: 'panel',
    at: TARGETS,
    acts: [...CORRECTS, click('[data-action="save-reading"]')],
    // the page is checked again
    after: card('other-measure', '.note'),
  },
  {
    name: 'panel-corrected-notes',
    screen: 'panel',
    at: TARGETS,
    acts: [tab('notes')],
    behind: ['panel-corrected'],
  },
];
