import type { OptionsTexts } from './options-texts.ts';

const count = (n: number) => new Intl.NumberFormat('en').format(n);
const notes = (n: number) => (n === 1 ? '1 note' : `${count(n)} notes`);

export const optionsEn: OptionsTexts = {
  title: 'Settings',
  windowTitle: 'Settings – Đối chiếu',
  contents: 'Sections',
  kept: 'Every change takes effect at once; there is nothing to save.',

  language: {
    title: 'Language',
    label: 'Language of Đối chiếu',
    byBrowser: 'Same as the browser',
  },

  sites: {
    title: 'Sites',
    hint: 'On the sites below, articles are noticed and checked as soon as they are opened. Elsewhere, press the Đối chiếu button in the toolbar.',
    builtIn: 'Built in',
    withheld: 'The browser does not let this site be read at present.',
    allow: (what) => `Allow reading ${what}`,
    added: 'Added by you',
    none: 'No site has been added.',
    remove: 'Remove',
    removeSite: (what) => `Remove ${what}`,
    addLabel: 'Add a site',
    addHint: 'A domain or the address of an article, such as vnexpress.net. The browser will ask you.',
    add: 'Add',
    addedNow: (what) => `${what} has been added.`,
    removedNow: (what) => `${what} has been removed.`,
    everywhere: 'All sites',
    everywhereHint:
      'On each page only a glance is taken, to tell whether the article is about the area of the source. Nothing leaves your browser.',
    refused: 'The browser did not allow it, so nothing has changed. You can try again at any time.',
    notRemoved: 'The browser could not remove it. Please remove it on the browser’s page of extensions.',
    already: (what) => `${what} is on the list already.`,
    faults: {
      empty: 'Enter the domain or the address of a site.',
      'no-address': 'This is not the address of a site. Enter it like vnexpress.net.',
      file: 'Files of this computer cannot be added. Open the file and press the Đối chiếu button, or paste its text into “Check a text”.',
      'of-the-browser': 'The browser lets no extension read its own pages.',
      private:
        'This address is in your own network and cannot be added. Press the Đối chiếu button on the page when you need it.',
    },
  },

  marks: {
    title: 'Marks on the page',
    label: 'Underline',
    comparable: 'Figures that can be compared with the source',
    all: 'All figures',
    none: 'Nothing',
    tooltip: 'Show the result when the pointer rests on a mark',
    legend: 'What the marks mean',
    sample: 'VND 215 billion',
    shapes: {
      agrees: 'Matches the source, or is consistent with it',
      differs: 'Differs from the source',
      'target-reached': 'Target reached or exceeded',
      'target-missed': 'Short of the target',
      'target-apart': 'Above or below the level set',
      unclear: 'Not enough to go on',
      'not-compared': 'Not compared',
    },
    contrast: 'With the high-contrast colours of the system, only figures that can be compared have marks.',
    offTitle: 'Marks are hidden on',
    show: 'Show again',
    showSite: (what) => `Show marks on ${what} again`,
  },

  button: {
    title: 'Button and menu',
    badge: 'Show a number on the button',
    badgeHint:
      'On red-brown: figures that differ from the source or fall short of a target. On blue: figures compared, with nothing to look into.',
    menus: 'Show Đối chiếu in the context menu',
    menusHint: 'The menu of the toolbar button stays.',
    selection: 'Show a note button beside selected text',
  },

  notes: {
    title: 'Notes',
    count: 'Number of notes',
    size: 'Disk space used',
    backup: 'Last backup',
    never: 'Never',
    unknown: 'Not known',
    here: 'Notes are kept on this computer. Removing the extension removes them, so keep a backup.',
    all: 'See all notes',
    makeBackup: 'Back up everything',
    working: (done, all) => `Backing up: ${count(done)} of ${count(all)}`,
    backedUp:
      'The backup was handed to the browser. Make sure that the file has been saved, and keep it in a safe place.',
    backupFailed:
      'No backup was made, since the notes could not be read. They are untouched; restart the browser and try again.',
    restore: 'Restore from a file',
    remove: 'Delete all notes…',
    removeHint: (n) =>
      `This deletes ${n === 1 ? 'the one note' : `all ${count(n)} notes`}. For a day it can be undone here; after that ${n === 1 ? 'it is' : 'they are'} gone for good. Unsaved drafts are not deleted.`,
    removeLabel: (n) => `Type ${count(n)} to confirm`,
    removeConfirm: 'Delete all',
    removeCancel: 'Cancel',
    removeMismatch: (n) => `This does not match: type exactly ${count(n)}.`,
    removing: 'Deleting…',
    removed: (n) => `${notes(n)} deleted. It can be undone for a day.`,
    undo: 'Undo',
    undone: (n) => `${notes(n)} brought back.`,
    failed: {
      full: 'The storage is full, so nothing was done. Free some disk space and try again.',
      blocked: 'Another window holds the notes. Close other Đối chiếu panels and try again.',
      broken: 'The notes could not be read. Restart the browser and try again.',
    },
  },

  keys: {
    title: 'Keyboard shortcuts',
    action: 'Action',
    key: 'Key',
    noKey: 'None',
    change: 'Change the keys',
    failed:
      'The browser could not open its page of shortcuts. Open its page of extensions and choose to manage shortcuts there.',
    commands: {
      'open-panel': 'Check this page and open the panel',
      note: 'Note on the selection, the chosen figure or the page',
      'next-figure': 'Next figure on the page',
      'previous-figure': 'Previous figure on the page',
      'toggle-marks': 'Hide or show marks on this site',
      'check-selection': 'Check the selected text',
    },
  },

  sources: {
    title: 'Sources',
    none: 'No source is on.',
    manage: 'See, add, or switch sources on or off',
    noDate: 'the source gives no date',
    date: (when) => `of ${when}`,
    covers: (results, targets) => `Results: ${results}. Targets: ${targets}.`,
    edition: (n) => `data edition ${n}`,
  },

  about: {
    title: 'About',
    version: 'Version',
    engine: 'Reading engine',
    notReadTitle: 'What is not read',
    notRead: [
      'Numbers in pictures, videos and charts',
      'PDF files and frames of other sites; paste their text into “Check a text”',
      'Automatic translations: only the page’s own words are read',
      'Texts in languages other than Vietnamese and English',
      'Private windows',
    ],
    privacy: 'No account, no server, no tracking. Nothing leaves your browser.',
    neutral: 'Different does not mean wrong: an article may use a figure published later, or counted in another way.',
    welcome: 'Getting started, and the article to try',
    libraries: 'Libraries used',
    ownLicence: 'Đối chiếu is free software under the MIT licence.',
    copy: 'Copy support information',
    copyHint: 'It holds versions, the browser and the choices on this page; no page addresses and no notes.',
    copied: 'Copied.',
    copyFailed: 'The browser does not allow copying.',
  },
};
