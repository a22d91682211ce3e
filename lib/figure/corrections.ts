import type { Draft } from './draft.ts';
import type { Line } from './line.ts';

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

const CORRECTIONS: ReadonlySet<string> = new Set([
  'đính chính',
  'cải chính',
  'xin lỗi',
  'nói lại cho rõ',
  'correction',
  'we apologise',
]);
/** Who corrects may stand in front: "Tòa soạn thành thật xin lỗi ...", in tokens. */
const OPENING = 5;
/** So many corrections of a page are asked about each figure. */
const MOST_CORRECTIONS = 4;

/** The lines that open as a correction of what the page has said. */
export const correctionsIn = (lines: readonly Line[]): readonly Correction[] =>
  lines
    .filter(
      ({ cautions: [first] }) => first !== undefined && first.first <= OPENING && CORRECTIONS.has(first.value.text),
    )
    .slice(0, MOST_CORRECTIONS)
    .map((line) => ({
      line,
      of: new Set([
        ...line.quantities.map(({ quantity }) => quantity.unit),
        ...line.names.map(({ value }) => value.indicator.id),
      ]),
    }));

/** Is it a correction of the figure: right behind its line, or of the same unit or the same thing? */
export function corrects(
  { line: other, of }: Correction,
  { line, unit, indicator }: Draft,
  { following }: NearLines,
): boolean {
  if (other === line || other.span.start < line.span.start) return false;
  return other === following || of.has(unit) || (indicator !== null && of.has(indicator));
}
