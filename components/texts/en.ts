import type { Bad, Texts } from './texts.ts';

const count = (n: number) => new Intl.NumberFormat('en').format(n);
const plural = new Intl.PluralRules('en');
const isOne = (n: number) => plural.select(n) === 'one';
const figures = (n: number) => `${count(n)} ${isOne(n) ? 'figure' : 'figures'}`;
/** "both", "all 16": in front of things of which there are several. */
const allOf = (n: number) => (n === 2 ? 'Both' : `All ${count(n)}`);

const BAD: Readonly<Record<Bad, (isOne: boolean) => string>> = {
  differs: (one) => `${one ? 'differs' : 'differ'} from the source`,
  'target-missed': (one) => (one ? 'misses its target' : 'miss their targets'),
  'target-apart': (one) => `${one ? 'is' : 'are'} off the level set`,
};

export const en: Texts = {
  name: 'Đối chiếu',
  tagline: 'Figures beside their source',
  untitled: '(page without a title)',

  loading: {
    title: 'Waiting for the page…',
    hint: 'The page is loading. Results appear here once the article can be read.',
  },
  checking: { title: 'Checking…', hint: 'Reading the article and looking for figures.' },
  stale: 'Checking again…',
  lateMissing: { said: 'A part of the panel could not be loaded.', again: 'Reload' },
  translated:
    'This page is being translated: the figures below are from the original, and its marks are hidden until the original is shown again.',
  announceChecked: (result) => `Checked: ${result}.`,

  menu: {
    open: 'Menu',
    hideMarks: 'Hide marks on this site',
    showMarks: 'Show marks on this site',
    compare: 'Compare with another article…',
    reportHtml: 'Save report (HTML)',
    reportMarkdown: 'Save report (Markdown)',
    checkText: 'Check a text',
    takeSource: 'Use this page as a source',
    sources: 'Sources',
    options: 'Settings',
    welcome: 'Getting started',
    keys: 'Keyboard shortcuts',
    about: 'About',
  },
  tabs: { label: 'Parts', figures: 'Figures', notes: 'Notes', source: 'Source', drafts: 'with drafts not saved' },
  result: {
    bad: (kind, n, first) => `${first ? figures(n) : count(n)} ${BAD[kind](isOne(n))}`,
    agrees: (n) => `${count(n)} ${isOne(n) ? 'matches' : 'match'}`,
    reached: (n) => `${count(n)} ${isOne(n) ? 'meets its target' : 'meet their targets'}`,
    all: (n) => (isOne(n) ? 'The one comparable figure matches' : `${allOf(n)} comparable figures match`),
    nothing: 'Nothing here can be compared',
    byReader: (n) => `${count(n)} of them by your reading.`,
    held: (n, all, documents) =>
      n === all
        ? `${isOne(n) ? 'The page’s figure was' : `${allOf(n)} figures were`} compared with ${documents}.`
        : `${count(n)} of ${figures(all)} ${isOne(n) ? 'was' : 'were'} compared with ${documents}.`,
    why: (n, reasons) => `The page has ${figures(n)}: ${reasons}.`,
    counted: (n, words) => `${count(n)} ${words}`,
    whyAll: (n, reason) => `The page has ${figures(n)}, ${isOne(n) ? '' : n === 2 ? 'both ' : 'all '}${reason}.`,
    reasons: {
      'other-period': 'of another year or period',
      'other-measure': 'measured otherwise',
      'other-place': 'of another place',
      'not-in-resolution': 'missing from the source',
      unclear: 'unclear',
    },
    only: (periods) => `The source has only ${periods}.`,
    target: (period, one) => `target${one ? '' : 's'} for ${period}`,
  },
  strip: {
    label: (parts) => `In the order of the page: ${parts}`,
    part: (verdict, n) => (isOne(n) ? verdict : `${verdict} (${count(n)})`),
  },
  chips: {
    label: 'Filter the figures',
    all: 'All',
    differs: 'Differ',
    missed: 'Off target',
    unclear: 'Unclear',
    agrees: { matching: 'Match', reached: 'On target', both: 'Match, on target' },
    beside: 'Not compared',
  },
  order: { label: 'Order', worst: 'Most important first', page: 'As on the page' },

  allowSite: 'Always check this site',

  noSource: {
    title: 'No source is on',
    next: 'So no figure is compared. Switch a source on, or add one.',
  },
  judgement: {
    yes: (places) => `About the results or targets of ${places}`,
    partly: (places) => `Partly about ${places}`,
    no: (places) => `Not about the results or targets of ${places}`,
    places: 'the place the source is about',
    noHint: 'So nothing is marked.',
    noHintFigures: 'The figures that were read are listed below, each with the reason it is not compared.',
  },

  noFigures: 'No figures were found in the article.',
  sections: {
    agrees: {
      matching: 'Matches the source',
      reached: 'Meets the target',
      both: 'Matches the source or meets the target',
    },
    inPageOrder: 'Figures in the order of the page',
    otherPeriods: 'Same indicator, another year: for reference, no verdict',
    beside: 'Not compared',
    arithmetic: 'Arithmetic in the article',
  },
  countLabel: figures,
  moreFigures: (n) => `Show ${count(n)} more ${isOne(n) ? 'figure' : 'figures'}`,

  card: {
    onPage: 'On the page',
    inSource: 'In the source',
    inSourceDoubtful: 'In the source (not settled)',
    showOnPage: 'Show on page',
    showInSource: 'Show in source',
    why: 'Why?',
    cite: 'Copy citation',
    correct: 'Misread? Correct it',
    byReader: 'by your reading',
    more: 'More',
    wholeReason: {
      agrees: 'Why is this a match?',
      reached: 'Why is the target met?',
      open: 'Why is this left open?',
      parts: 'Why is this not a match?',
    },
    measures: { change: 'change', 'share-of-plan': 'against the plan', index: 'against another period' },
    statuses: { estimate: 'estimate', target: 'target', denied: 'taken back', supposed: 'supposed' },
    beside: 'Details of the chosen figure',
    doubt: 'This figure of the source is not settled',
    howRead: 'How this figure was read',
    noIndicator: 'indicator not known',
    otherReadings: 'Other readings',
    struck: '(crossed out)',
  },

  arithmetic: {
    fails: 'Arithmetic does not hold',
    allHold: (n) => (isOne(n) ? 'The sum in the article holds' : `${allOf(n)} sums in the article hold`),
    hold: (n) => `${count(n)} ${isOne(n) ? 'sum holds' : 'sums hold'}`,
    open: (n) => `${count(n)} ${isOne(n) ? 'sum' : 'sums'} left open`,
  },

  pictures: {
    page: (amount) => `page ${amount}`,
    source: (amount) => `source ${amount}`,
    target: (amount) => `target ${amount}`,
    derived: (amount) => `derived ${amount}`,
    plan: (amount) => `plan ${amount} (the page’s)`,
    higher: 'higher is better',
    lower: 'lower is better',
    ofPage: 'Page',
    ofSource: 'Source',
    inYear: (year, words) => `in ${year}, ${words}`,
  },

  notes: {
    unsaved: 'Drafts not saved',
    write: 'Note',
    resume: 'Continue note',
    saving: 'Saving…',
    saved: 'Saved',
    announceSaved: 'Note saved.',
    apart:
      'This note was changed in several windows at the same time. Every text is kept; choose the one to go on with.',
    copy: 'Copy text',
    copied: 'Copied.',
    all: 'All notes',
    copyFailed: 'Could not copy. Please select the text and copy it by hand.',
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

  footer: {
    foot: 'Different does not mean wrong: the source was written before the year ended, and the page may have later figures.',
    language: 'Language',
    recheck: 'Check again',
    rechecked: 'Checked again.',
  },
};
