import type { BlockKind } from '../text/article.ts';
import { attribute, nameOf } from './dom.ts';

/** Kind and depth of the blocks inside an element, as its parent and its own name decide. */
export interface Frame {
  readonly kind: BlockKind;
  readonly depth: number;
  /** Are line breaks of the source lines of the text? */
  readonly preformatted: boolean;
  /** The level of a heading. */
  readonly level?: number;
}

export const OUTERMOST: Frame = { kind: 'paragraph', depth: 0, preformatted: false };
export const CELL: Frame = { kind: 'cell', depth: 0, preformatted: false };

const HEADING = /^h([1-6])$/;
const LOWEST = 6;

/** The level of a heading by name or role, or null. What a closed part shows of itself (`summary`) heads it. */
function headingLevel(element: Element, name: string): number | null {
  const named = HEADING.exec(name)?.[1];
  if (named !== undefined) return Number(named);
  if (name === 'summary') return LOWEST;
  if (attribute(element, 'role') !== 'heading') return null;
  const level = Number(attribute(element, 'aria-level') ?? '2');
  return level >= 1 && level <= LOWEST ? Math.floor(level) : LOWEST;
}

/** The frame inside an element that stands in `outer`; a cell or a caption stays one whatever is in it. */
export function frameFor(element: Element, outer: Frame): Frame {
  if (outer.kind === 'cell' || outer.kind === 'caption') return outer;
  const name = nameOf(element);
  const level = headingLevel(element, name);
  if (level !== null) return { ...outer, kind: 'heading', level };
  if (name === 'figcaption' || name === 'caption') return { kind: 'caption', depth: 0, preformatted: false };
  if (name === 'li') return { ...outer, kind: 'list-item', depth: outer.depth + 1 };
  return name === 'pre' ? { ...outer, preformatted: true } : outer;
}
