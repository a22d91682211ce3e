import type { Line } from '../../mention/sentence/line.ts';
import { areWords } from '../../words/word-classes.ts';
import type { Filled } from '../spot/slots.ts';

/** The lines beside a figure's that may take its number back. */
export interface NearLines {
  /** The line behind in the same block. */
  readonly next: Line | null;
  /** The line in front in the same block, if it has no numbers of its own. */
  readonly before: Line | null;
  /** The line behind, in whatever block. */
  readonly following: Line | null;
  /** The lines of the article that open as a correction ("Đính chính: ..."). */
  readonly corrections: readonly Correction[];
}

/** A correction, and what it speaks of: the units of its numbers, the indicators it names. */
interface Correction {
  readonly line: Line;
  readonly of: ReadonlySet<string>;
}

/** Who corrects may stand in front: "Tòa soạn thành thật xin lỗi ...", in tokens. */
const OPENING = 5;
/** So many corrections of a page are asked about each figure. */
const MOST_CORRECTIONS = 4;

/** The lines that open as a correction of what the page has said. */
export const correctionsIn = (lines: readonly Line[]): readonly Correction[] =>
  lines
    .filter((line) => line.cautions.some(({ first }) => first <= OPENING && areWords(line, first, 'corrects')))
    .slice(0, MOST_CORRECTIONS)
    .map((line) => ({
      line,
      of: new Set([
        ...line.quantities.map(({ quantity }) => quantity.unit),
        ...line.names.map(({ value }) => value.indicator.id),
      ]),
    }));

/** The lines that may take back a number of the one at `index`. */
export function nearLines(lines: readonly Line[], index: number, corrections: NearLines['corrections']): NearLines {
  const { block } = lines[index]!;
  const following = lines[index + 1] ?? null;
  const previous = lines[index - 1];
  return {
    next: following?.block === block ? following : null,
    before: previous?.block === block && previous.quantities.length === 0 ? previous : null,
    following,
    corrections,
  };
}

/** Is it a correction of the figure: right behind its line, or of the same unit or the same thing? */
export function corrects(
  { line: other, of }: Correction,
  { line, unit, indicator }: Filled,
  { following }: NearLines,
): boolean {
  if (other === line || other.span.start < line.span.start) return false;
  return other === following || of.has(unit) || (indicator !== null && of.has(indicator));
}
