import type { BlockKind } from '../text/article.ts';

/** Kind and depth of the blocks inside an element, as its parent and its own name decide. */
export interface Frame {
  readonly kind: BlockKind;
  readonly depth: number;
  /** Are line breaks of the source lines of the text? */
  readonly preformatted: boolean;
}

export const OUTERMOST: Frame = { kind: 'paragraph', depth: 0, preformatted: false };
export const CELL: Frame = { kind: 'cell', depth: 0, preformatted: false };

const HEADING = /^h[1-6]$/;

/** The frame inside an element that stands in `outer`; a cell or a caption stays one whatever is in it. */
export function frameFor(name: string, outer: Frame): Frame {
  if (outer.kind === 'cell' || outer.kind === 'caption') return outer;
  if (HEADING.test(name)) return { ...outer, kind: 'heading' };
  if (name === 'figcaption' || name === 'caption') return { kind: 'caption', depth: 0, preformatted: false };
  if (name === 'li') return { ...outer, kind: 'list-item', depth: outer.depth + 1 };
  return name === 'pre' ? { ...outer, preformatted: true } : outer;
}
