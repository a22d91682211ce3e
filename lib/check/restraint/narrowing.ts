import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Token } from '../../text/tokens.ts';
import { normPhrase, tokenize } from '../../text/tokens.ts';
import { isOfOtherBranches } from './branches.ts';
import type { Counted } from './cover.ts';
import { noteOn } from './noted.ts';
import { isOneOfTwo } from './one-of-two.ts';
import { otherOccasion } from './other-occasion.ts';
import { sentenceAround } from './parts.ts';
import { residueOf } from './residue.ts';
import { restOf } from './rest.ts';
import { leadOf } from './sentence-of.ts';
import type { ToldFirst } from './sentence-opening.ts';
import { isSetApart } from './set-apart.ts';
import { sourceSubject } from './source-words.ts';
import type { Narrowing, Subject } from './subject.ts';
import { timesAbove } from './times-above.ts';
import { narrowedByHeads } from './under-heads.ts';
import { narrowedByTitle } from './under-title.ts';
import { whoseSentence } from './whose.ts';

/**
 * Do the words around a figure narrow what it counts, or say of it what the program has no word for ("chi ngân sách cho
 * giáo dục", "kết nạp đảng viên nữ", "các doanh nghiệp tạo việc làm")? Null when they do not. Asked only before a number is
 * called different or a target missed: there, what is not understood holds it back.
 */
export function narrowingOf(subject: Subject, reference: ReferenceFigure): Narrowing | null {
  const { figure, page } = subject;
  // The reader has said what it counts, of words that were not understood.
  if (figure.evidence.indicator?.how === 'reader') return null;
  // A number said many times is asked about many times, by every figure that repeats it.
  const key = `${figure.start} ${figure.unit} ${reference.id}`;
  const known = page.narrowings.get(key);
  if (known !== undefined) return known;
  const found = findNarrowing(subject, reference);
  page.narrowings.set(key, found);
  return found;
}

function findNarrowing(subject: Subject, reference: ReferenceFigure): Narrowing | null {
  const { figure, page, index, indicator } = subject;
  const { text, forms } = page;
  const counted = countedOf(subject, reference);
  const subjectWords = sourceSubject(reference, index.pack.text);
  const { figures } = page.reading;
  const own = [
    ...residueOf(text, figure, counted, figures),
    ...restOf(text, figure, reference, { others: figures, related: page.related(figure), forms }),
    ...whoseSentence(figure, {
      text,
      figures,
      forms,
      places: counted.residue.less.places,
      toldFirst: (first) => toldFirst(subject, first, counted),
    }),
    ...otherOccasion(text, figure, index.pack.conference?.ordinal ?? null, forms),
  ];
  const note = noteOn(text, figure);
  const over = [
    ...(note === null ? [] : [note]),
    ...narrowedByTitle(text, page.title, figure, counted),
    ...narrowedByHeads(text, page.headsOver(figure), figure, counted),
    ...timesAbove(text, figure, page.headsOver(figure).named, { earlier: counted.residue.earlier, forms }),
  ];
  const words = [...new Set([...over, ...own])];
  const name = figure.evidence.indicator;
  const named = name?.how === 'said' ? name.text : '';
  const front = leadOf(text, figure, forms).split(/[;\d]/u).at(-1) ?? '';
  const behind = text.slice(figure.end, sentenceAround(text, figure, forms).end).split(/[,;\d]/u)[0] ?? '';
  const isNarrowed =
    words.length > 0 ||
    isOfLess(named, subjectWords, indicator?.narrower ?? []) ||
    (indicator?.better === 'neutral' &&
      reference.unit.startsWith('percent') &&
      isOfOtherBranches(
        subjectWords,
        tokenize(named, undefined, forms),
        tokenize(text, sentenceAround(text, figure, forms), forms),
      )) ||
    (named !== '' &&
      isOneOfTwo(beside(counted.source, reference), tokenize(`${front} ${named} ${behind}`, undefined, forms))) ||
    isSetApart(text, figure, reference, forms);
  return isNarrowed ? { words } : null;
}

/** What a figure is held against, as far as words go. */
function countedOf({ page, index, lexicons }: Subject, reference: ReferenceFigure): Counted {
  const residue = lexicons.residue(index.pack);
  const { words: source, runs } = residue.lineOf(reference, index.pack.text);
  return {
    source,
    runs,
    isPrinted: (id) => index.figures.has(id),
    place: reference.place,
    nameWords: lexicons.indicators.get(reference.indicator)?.nameWords ?? new Set(),
    forms: page.forms,
    residue,
  };
}

/** What is known of the first number of a sentence, whose opening may hold the others. */
function toldFirst(subject: Subject, { indicator, period, value, unit, place }: Figure, counted: Counted): ToldFirst {
  const printed = (subject.index.figures.get(indicator ?? '') ?? []).filter((one) => one.place === counted.place);
  const reference = printed.find((one) => one.period === period) ?? printed[0];
  const nameWords = subject.lexicons.indicators.get(indicator ?? '')?.nameWords ?? new Set();
  return {
    counted: reference === undefined ? { ...counted, nameWords } : countedOf(subject, reference),
    isPrinted: reference !== undefined,
    isSource: place === counted.place && printed.some((one) => one.value === value && one.unit === unit),
  };
}

/** The source's words around its number, without those of the number and what it counts ("5 căn nhà"). */
function beside(source: readonly Token[], { quote }: ReferenceFigure): readonly Token[] {
  const own = new Set(tokenize(quote.exact).map(({ norm }) => norm));
  return source.filter(({ norm }) => !own.has(norm));
}

/** Does the name by which the page calls a thing hold words for less than the whole of it, which the source's own has not? */
const isOfLess = (named: string, source: readonly Token[], narrower: readonly string[]): boolean => {
  const printed = ` ${source.map(({ norm }) => norm).join(' ')} `;
  return narrower.some((words) => {
    const less = normPhrase(words);
    return (
      ` ${normPhrase(named)} `.includes(` ${less} `) && !printed.includes(` ${less.replace(/ [^\p{L}] /gu, ' ')} `)
    );
  });
};
