import { capital } from '../explain/text.ts';
import type { ReportWords } from './report-words.ts';

const count = (n: number): string => n.toLocaleString('en-GB');
const one = (n: number, singular: string, plural: string): string => (n === 1 ? singular : plural);

type Told = readonly [n: number, singular: string, plural: string];

const told = (parts: readonly Told[]): string => {
  const some = parts.filter(([n]) => n > 0);
  const words = some.map(([n, singular, plural]) => `${count(n)} ${one(n, singular, plural)}`);
  return words.length === 0 ? '' : `${capital(words.join(', '))}.`;
};

export const reportEn: ReportWords = {
  kind: 'Report of a check of figures',
  kindOfText: 'Report of a check of the figures in a text',
  untitled: 'Text without a title',
  facts: {
    address: 'Address',
    published: 'Published',
    checked: 'Checked',
    sources: 'Source',
    source: (title, version, id) => `${title} (${id}, version ${version})`,
    engine: 'Đối chiếu version',
  },
  result: ({ differs, missed, apart, agrees, reached, unclear, notCompared }) => {
    const compared = told([
      [differs, 'figure differs from the source', 'figures differ from the source'],
      [missed, 'falls short of its target', 'fall short of their targets'],
      [apart, 'is off the level set', 'are off the levels set'],
      [agrees, 'matches the source', 'match the source'],
      [reached, 'meets or exceeds its target', 'meet or exceed their targets'],
    ]);
    const others = told([
      [unclear, 'figure without enough to go on', 'figures without enough to go on'],
      [notCompared, 'not compared', 'not compared'],
    ]);
    return [compared || 'No figure can be compared with the source.', others].filter((part) => part !== '').join(' ');
  },
  none: 'No figures were found in the article.',
  sections: {
    apart: (n) => `Different from the source, or short of a target (${count(n)})`,
    unclear: (n) => `Not enough to go on (${count(n)})`,
    agrees: (n) => `Match the source or meet the target (${count(n)})`,
    notCompared: (n) => `Not compared (${count(n)})`,
    arithmetic: (n) => `Arithmetic in the article (${count(n)})`,
    notes: (n) => `The reader’s notes (${count(n)})`,
    reproduce: 'Checking again',
  },
  hints: {
    apart: 'That two figures differ does not say which of them is wrong.',
    notCompared: 'These figures are about something other than the source, so they are neither right nor wrong here.',
  },
  onPage: 'The article',
  inSource: (document) => capital(document),
  inSourceDoubtful: (document) => `${capital(document)} (not settled)`,
  struck: '(crossed out)',
  noIndicator: 'indicator not known',
  holds: { true: 'Adds up', false: 'Does not add up', null: 'Cannot be told' },
  figure: (number, surface) => `no. ${count(number)} (${surface})`,
  figures: (list) => `Figures: ${list}.`,
  note: {
    onFigure: (number, name) => `On no. ${count(number)}: ${name}`,
    onPassage: 'On a passage of the article',
    onPage: 'On the whole page',
    quote: 'The passage',
    changed: (now) => `The page now says “${now}”.`,
    lost: 'This passage is no longer found on the page.',
    unknown: 'It is not known where this passage is on the page now.',
    tags: (tags) => `Tags: ${tags}.`,
    written: (when) => `Written ${when}.`,
    otherVersion: 'Another version of this note.',
  },
  reproduce: {
    ofPage: (engine) => `Open the address above in a browser with Đối chiếu version ${engine}.`,
    ofText: (engine) =>
      `Paste this very text into “Check a text” of Đối chiếu version ${engine}, with the same title and date.`,
    command: 'Or save the article to a file and run the check command that comes with the source code:',
    changed: 'Once the article is edited, or the source has a new version, the result may be another.',
  },
  foot: 'Made by the Đối chiếu extension on the reader’s own machine. Figures are read automatically; look at the article and the source before drawing conclusions.',
};
