import { quoted } from '../../lib/explain/text.ts';
import { LONGEST_NOTE, LONGEST_TAG, MOST_TAGS } from '../../lib/notes/note.ts';
import type { LateTexts } from './late-texts.ts';

const count = (n: number) => new Intl.NumberFormat('en').format(n);
const plural = new Intl.PluralRules('en');
const isOne = (n: number) => plural.select(n) === 'one';
const characters = (n: number) => `${count(n)} ${isOne(n) ? 'character' : 'characters'}`;
const figures = (n: number) => `${count(n)} ${isOne(n) ? 'figure' : 'figures'}`;

/** The words of what is loaded once the panel has been drawn. */
export const enLate: LateTexts = {
  problems: {
    'no-article': {
      title: 'No article found on this page',
      next: 'Open a single article rather than a home page or a list. If the page is still loading, wait a moment and check again.',
      again: 'Check again',
    },
    'too-long': {
      title: 'The article is too long',
      next: 'Checking all of it would slow your browser down, so it was stopped. Select a passage, right-click it and choose “Check the selected text”, or paste the part you need.',
      again: 'Try again',
    },
    translated: {
      title: 'This page is being translated',
      next: 'The words on it are the browser’s translation, not the article’s own. Show the original, and it will be checked at once.',
      again: 'Check again',
    },
    'other-language': {
      title: 'The article is neither Vietnamese nor English',
      next: 'Only Vietnamese and English texts can be read. If your browser is translating the page, show the original and check again.',
      again: 'Check again',
    },
    'engine-failed': {
      title: 'This page could not be checked',
      next: 'Something went wrong while reading the figures. Your notes are not affected. Try again; if it still fails, reload the page.',
      again: 'Try again',
    },
    'background-gone': {
      title: 'The checking part did not answer',
      next: 'The browser may have paused the extension. Trying again is usually enough.',
      again: 'Try again',
    },
    'page-silent': {
      title: 'The page is not answering',
      next: 'It may be busy, or showing a dialog. The results will appear here when it answers; you can read and change your notes meanwhile.',
      again: 'Try again',
    },
    'extension-gone': {
      title: 'The extension has just been updated',
      next: 'Reopen this panel, then reload the page to go on. Saved notes are all still there.',
      again: 'Reopen the panel',
    },
    'no-access': {
      title: 'This page has not been checked',
      next: 'Press the Đối chiếu button in the toolbar to read this page. Nothing leaves your browser.',
      again: null,
    },
    'browser-page': {
      title: 'This page cannot be read',
      next: 'The browser keeps its own pages, such as settings, new tabs and the extension store, from extensions. Open an article.',
      again: null,
    },
    'tab-gone': {
      title: 'This tab has been closed',
      next: 'Open the page again and press the Đối chiếu button in the toolbar. Saved notes are all still there.',
      again: null,
    },
    'frame-or-pdf': {
      title: 'This content cannot be read',
      next: 'Embedded frames, PDF files and pictures of tables are not read yet. If the article exists as a web page, open that.',
      again: 'Check again',
    },
  },

  copyError: 'Copy error details',

  evidence: {
    definition: 'Definition',
    body: 'Organisation',
    itself: 'from the number itself',
    said: (words) => `from ${quoted(words)} beside the number`,
    carried: (words) => `from ${quoted(words)} elsewhere in the article`,
    heads: {
      row: (words) => `from ${quoted(words)} at the head of the row`,
      column: (words) => `from ${quoted(words)} at the head of the column`,
      table: (words) => `from ${quoted(words)} over the table`,
    },
    assumed: 'not said in the article; the usual meaning is taken',
    reader: 'by your reading',
    number: (words) => `by the source’s number, beside the words ${quoted(words)}`,
    unknown: 'not said in the article',
  },

  source: {
    back: 'Back to the figure',
    indicators: 'The source’s indicators',
    indicator: 'Indicator',
    target: (period) => `Target ${period}`,
    derived: (amount) => `${amount} (derived)`,
    covered: (n, all) => `This page names ${count(n)} of the source’s ${figures(all)}.`,
    named: 'named on this page',
    text: 'Full text',
    doubts: 'Not settled',
    commitments: 'Targets without a number',
    published: 'Published at',
    manage: 'See, add, or switch sources on or off',
    none: 'No source is on.',
  },

  about: {
    neutral: 'When two figures differ, that does not say which is wrong.',
    notRead: 'Embedded frames, PDF files and pictures of tables are not read.',
    privacy: 'Articles and notes never leave your browser.',
  },

  keys: {
    title: 'Keyboard shortcuts',
    hint: 'These keys work only while a card has the focus.',
    moves: 'previous, next figure',
    actions: 'the buttons of the card',
    details: 'open, close',
    page: 'show on page',
    source: 'show in source',
    note: 'note',
    copy: 'copy citation',
    strip: 'on the strip: previous, next figure; Enter to its card',
  },

  notes: {
    label: (what) => `Your note: ${what}`,
    writeOnPage: 'Note on the whole page',
    resumeOnPage: 'Continue note on the whole page',
    wholePage: 'the whole page',
    onWholePage: 'On the whole page',
    attach: 'Attach to the selected passage',
    notAttached: {
      nothing: 'Select a passage on the page first, then press again.',
      'too-long': 'The selected passage is too long. Select less, then press again.',
      elsewhere: 'The selection cannot be read: it is in a frame or a field. Select words of the article.',
      'no-page': 'The page does not answer. Reload it, then try once more.',
    },
    instead: {
      'too-long':
        'The selected passage is too long, so this note is on the whole page. For a note on a passage, select less.',
      elsewhere: 'The selected passage stands where the extension cannot read, so this note is on the whole page.',
    },
    tagsLabel: 'Tags',
    tagsHint: 'budget, ask again',
    tagsTooMany: `Not saved: a note has at most ${count(MOST_TAGS)} tags of at most ${count(LONGEST_TAG)} characters.`,
    placeholder: 'Something to remember, to ask or to look into…',
    keys: 'Ctrl + Enter saves, Esc closes. Your draft is kept.',
    save: 'Save note',
    close: 'Close',
    deleted: 'Note deleted.',
    undo: 'Undo',
    edit: 'Edit',
    remove: 'Delete',
    list: 'Notes',
    written: (when) => `Written ${when}`,
    edited: (when) => `edited ${when}`,
    changed: (before, now) => `The page now says ${quoted(now)}; when the note was written it was ${quoted(before)}.`,
    changedUnknown: (before) => `The passage ${quoted(before)} on the page has changed.`,
    lost: (quote) => `The passage ${quoted(quote)} is no longer on the page.`,
    lostHint: 'The page may have been edited, or this part of it is not shown yet. Your note is kept.',
    unknown: (quote) =>
      `The page has not answered, so where ${quoted(quote)} stands now is not known. Your note is kept.`,
    keepThis: 'Keep this text',
    keepAll: (n) => (n === 2 ? 'Keep both' : `Keep all ${count(n)}`),
    changedElsewhere: 'This note has just been changed in another window. If you save, both texts are kept.',
    left: (n) => `${characters(n)} left. A note has at most ${count(LONGEST_NOTE)}.`,
    over: (n) =>
      `Too long by ${characters(n)} to be saved. Nothing is cut off; shorten it or make several notes of it.`,
    showAll: (n) => `Show all ${count(n)} characters`,
    tooLong: (n) => `The text has ${count(n)} characters; only the beginning is shown here. Copy it to read all.`,
    more: (n) => `Show ${count(n)} more ${isOne(n) ? 'note' : 'notes'}`,
    here: 'This page',
    allShort: 'All pages',
    reminder: 'Removing the extension removes your notes. Back them up?',
    backUp: 'Back up',
    later: 'Later',
    failed: {
      full: 'Not saved: the storage is full. Your text is still here; copy it, free some disk space and save again.',
      blocked:
        'Not saved: another window is holding the notes. Your text is still here; close other Đối chiếu panels and save again.',
      broken:
        'Not saved: the notes could not be opened. Your text is still here; copy it to be safe, restart the browser and try again.',
      gone: 'Not saved: the extension has just been updated. Your text is still here; copy it, then reopen this panel.',
      long: `Not saved: the note has more than ${count(LONGEST_NOTE)} characters, or its tags are too many or too long. Your text is still here; shorten it or make several notes of it.`,
      changed:
        'Not done: this note has just been changed in another window. Read the new text, then do it again if you still want to.',
      place: 'Not saved: this figure is no longer on the page. Your text is under “Drafts not saved”.',
    },
    notDone: {
      full: 'Not done: the storage is full. The note is as it was; free some disk space and do it again.',
      blocked:
        'Not done: another window is holding the notes. The note is as it was; close other Đối chiếu panels and do it again.',
      broken: 'Not done: the notes could not be opened. The note is as it was; restart the browser and do it again.',
    },
  },

  pageNotes: {
    all: (n) => (n === 0 ? 'Notes' : `Notes (${count(n)})`),
    lost: 'No longer on the page',
    passages: 'Notes being written',
  },

  drafts: {
    hint: 'You wrote these lines but did not save them. Copy what you still need, or discard it.',
    place: {
      about: (words) => `Written on ${quoted(words)}, which is not on the page now`,
      ofNote: 'A change to a note that is gone',
      ofPage: 'Written on the whole page',
    },
    unchecked: {
      about: (words) => `Written on ${quoted(words)}`,
      ofNote: 'A change to a note',
      ofPage: 'Written on the whole page',
    },
    another: {
      about: (words) => `Another draft on ${quoted(words)}`,
      ofNote: 'Another draft for the same note',
      ofPage: 'Another draft on the whole page',
    },
    discard: 'Discard draft',
    discarded: 'Draft discarded.',
  },

  damaged: {
    title: 'Damaged notes',
    hint: 'These records cannot be read in full; your other notes are not affected. Copy a record to keep it, and delete it if you do not need it.',
    kinds: { notes: 'A damaged note', drafts: 'A damaged draft' },
    wordless: 'None of your words can be read in this record.',
    copy: 'Copy record',
    removed: 'Damaged record deleted.',
  },
};
