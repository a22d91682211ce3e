import { quoted } from '../../lib/explain/text.ts';
import { LONGEST_NOTE, LONGEST_TAG, MOST_TAGS } from '../../lib/notes/note.ts';
import type { Texts } from './texts.ts';

const count = (n: number) => new Intl.NumberFormat('en').format(n);
const plural = new Intl.PluralRules('en');
const figures = (n: number) => `${count(n)} ${plural.select(n) === 'one' ? 'figure' : 'figures'}`;

export const en: Texts = {
  name: 'Đối chiếu',
  tagline: 'The page’s figures beside the source’s',
  untitled: '(page without a title)',

  loading: {
    title: 'Waiting for the page…',
    hint: 'The page is loading. Results appear here once the article can be read.',
  },
  checking: { title: 'Checking…', hint: 'Reading the article and looking for figures.' },
  stale: 'Checking again…',
  translated:
    'This page is being translated: the figures below are from the original, and its marks are hidden until the original is shown again.',
  announceChecked: (n, comparable) => `Checked: ${figures(n)}, ${count(comparable)} comparable with the source.`,

  problems: {
    'no-article': {
      title: 'No article found on this page',
      next: 'Open a single article rather than a home page or a list. If the page is still loading, wait a moment and check again.',
      action: 'Check again',
    },
    'too-long': {
      title: 'The article is too long',
      next: 'Checking all of it would slow your browser down, so we stopped. If the page is split into parts, open the part you need.',
      action: 'Try again',
    },
    translated: {
      title: 'This page is being translated',
      next: 'The words on it are the browser’s translation, not the article’s own. Show the original, and it will be checked at once.',
      action: 'Check again',
    },
    'other-language': {
      title: 'The article is neither Vietnamese nor English',
      next: 'Only Vietnamese and English texts can be read. If your browser is translating the page, show the original and check again.',
      action: 'Check again',
    },
    'engine-failed': {
      title: 'This page could not be checked',
      next: 'Something went wrong while reading the figures. Your notes are not affected. Try again; if it still fails, reload the page.',
      action: 'Try again',
    },
    'background-gone': {
      title: 'The checking part did not answer',
      next: 'The browser may have paused the extension. Trying again is usually enough.',
      action: 'Try again',
    },
    'page-silent': {
      title: 'The page is not answering',
      next: 'It may be busy, or showing a dialog. The results will appear here when it answers; you can read and change your notes meanwhile.',
      action: 'Try again',
    },
    'extension-gone': {
      title: 'The extension has just been updated',
      next: 'Reopen this panel, then reload the page to go on. Saved notes are all still there.',
      action: 'Reopen the panel',
    },
    'no-access': {
      title: 'This page has not been checked',
      next: 'Press the Đối chiếu button in the toolbar to let it read this page once. Nothing is sent out of your browser.',
      action: null,
    },
    'browser-page': {
      title: 'This page cannot be read',
      next: 'The browser keeps its own pages, such as settings, new tabs and the extension store, from extensions. Open an article.',
      action: null,
    },
    'frame-or-pdf': {
      title: 'This content cannot be read',
      next: 'Embedded frames, PDF files and pictures of tables are not read yet. If the article exists as a web page, open that.',
      action: 'Check again',
    },
  },

  judgement: {
    yes: (places) => `About the results or targets of ${places}`,
    partly: (places) => `Partly about ${places}`,
    no: (places) => `Not about the results or targets of ${places}`,
    places: 'the place the source is about',
    why: 'Why this judgement?',
    score: (percent) => `Estimated relevance: ${percent}.`,
    noHint: 'So nothing is marked on the page.',
    noHintFigures: 'The figures that were read are listed below, each with the reason it is not compared.',
  },

  summary: {
    figures,
    comparable: (n) => (n === 0 ? 'none comparable with the source' : `${count(n)} comparable with the source`),
    none: 'No figures were found in the article.',
    verdictsLabel: 'Results of the check',
    jump: (verdict, n) => `${verdict} ${count(n)}, go to the first one`,
  },

  sections: {
    comparable: 'Comparable with the source',
    others: 'Not compared',
    othersHint: 'These figures are about something other than the source, so they are neither right nor wrong here.',
    arithmetic: 'Arithmetic in the article',
    source: 'Full text of the source',
    notes: (n) => (n === 0 ? 'Notes' : `Notes (${count(n)})`),
    lostNotes: 'No longer on the page',
    passages: 'Notes being written',
  },
  countLabel: figures,
  more: (n) => `Show ${figures(n)} more`,

  card: {
    onPage: 'On the page',
    inSource: 'In the source',
    inSourceDoubtful: 'In the source (not settled)',
    showOnPage: 'Show on page',
    showInSource: 'Show source',
    doubt: 'This figure of the source is not settled',
    howRead: 'How was this figure read?',
    noIndicator: 'indicator not known',
    otherReadings: 'Other readings',
    struck: '(crossed out)',
  },
  evidence: {
    definition: 'Definition',
    body: 'Organisation',
    itself: 'from the number itself',
    said: (words) => `from ${quoted(words)} beside the number`,
    carried: (words) => `from ${quoted(words)} elsewhere in the article`,
    assumed: 'not said in the article; the usual meaning is taken',
    unknown: 'not said in the article',
  },

  arithmetic: {
    holds: 'Holds',
    fails: 'Does not hold',
    unknown: 'Cannot be told',
  },

  source: {
    back: 'Back to the figure',
    figures: 'Figures of the source',
  },

  notes: {
    write: 'Note',
    resume: 'Continue note',
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
      'no-page': 'The page does not answer. Load it again, then try once more.',
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
    saving: 'Saving…',
    saved: 'Saved',
    announceSaved: 'Note saved.',
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
    apart:
      'This note was changed in several windows at the same time. Every text is kept; choose the one to go on with.',
    keepThis: 'Keep this text',
    keepAll: (n) => (n === 2 ? 'Keep both' : `Keep all ${count(n)}`),
    changedElsewhere: 'This note has just been changed in another window. If you save, both texts are kept.',
    left: (n) => `${count(n)} characters left. A note has at most ${count(LONGEST_NOTE)}.`,
    over: (n) =>
      `Too long by ${count(n)} characters to be saved. Nothing is cut off; shorten it or make several notes of it.`,
    showAll: (n) => `Show all ${count(n)} characters`,
    tooLong: (n) => `The text has ${count(n)} characters; only the beginning is shown here. Copy it to read all.`,
    more: (n) => `Show ${count(n)} more notes`,
    copy: 'Copy text',
    copied: 'Copied.',
    all: 'All notes of all pages',
    reminder: 'Removing the extension removes your notes. Back them up?',
    backUp: 'Back up',
    later: 'Later',
    copyFailed: 'Could not copy. Please select the text and copy it by hand.',
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
    unread: {
      title: 'The notes on this page could not be opened',
      next: {
        full: 'The storage is full, so the browser cannot open the notes. Free some disk space and try again. No saved note is deleted, and figures are checked as usual.',
        blocked:
          'Another window still holds the notes in an older form. Close the Đối chiếu panels of other windows and try again. Saved notes are all still there, and figures are checked as usual.',
        broken:
          'The notes could not be read. Try again; if it still fails, restart the browser. The extension deletes nothing, and figures are checked as usual.',
      },
      action: 'Try to open them again',
    },
    inside: 'with notes',
  },

  drafts: {
    title: 'Drafts not saved',
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

  noteSettings: {
    title: 'Note settings',
    button: 'Show a note button beside what I select on a page',
    menus: 'Show Đối chiếu in the right-click menu',
  },

  footer: {
    notRead: 'Embedded frames, PDF files and pictures of tables are not read.',
    privacy: 'Articles and notes never leave your browser.',
    neutral: 'When two figures differ, that does not say which is wrong.',
    language: 'Language',
    vi: 'Tiếng Việt',
    en: 'English',
    recheck: 'Check again',
    rechecked: 'Checked again.',
  },
};
