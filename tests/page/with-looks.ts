import type { Article } from '../../lib/text/article.ts';

const SIGNS = { struck: ['~', '~'], reordered: ['<', '>'], running: ['{', '}'], effect: ['*', '*'] } as const;

/**
 * The text of an article below its title with its looks written out: ~struck~, <reordered>, {running}, *shown by an effect*, and | for the blank
 * where it is open whether two numbers touch.
 */
export function withLooks({ text, blocks, looks }: Article): string {
  const marks = looks.flatMap(({ kind, start, end }): [number, number, string][] => {
    if (kind === 'touching') return [[start, end, '|']];
    const [before, after] = SIGNS[kind];
    return [
      [start, start, before],
      [end, end, after],
    ];
  });
  const from = blocks.find(({ kind }) => kind !== 'title')?.start ?? 0;
  let at = from;
  let shown = '';
  for (const [start, end, mark] of marks.sort((a, b) => a[0] - b[0])) {
    if (start < from) continue;
    shown += text.slice(at, start) + mark;
    at = end;
  }
  return shown + text.slice(at);
}
