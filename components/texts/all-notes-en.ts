import type { AllNotesTexts } from './all-notes-texts.ts';

const count = (n: number) => new Intl.NumberFormat('en').format(n);
const notes = (n: number) => `${count(n)} ${n === 1 ? 'note' : 'notes'}`;

export const allNotesEn: AllNotesTexts = {
  title: 'All notes',
  windowTitle: 'All notes – Đối chiếu',
  total: notes,
  privacy: 'Your notes are on this computer only; they are sent nowhere.',
  reading: (read, all) => `Reading notes: ${count(read)} of ${count(all)}`,
  empty: {
    title: 'You have no notes yet',
    next: 'Open an article and choose “Note” at a figure or at a passage you have selected. The notes of all pages appear here.',
  },
  problem: {
    full: 'There is no room left, so the notes could not be opened. Free some disk space and try again. No saved note is deleted.',
    blocked:
      'Another window still holds the notes in an older form. Close the Đối chiếu panels in other windows and try again. Your saved notes are safe.',
    broken:
      'The notes cannot be read. Try again; if it still fails, restart the browser. The extension deletes none of them.',
    stopped:
      'What reads and searches the notes has stopped, so the list may be incomplete and searching does not work. Try again; if it still fails, reload this page. Your saved notes are safe.',
  },
  again: 'Try again',

  search: {
    label: 'Search your notes',
    placeholder: 'Words, quotes, titles, tags',
    clear: 'Clear the search',
    found: (n) => `${notes(n)} found`,
    foundSoFar: (n) => `${notes(n)} found so far, still reading`,
    nothing: 'No notes match',
    nothingNext: 'Use fewer words or remove a filter.',
  },
  views: {
    label: 'Order by',
    month: 'Time',
    page: 'Page',
    tag: 'Tag',
    indicator: 'Indicator',
    verdict: 'Verdict then',
  },
  filters: {
    label: 'Filter',
    tag: 'Tag',
    indicator: 'Indicator',
    verdict: 'Verdict then',
    host: 'Site',
    month: 'Month',
    page: 'Page',
    none: {
      tag: 'No tag',
      indicator: 'On no indicator',
      verdict: 'On no figure',
      host: 'Site not known',
      month: 'Time not known',
      page: 'Page not known',
    },
    off: (value) => `Remove filter: ${value}`,
    clear: 'Remove all filters',
    rest: (n) => `${count(n)} more, seldom used; search for them by words.`,
    onlyPage: 'This page only',
  },
  list: {
    label: 'Notes',
    groupCount: notes,
    earlier: (n) => (n === 1 ? 'The note before' : `The ${notes(n)} before`),
    later: (n) => (n === 1 ? 'The next note' : `The next ${notes(n)}`),
  },
  row: {
    onPage: 'On the whole page',
    open: 'Open on the page',
    openFailed: 'The browser cannot open this address.',
    copy: 'Copy',
    pick: 'Select',
    verdictThen: (verdict) => `Then: ${verdict}`,
    untitled: '(page without a title)',
    waiting: 'Reading the note…',
  },
  deleted: {
    title: (n) => `Just deleted (${count(n)})`,
    hint: 'A deleted note is kept for one more day.',
  },
  drafts: {
    title: (n) => `Drafts not saved (${count(n)})`,
    hint: 'Written but never saved. Open the page to go on, copy them, or discard them.',
    openPage: 'Open the page',
  },
  along: 'Export, import and backup',
  alongFailed: 'This part could not be loaded; the extension may just have been updated. Reload the page.',
  backup: {
    title: 'Backup',
    make: 'Back up everything',
    reminder: 'Removing the extension removes your notes. Back them up?',
    later: 'Later',
    handed: (when) => `The backup was handed to the browser (${when}). Has the file been saved?`,
    kept: 'Saved',
    notKept: 'Not saved',
  },
};
