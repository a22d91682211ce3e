import type { AlongTexts } from './along-texts.ts';

const count = (n: number) => new Intl.NumberFormat('en').format(n);
const notes = (n: number) => `${count(n)} ${n === 1 ? 'note' : 'notes'}`;

const drafts = (n: number) => `${count(n)} ${n === 1 ? 'draft' : 'drafts'}`;
const versions = (n: number) => `${count(n)} ${n === 1 ? 'version' : 'versions'}`;
const reviews = (n: number) => `${count(n)} ${n === 1 ? 'review' : 'reviews'}`;
const damaged = (n: number) => `${count(n)} damaged ${n === 1 ? 'record' : 'records'}`;

/** What an entry is, where it is no note. */
const ENTRIES = { note: '', draft: ' (draft)', damaged: ' (damaged record)', other: ' (other data)' };

/** "3 notes, 2 drafts, and 1 damaged record", of those that there are. */
const together = (...parts: readonly (string | false)[]) =>
  new Intl.ListFormat('en').format(parts.filter((part) => part !== false));

export const alongEn: AlongTexts = {
  take: {
    title: 'Export notes',
    which: 'Which notes',
    all: (n) => `All (${count(n)})`,
    shown: (n) => `Those shown (${count(n)})`,
    picked: (n) => `Those selected (${count(n)})`,
    unpick: 'Select none',
    format: 'Format',
    jsonld: 'JSON-LD (complete, can be imported again)',
    markdown: 'Markdown (to read and to paste)',
    csv: 'CSV (for spreadsheets)',
    file: 'Download a file',
    clipboard: 'Copy',
    working: (done, all) => `Exporting: ${count(done)} of ${count(all)}`,
    made: (n) => `${notes(n)} written to a file.`,
    copied: (n) => `${notes(n)} copied.`,
    label: 'Notes from Đối chiếu',
    failed: {
      full: 'Could not be exported: there is no room left. Your notes are as they were.',
      blocked: 'Could not be exported: another window holds the notes. Close the other Đối chiếu panels and try again.',
      broken: 'Could not be exported: the notes cannot be read. Restart the browser and try again.',
      clipboard: 'Not copied: the browser did not allow it. Download a file.',
    },
  },
  bring: {
    title: 'Import and restore',
    hint: 'Takes backups of Đối chiếu, W3C JSON-LD, exports of Hypothesis and highlights of Obsidian Web Clipper. A file is checked whole before anything is written; no note you have is lost.',
    choose: 'Choose a file…',
    drop: 'or drop it on this page',
    reading: 'Reading the file…',
    done: 'Imported.',
    inFile: ({ note, draft, damaged: broken }) =>
      `The file holds ${together(note > 0 && notes(note), draft > 0 && drafts(draft), broken > 0 && damaged(broken)) || 'no notes'}.`,
    counts: {
      new: (n) => `${count(n)} new`,
      updated: (n) => `${count(n)} updated`,
      unchanged: (n) => `${count(n)} unchanged`,
      deleted: (n) => `${count(n)} deleted as this file says; for a day this can be undone among the deleted`,
      'deleted-here': (n) => `${count(n)} deleted on this computer, not brought back so far`,
    },
    drafts: {
      new: (n) => `${drafts(n)} brought back`,
      unchanged: (n) => `${drafts(n)} there already`,
      beside: (n) => `${drafts(n)} unlike the one on this computer; both are kept`,
    },
    damaged: {
      new: (n) => `${damaged(n)} kept as in the file`,
      unchanged: (n) => `${damaged(n)} there already`,
      beside: (n) => `${damaged(n)} with the id of one on this computer; both are kept`,
    },
    settings: {
      restored: 'Settings brought back',
      kept: 'The settings of this computer stay',
      failed: 'The settings could not be brought back',
    },
    packs: {
      new: (n) => `${versions(n)} of sources brought back`,
      unchanged: (n) => `${versions(n)} of sources there already`,
      refused: (n) => `${versions(n)} of sources refused: they cannot be read`,
      inPlace: (n) =>
        n === 1
          ? 'The version in this file now takes the place of a built-in source. If it is not yours, delete it.'
          : `Versions in this file now take the place of ${count(n)} built-in sources. If they are not yours, delete them.`,
      look: 'See the sources',
    },
    reviews: {
      new: (n) => `${reviews(n)} brought back`,
      unchanged: (n) => `${reviews(n)} there already`,
      beside: (n) => `${reviews(n)} unlike the one on this computer; both are kept`,
    },
    packsFailed: 'The sources could not be brought back; import this file again',
    renamed: (n) => `${count(n)} with the id of another note of the file, kept apart`,
    refused: (n) => `${count(n)} refused`,
    more: 'This backup has further files; import those too.',
    lines: (n) => `Entry by entry (${count(n)})`,
    moreLines: (n) => `Show ${count(n)} more`,
    entry: (at, of) => `Entry ${count(at)}${ENTRIES[of]}`,
    outcomes: {
      new: 'new',
      updated: 'updated',
      unchanged: 'unchanged',
      deleted: 'deleted as this file says',
      'deleted-here': 'deleted on this computer',
      beside: 'another with its id is on this computer; both are kept',
    },
    refusals: {
      'not-a-note': 'refused: it is not a note',
      elsewhere: 'refused: what it says is on another server',
      'no-page': 'refused: it names no page',
      'bad-address': 'refused: the address of its page cannot be used',
      'text-too-long': 'refused: its text is too long',
      'tag-too-long': 'refused: one of its tags is too long',
      'too-many-tags': 'refused: it has too many tags',
      'quote-too-long': 'refused: its passage is too long',
      nothing: 'refused: there is nothing in it',
      repeated: 'refused: it stands further up in the file',
      unreadable: 'refused: it cannot be read',
    },
    deleted: {
      offer: 'Some notes of the file were deleted on this computer. If you want them again, bring them back.',
      wanted: (n) => `Bring back ${n === 1 ? '1 deleted note' : `${count(n)} deleted notes`}`,
      working: 'Bringing them back…',
      back: (n) => `${notes(n)} brought back.`,
      failed: {
        full: 'Not brought back: there is no room left. Free some disk space and try again.',
        blocked: 'Not brought back: another window holds the notes. Close the other Đối chiếu panels and try again.',
        broken: 'Not brought back: the notes cannot be written. Restart the browser and import the file again.',
      },
    },
    faults: {
      empty: 'This file is empty. Nothing has changed.',
      'too-big': 'This file is too big and was not imported. Nothing has changed.',
      'not-json': 'This is not a file of notes (it is not JSON). Nothing has changed.',
      'cut-off':
        'The end of this file is missing; perhaps the download was cut off. Download it again, then import it. Nothing has changed.',
      'too-deep': 'This is not a file of notes (it is nested too deeply). Nothing has changed.',
      'not-notes': 'There are no notes of a known kind in this file. Nothing has changed.',
      'newer-version':
        'A later version of Đối chiếu made this file. Update the extension and import it again. Nothing has changed.',
      unreadable: 'The browser cannot read this file. Choose it again. Nothing has changed.',
      full: 'There is not enough room, so nothing was imported. Free some disk space and try again.',
      blocked:
        'Another window holds the notes, so nothing was imported. Close the other Đối chiếu panels and try again.',
      broken:
        'The notes could not be written, so nothing was imported. What you have is as it was; restart the browser and try again.',
    },
  },
  backup: {
    title: 'Backup',
    hint: 'One file with every note, draft, source and setting. Removing the extension removes the notes; this file brings all of it back.',
    working: (done, all) => `Backing up: ${count(done)} of ${count(all)}`,
    last: (when) => `Last time: ${when}`,
    never: 'Never backed up yet.',
    failed: {
      full: 'Not backed up: there is no room left. Your notes are as they were.',
      blocked: 'Not backed up: another window holds the notes. Close the other Đối chiếu panels and try again.',
      broken: 'Not backed up: the notes cannot be read. Restart the browser and try again.',
    },
  },
};
