import { quoted } from '../../lib/explain/text.ts';
import { VERDICTS } from '../../lib/explain/words.ts';
import { MOST_BYTES_READ } from '../../lib/notes/formats/files.ts';
import { LONGEST_QUOTE } from '../../lib/notes/formats/selectors.ts';
import { LONGEST_NOTE, LONGEST_TAG, MOST_TAGS } from '../../lib/notes/note.ts';
import type { FileTexts } from './file-texts.ts';
import { formatTime } from './format.ts';

const count = (n: number) => new Intl.NumberFormat('en').format(n);
const plural = new Intl.PluralRules('en');
const many = (n: number, one: string, more: string) => `${count(n)} ${plural.select(n) === 'one' ? one : more}`;
const notes = (n: number) => many(n, 'note', 'notes');
const MEGABYTES = MOST_BYTES_READ / (1024 * 1024);

export const fileTextsEn: FileTexts = {
  faults: {
    empty: 'This file is empty.',
    'too-big': `The file is larger than ${MEGABYTES} MB and cannot be read. Split it and import the parts one by one.`,
    'not-json':
      'This file is not JSON. Notes can be imported from JSON files: W3C annotations (JSON-LD), exports of Hypothesis or Obsidian Web Clipper, backups of Đối chiếu.',
    'cut-off':
      'The end of the file is missing; perhaps it was not downloaded or copied whole. Get it again, then import it.',
    'too-deep': 'The file is nested too deep to be a file of notes.',
    'not-notes': 'This JSON file holds no notes in a form that Đối chiếu can read.',
    'newer-version': 'The file was written by a newer version of Đối chiếu. Update the extension, then import it.',
  },
  nothingChanged: 'Nothing was imported; the notes you have are as they were.',
  kinds: {
    annotations: 'W3C annotations (JSON-LD)',
    hypothesis: 'An export of Hypothesis',
    clipper: 'Highlights of Obsidian Web Clipper',
    backup: 'A backup of Đối chiếu',
  },
  outcomes: {
    new: 'added',
    updated: 'updated',
    unchanged: 'already here',
    'deleted-here': 'deleted here, not brought back',
    'not-a-note': 'not a note',
    elsewhere: 'its contents are on another server; the file has only the address',
    'no-page': 'has no address of a page',
    'bad-address': 'the address of its page is not safe',
    'text-too-long': `longer than ${count(LONGEST_NOTE)} characters`,
    'tag-too-long': `has a tag longer than ${count(LONGEST_TAG)} characters`,
    'too-many-tags': `has more than ${count(MOST_TAGS)} tags`,
    'quote-too-long': `its quote is longer than ${count(LONGEST_QUOTE)} characters`,
    nothing: 'has no words, tags or quote',
    repeated: 'the same as another entry of the file',
    unreadable: 'cannot be read',
  },
  entry: (at, hint) => (hint === '' ? `Entry ${count(at)}` : `Entry ${count(at)}, ${quoted(hint)}`),
  summary: ({ counts, more }) =>
    [
      counts.new > 0 && `${notes(counts.new)} added.`,
      counts.updated > 0 && `${notes(counts.updated)} updated.`,
      counts.unchanged > 0 && `${notes(counts.unchanged)} already here, unchanged.`,
      counts['deleted-here'] > 0 && `${notes(counts['deleted-here'])} deleted here and not brought back.`,
      counts.renamed > 0 && `${notes(counts.renamed)} with the same identifier as another in the file; both are kept.`,
      counts.drafts > 0 && `${many(counts.drafts, 'draft is', 'drafts are')} in the file.`,
      counts.damaged > 0 && `${many(counts.damaged, 'record', 'records')} damaged before, kept as they were.`,
      counts.refused > 0 &&
        `${many(counts.refused, 'entry was', 'entries were')} not imported; the reasons stand below.`,
      more && 'More is in another file: import that one as well.',
    ].filter((sentence) => sentence !== false),
  exported: {
    untitled: '(page without a title)',
    tags: 'Tags',
    verdictThen: 'Verdict then',
    source: 'The source says',
    otherVersion: 'Another version of this note',
    open: 'Open at this passage',
    columns: {
      title: 'Page',
      address: 'Address',
      quote: 'Quote',
      note: 'Note',
      created: 'Written',
      modified: 'Changed',
      passage: 'Address of the passage',
    },
    verdict: (kind) => VERDICTS[kind].en,
    time: (iso) => formatTime(iso, 'en'),
  },
  collection: 'Notes from Đối chiếu',
  exportName: 'doi-chieu-notes',
  backupName: 'doi-chieu-backup',
};
