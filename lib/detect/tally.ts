import type { Figure, Reading } from '../figure/figure.ts';

/** What the judgement needs to know of the sources, of places and of indicators. */
export interface JudgeFacts {
  /** Ids of the places whose results the packs give. */
  readonly sourcePlaces: ReadonlySet<string>;
  /** Ids of the indicators they print. */
  readonly printed: ReadonlySet<string>;
  /** Ids of the indicators that are counted on pages of any kind. */
  readonly incidental: ReadonlySet<string>;
  readonly parentOf: (place: string) => string | null;
  /** What the sources' figures are about: see ./noticed.ts. */
  readonly subjects: readonly string[];
}

/** The figures of a place or of several, by what they measure and how they are meant. */
interface Counts {
  readonly all: number;
  /** With an indicator of the sources' kind. */
  readonly known: number;
  /** Of an indicator that results are told of and no source prints. */
  readonly other: number;
  /** Targets, plans and shares of plans, of either; and of what is likely one. */
  readonly planned: number;
}

/** What a page tells, by whose it is. */
export interface Tally {
  readonly all: number;
  /** Of organisations. */
  readonly ofBodies: number;
  /** Of the place of a source. */
  readonly own: Counts;
  /** Of its communes and wards. */
  readonly below: Counts;
  /**
   * Sentences that speak of an indicator's plan or target: all, those about one of the sources' kind, those that name a source's
   * place, and those that name a part of it.
   */
  readonly aims: { readonly all: number; readonly known: number; readonly own: number; readonly below: number };
}

/** Counts the figures and the sentences of a page. A school's or a police station's figures are not those of the place it stands in. */
export function tallyOf({ figures, mentions }: Reading, facts: JudgeFacts): Tally {
  const whole = figures.filter(({ body }) => body === null);
  const isOwn = (place: string | null): boolean => place !== null && facts.sourcePlaces.has(place);
  const aims = mentions.filter(({ plans, indicators }) => plans && indicators.some((id) => tells(id, facts)));
  return {
    all: figures.length,
    ofBodies: figures.length - whole.length,
    own: countsOf(
      whole.filter(({ place }) => isOwn(place)),
      facts,
    ),
    below: countsOf(
      whole.filter(({ place }) => place !== null && isBelow(place, facts)),
      facts,
    ),
    aims: {
      all: aims.length,
      known: aims.filter(({ indicators }) => indicators.some((id) => isKnown(id, facts))).length,
      own: aims.filter(({ places }) => places.some(isOwn)).length,
      below: aims.filter(({ places }) => places.some((place) => isBelow(place, facts))).length,
    },
  };
}

/** Does a place lie in the place of a source? */
export function isBelow(place: string, { parentOf, sourcePlaces }: JudgeFacts): boolean {
  const parent = parentOf(place);
  return parent !== null && sourcePlaces.has(parent);
}

/** Does a source's place lie right in this one? */
export const holdsSource = (place: string, { parentOf, sourcePlaces }: JudgeFacts): boolean =>
  [...sourcePlaces].some((source) => parentOf(source) === place);

/** So many figures of results show what a page is about. */
const ENOUGH = 2;

function countsOf(figures: readonly Figure[], facts: JudgeFacts): Counts {
  const stated = figures.filter(({ status }) => status !== 'denied' && status !== 'supposed');
  // What is only assumed to be of an indicator shows little of the page: any sum of money may be taken for revenue.
  const known = stated.filter((figure) => isFirm(figure) && isKnown(figure.indicator, facts));
  const other = stated.filter(({ indicator }) => !isKnown(indicator, facts) && tells(indicator, facts));
  const likely = stated.filter(
    (figure) =>
      (!isFirm(figure) && isKnown(figure.indicator, facts)) || (figure.indicator === null && other.length >= ENOUGH),
  );
  return {
    all: figures.length,
    known: known.length,
    other: other.length,
    planned: [...known, ...other, ...likely].filter(isPlan).length,
  };
}

const isFirm = ({ evidence }: Figure): boolean => evidence.indicator !== null && evidence.indicator.how !== 'assumed';

const isPlan = ({ status, measure }: Figure): boolean => status === 'target' || measure === 'share-of-plan';

/** An indicator that sources print, or of the same kind; "other:..." are its rivals. */
const isKnown = (indicator: string | null, { printed }: JudgeFacts): boolean =>
  indicator !== null && (printed.has(indicator) || !indicator.startsWith('other:'));

const tells = (indicator: string | null, { incidental }: JudgeFacts): boolean =>
  indicator !== null && !incidental.has(indicator);
