import type { BlockKind } from '../text/article.ts';

/** A cell of a table as a document has it: its place in the grid follows from the cells before it. */
export interface PartCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly head: boolean;
}

/** What a document is made of, in its order. */
export type Part =
  | {
      readonly kind: Exclude<BlockKind, 'cell' | 'caption'>;
      readonly text: string;
      /** Of headings 1 to 6, of list items how deep they stand, of others 0. */
      readonly level: number;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly PartCell[])[] };
