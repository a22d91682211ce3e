import type { Figure, FigureReading } from '../figure/figure.ts';
import type { PackIndex } from '../resolution/pack-index.ts';
import { agrees } from './comparable.ts';
import type { CheckLexicons } from './lexicon.ts';
import { reason } from './reason.ts';
import { type PageFacts, type Subject, subjectOf, verdict } from './restraint/subject.ts';
import type { Reason, Verdict } from './verdict.ts';
import { heldVerdict } from './verdict-of.ts';

/**
 * The verdict of a figure whose words can be read in more than one way (DESIGN §6, rows 3 and 10). It stands when every
 * reading gives the same; else it is `unclear`, with two exceptions: a number whose likelier reading agrees with the
 * source is not made doubtful by an unlikely reading of its separators, and money with a magnitude word, and any number of a page that
 * writes its fractions behind commas, is read as Vietnamese writes it, unless only the other reading would agree.
 */
export function verdictOfReadings(main: Subject, page: PageFacts, index: PackIndex, lexicons: CheckLexicons): Verdict {
  const own = heldVerdict(main);
  const { figure } = main;
  const others = figure.readings
    .filter((reading) => !isSameReading(figure, reading))
    .map((reading) => ({ reading, held: heldVerdict(subjectOf(read(figure, reading), page, index, lexicons)) }));
  const different = others.filter(({ held }) => held.kind !== own.kind);
  const [rival] = different;
  if (rival === undefined)
    return isSettled(page, figure, own, others) ? withReading(own, figure) : unclearReadings(main, own);
  if (rival.reading.why === 'measure') return unclearReadings(main, own);
  if (agrees(own.kind)) return withReading(own, figure);
  const agreeing = different.find(({ held }) => agrees(held.kind));
  if (agreeing !== undefined) return onlyOther(main, agreeing.reading, agreeing.held);
  if (figure.readings.every(({ why }) => why === 'separator') && isReadAsWritten(page, figure)) {
    return withReading(own, figure);
  }
  return unclearReadings(main, own);
}

function isSameReading(figure: Figure, reading: FigureReading): boolean {
  return reading.value === figure.value && reading.unit === figure.unit && reading.measure === figure.measure;
}

/**
 * An accusation stands on one reading (DESIGN §6, row 10), or on several where nobody doubts how the page writes numbers. "1.086%" may
 * be a slip of the very mark.
 */
function isSettled(
  page: PageFacts,
  figure: Figure,
  own: Verdict,
  others: readonly { readonly reading: FigureReading }[],
): boolean {
  if (own.kind !== 'differs' && own.kind !== 'target-missed') return true;
  return others.every(
    ({ reading: { why } }) => why === 'magnitude' || (why === 'separator' && isReadAsWritten(page, figure)),
  );
}

function read(figure: Figure, { value, high, precision, unit, measure, direction }: FigureReading): Figure {
  return { ...figure, value, high, precision, unit, measure, direction, readings: [] };
}

/** Are its separators those of Vietnamese: of money in words, or by the other numbers of the page? No share has thousands. */
const isReadAsWritten = (page: PageFacts, figure: Figure): boolean =>
  isMoneyInWords(page.text, figure) ||
  (!figure.unit.startsWith('percent') &&
    page.text.slice(figure.number.start, figure.number.end).includes('.') &&
    page.writesAsVietnamese());

/** Money printed with a magnitude word ("2.500 tỷ đồng"). */
function isMoneyInWords(text: string, figure: Figure): boolean {
  if (!figure.unit.startsWith('VND') || figure.unitWord === null) return false;
  const words = text.slice(figure.unitWord.start, figure.unitWord.end);
  return /[a-zA-ZÀ-ỹđ]/.test(words);
}

/** Says which reading was used, where the characters allow two. */
function withReading(own: Verdict, figure: Figure): Verdict {
  const other = figure.readings.find(({ value, why }) => why !== 'measure' && value !== figure.value);
  if (other === undefined || own.kind === 'other-period' || own.kind === 'other-measure') return own;
  const used = { value: figure.value, unit: figure.unit, other: other.value, otherUnit: other.unit };
  return { ...own, reasons: [...own.reasons, reason('reading-used', used)] };
}

function unclearReadings(main: Subject, own: Verdict): Verdict {
  const { figure, surface } = main;
  const all = [figure, ...figure.readings];
  const why = reason('readings', {
    page: surface,
    values: all.map(({ value }) => value),
    units: all.map(({ unit }) => unit),
    measures: all.map(({ measure }) => measure),
  });
  return unclear(main, own, why);
}

function onlyOther(main: Subject, reading: FigureReading, held: Verdict): Verdict {
  const reference = main.index.pack.figures.find(({ id }) => id === held.reference);
  const why = reason('only-other-reading', {
    page: main.surface,
    source: reference?.quote.exact ?? '',
    pack: main.index.pack.id,
    reference: held.reference ?? '',
    role: reference?.status === 'target' ? 'resolution' : 'report',
    value: reading.value,
    unit: reading.unit,
  });
  return unclear(main, held, why);
}

function unclear(main: Subject, { reference }: Verdict, why: Reason): Verdict {
  return verdict(main, 'unclear', reference === null ? null : { id: reference }, why);
}
