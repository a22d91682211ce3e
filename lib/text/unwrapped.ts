import type { Article, Block } from './article.ts';

/** What ends a line for good. */
const ENDED = /[.!?…;:|]["”»)\]]*\s*$/u;
/** A line goes on in small letters, or with a number where the line in front breaks off within its words. */
const GOES_ON = /^\p{Ll}/u;
const NUMBER = /^\d(?![\d.]*\.?\s+\p{Lu})(?!\d?\s?[-–.)/:]\s?(?!\d))/u;
const BROKEN_OFF = /\p{Ll}$/u;
/** What parts the cells of a row. */
const CELLS = /\t| \| |\S\s{3,}\S/u;
/** A line that goes on with a number is broken where it is full. */
const FULL = 25;
/** "a) Tổng thu", "đ. Chi": small letters that number a line. */
const LETTERED = /^[a-zđ][.)]\s/u;

/**
 * An article without the line breaks that its paper had within sentences, as texts copied from a PDF have them: each becomes a
 * blank, so that offsets stay.
 */
export function unwrapped(article: Article): Article {
  const { text } = article;
  const blocks: Block[] = [];
  const breaks: number[] = [];
  for (const [at, block] of article.blocks.entries()) {
    // the line itself, not all that it was joined to: that would be read again with every line
    const line = article.blocks[at - 1];
    const whole = blocks.at(-1);
    if (line !== undefined && whole !== undefined && isSame(text, line, block)) {
      blocks[blocks.length - 1] = { ...whole, end: block.end };
      for (let mark = line.end; mark < block.start; mark++) if (text[mark] === '\n') breaks.push(mark);
    } else blocks.push(block);
  }
  if (breaks.length === 0) return article;
  const letters = text.split('');
  for (const at of breaks) letters[at] = ' ';
  return { ...article, text: letters.join(''), blocks };
}

function isSame(text: string, before: Block, { start, end, kind }: Block): boolean {
  if (kind !== 'paragraph' || (before.kind !== 'paragraph' && before.kind !== 'list-item')) return false;
  if (text.slice(before.end, start).trim() !== '' || text.slice(before.end, start).split('\n').length !== 2)
    return false;
  const front = text.slice(before.start, before.end);
  const line = text.slice(start, end);
  if (ENDED.test(front) || CELLS.test(front) || CELLS.test(line) || LETTERED.test(line)) return false;
  // what a letterhead or a head says in capitals ends with its line
  if (!/\p{Ll}/u.test(front)) return false;
  return GOES_ON.test(line) || (NUMBER.test(line) && BROKEN_OFF.test(front) && front.length >= FULL);
}
