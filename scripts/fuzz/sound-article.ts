import type { Article, Span } from '../../lib/text/article.ts';
import { hold } from './room.ts';

/** What every reader of articles promises: all that an article points at lies in its text, in the order of the text. */
export function holdSoundArticle({ text, blocks, tables, looks }: Article): void {
  const inside = ({ start, end }: Span): boolean => start >= 0 && start <= end && end <= text.length;
  hold(blocks.every(inside), 'a block outside of the text');
  hold(
    blocks.every((block, at) => at === 0 || blocks[at - 1]!.end <= block.start),
    'blocks that overlap',
  );
  hold(looks.every(inside), 'a look outside of the text');
  for (const table of tables) {
    hold(inside(table) && (table.caption === null || inside(table.caption)), 'a table outside of the text');
    hold(table.cells.every(inside), 'a cell outside of the text');
  }
}
