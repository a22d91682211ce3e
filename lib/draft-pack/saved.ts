import type { Pack, ReferenceFigure } from '../../data/schemas/pack.ts';

/** What a pack says beside its text and figures. A review shows little of it, and none of it is lost when the pack is saved again. */
export type SavedRest = Omit<Pack, 'text' | 'figures'>;

/** What a figure of a pack says beside the fields of a row. Others may name it by its id. */
export type SavedFigure = Pick<ReferenceFigure, 'id' | 'doubt' | 'notes' | 'follows'>;
