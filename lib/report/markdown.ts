import { isolated } from '../explain/isolate.ts';
import { markdownLink } from '../notes/formats/markdown-link.ts';
import { markdownInLink, markdownLine, markdownText, markdownWords } from '../notes/formats/markdown-text.ts';
import type { Entry, Fact, Outline, Part, Quoted, Section } from './outline.ts';

/**
 * A report as Markdown: the page at the first level, its parts at the second, each figure at the third. Whatever pages, sources
 * and readers wrote stays text. `struck` is said behind words that the page crosses out.
 */
export function reportMarkdown(outline: Outline, struck: string): string {
  const { kind, title, facts, result, why, sections, again, foot } = outline;
  const blocks = [
    `# ${markdownLine(`${kind}: ${title}`)}`,
    facts.map(factLine).join('\n'),
    `**${markdownLine(result)}**`,
    why.map((line) => `- ${markdownLine(line)}`).join('\n'),
    ...sections.flatMap((section) => sectionBlocks(section, struck)),
    `## ${markdownLine(again.heading)}`,
    ...again.words.map(markdownLine),
    `    ${again.command}`,
    '---',
    markdownLine(foot),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const factLine = ({ label, words, isAddress }: Fact): string =>
  `- ${markdownLine(label)}: ${isAddress ? markdownLink(markdownInLink(words), words) : markdownLine(words)}`;

const sectionBlocks = ({ heading, hint, entries }: Section, struck: string): readonly string[] => [
  `## ${markdownLine(heading)}`,
  ...(hint === null ? [] : [markdownLine(hint)]),
  ...entries.flatMap((entry) => entryBlocks(entry, struck)),
];

function entryBlocks({ number, outcome, heading, parts }: Entry, struck: string): readonly string[] {
  const title = [outcome, heading].filter((part) => part !== '').join(' – ');
  return [
    `### ${markdownLine([number, title].filter((part) => part !== '').join(' '))}`,
    ...parts.flatMap((part) => partBlocks(part, struck)),
  ];
}

function partBlocks(part: Part, struck: string): readonly string[] {
  if (part.kind === 'words') return [markdownLine(part.words)];
  if (part.kind === 'note') return [markdownWords(part.words), `*${markdownLine(part.foot)}*`];
  const { label, quote } = part;
  const inFocus = quote.focus.length === 0 ? '' : ` ${markdownLine(isolated(lineOf(quote.focus, struck)))}`;
  return [`**${markdownLine(label)}:**${inFocus}`, quotedBlock(quote, struck)];
}

const lineOf = (runs: Quoted['focus'], struck: string): string =>
  runs.map((run) => (run.struck ? `${run.text} ${struck}` : run.text)).join('');

const quotedBlock = ({ before, focus, after }: Quoted, struck: string): string =>
  markdownText(lineOf([...before, ...focus, ...after], struck).trim())
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
