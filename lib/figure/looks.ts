import { ASSUMED } from '../mention/evidence.ts';
import type { Numbers, Quantity } from '../quantity/quantity.ts';
import type { Article, Look, LookKind, Span } from '../text/article.ts';
import type { Caution, Evidence, Figure, Reading } from './figure.ts';

const DOUBTS = ['touching', 'reordered', 'running', 'effect'] as const;

/**
 * The numbers without those that only touch the next one and count nothing: a rank, a badge, a list number in an element of
 * its own ("5|379 lao động"). What they were taken for would stand between the next number and its words.
 */
export function withoutStubs(numbers: Numbers, looks: readonly Look[]): Numbers {
  const starts = new Set(looks.filter(({ kind }) => kind === 'touching').map(({ start }) => start));
  if (starts.size === 0) return numbers;
  const isStub = ({ number, end, unit }: Quantity): boolean =>
    unit === 'count' && number.end === end && starts.has(number.end);
  const stubs = numbers.quantities.filter(isStub);
  const numerals = stubs.map(({ start, end, number }) => ({ start, end, number, kind: 'list' }) as const);
  return {
    quantities: numbers.quantities.filter((quantity) => !isStub(quantity)),
    numerals: [...numbers.numerals, ...numerals].sort((a, b) => a.start - b.start),
  };
}

/** The words a look covers, as evidence. */
function evidenceOfLook(text: string, { start, end }: Span): Evidence {
  return { text: text.slice(start, end), span: { start, end }, how: 'said' };
}

/** For one kind of look and numbers asked for in the order of the text: the look that reaches or touches a number, if any. */
function lookAt(looks: readonly Look[], kind: LookKind): (number: Span) => Look | null {
  const own = looks.filter((look) => look.kind === kind);
  let at = 0;
  return ({ start, end }) => {
    while (at < own.length && own[at]!.end < start) at++;
    const look = own[at];
    return look !== undefined && look.start <= end ? look : null;
  };
}

/** A number that the page crosses out: denied, of nothing. No word around it is read for it. */
function struckFigure(quantity: Quantity, struck: Evidence, place: Reading['place']): Figure {
  return {
    ...quantity,
    readings: [],
    indicator: null,
    place: place?.id ?? null,
    period: 'unknown',
    status: 'denied',
    measure: 'level',
    direction: null,
    base: null,
    issuer: null,
    definition: null,
    part: null,
    body: null,
    cautions: [{ kind: 'struck', evidence: struck }],
    evidence: {
      indicator: null,
      place: place?.evidence ?? null,
      period: null,
      status: struck,
      measure: ASSUMED,
      issuer: null,
      definition: null,
    },
    clause: struck.span ?? quantity,
  };
}

/**
 * The blocks that the numbers of the crossed-out words are read from (lib/quantity); each stands for itself, so that
 * nothing in it is joined to what the page still says.
 */
export const struckBlocks = ({ looks }: Pick<Article, 'looks'>): Article['blocks'] =>
  looks
    .filter(({ kind }) => kind === 'struck')
    .map(({ start, end }) => ({ kind: 'paragraph', depth: 0, start, end }) as const);

/**
 * The reading with what the article's looks say of its figures: a caution where the eye may see another number or a counter
 * still runs, and the numbers crossed out as denied figures. `article`: as shown (lib/text/looks), but for its `text`, which is the page's own;
 * `struck`: the numbers of `struckBlocks`.
 */
export function withLooks(reading: Reading, article: Pick<Article, 'text' | 'looks'>, struck: Numbers): Reading {
  const { text, looks } = article;
  if (looks.length === 0) return reading;
  const doubts = DOUBTS.map((kind) => ({ kind, at: lookAt(looks, kind) }));
  const doubted = reading.figures.map((figure): Figure => {
    const found = doubts.flatMap(({ kind, at }): Caution[] => {
      const look = at(figure.number);
      return look === null ? [] : [{ kind, evidence: evidenceOfLook(text, look) }];
    });
    return found.length === 0 ? figure : { ...figure, cautions: [...figure.cautions, ...found] };
  });
  const crossed = lookAt(looks, 'struck');
  const denied = struck.quantities.map((quantity) =>
    struckFigure(quantity, evidenceOfLook(text, crossed(quantity.number) ?? quantity), reading.place),
  );
  if (denied.length === 0) return { ...reading, figures: doubted };
  return { ...reading, figures: [...doubted, ...denied].sort((a, b) => a.start - b.start) };
}
