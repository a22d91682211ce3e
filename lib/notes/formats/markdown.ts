import { type Note, quoteOf } from '../note.ts';
import { pageKey } from '../page-key.ts';
import { type Revision, shown } from '../revision.ts';
import type { ExportWords } from './export-words.ts';
import { markdownLink } from './markdown-link.ts';
import { markdownInLink, markdownLine, markdownText, markdownWords } from './markdown-text.ts';
import { passageAddress } from './text-fragment.ts';

/** A note with the heads it is kept with, as the store and the screens have it. */
export interface Exported {
  readonly heads: readonly Revision[];
}

/**
 * Notes as Markdown, page by page in the order they come in, the notes of a page as well: the quote, the reader's words, tags,
 * the verdict when it was written with what the source said, and a link to the passage. All that pages and readers wrote stays
 * text. In parts, for a Blob.
 */
export function* markdown(notes: Iterable<Exported>, words: ExportWords): Generator<string> {
  const pages = new Map<string, Exported[]>();
  for (const note of notes) {
    const [first] = shownOf(note);
    if (first === undefined) continue;
    const key = pageKey(first.page.url);
    const there = pages.get(key);
    if (there) there.push(note);
    else pages.set(key, [note]);
  }
  let isFirst = true;
  for (const [, onPage] of pages) {
    yield `${isFirst ? '' : '\n'}${headingOf(shownOf(onPage[0]!)[0]!, words)}\n`;
    isFirst = false;
    for (const [at, note] of onPage.entries())
      yield `\n${at === 0 ? '' : '---\n\n'}${blocksOf(note, words).join('\n\n')}\n`;
  }
}

const shownOf = ({ heads }: Exported): readonly Note[] => shown({ heads, past: [] }).map(({ note }) => note);

const headingOf = ({ page }: Note, { untitled }: ExportWords): string =>
  `# ${markdownLink(markdownInLink(page.title) || markdownInLink(page.url) || untitled, page.url)}`;

/** A note of two heads is told twice: both are the reader's. */
function blocksOf(note: Exported, words: ExportWords): readonly string[] {
  return shownOf(note).flatMap((version, at) => [
    ...(at === 0 ? [] : [`*${markdownLine(words.otherVersion)}*`]),
    ...blocksOfVersion(version, words),
  ]);
}

function blocksOfVersion(note: Note, words: ExportWords): readonly string[] {
  const quote = quoteOf(note);
  const { figure, page, selectors, tags, text, modified, reading } = note;
  return [
    quote.trim() === '' ? '' : quoted(markdownText(quote)),
    markdownWords(text),
    reading === undefined ? '' : `${words.reading}: ${markdownLine(words.readingSaid(reading))}`,
    tags.length === 0 ? '' : `${words.tags}: ${tags.map(markdownLine).join(', ')}`,
    figure === null ? '' : `${words.verdictThen}: **${markdownLine(words.verdict(figure.verdict))}**`,
    figure?.reference ? `${words.source}: ${markdownLine(figure.reference.quote)}` : '',
    `${markdownLink(words.open, passageAddress(page.url, selectors))} · ${markdownLine(words.time(modified))}`,
  ].filter((block) => block !== '');
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
