import type { Figure, Reading } from '../figure/figure.ts';
import { periodKey } from '../resolution/period.ts';
import type { Article } from '../text/article.ts';
import type { FormCache } from '../text/forms.ts';
import { writesAsVietnamese } from './number-marks.ts';
import { createHeadsOver } from './restraint/heads-over.ts';
import type { PageFacts } from './restraint/subject.ts';
import { timeOf } from './year-open.ts';

/** What is known of a page whatever it is held against. */
type OfPage = Omit<PageFacts, 'isConference' | 'narrowings' | 'runningYears'>;

/**
 * Makes the facts of a page for whatever its figures are held against: what is true of the page itself is found once, what was
 * found to narrow a figure belongs to the one it was held against.
 */
export function pageFactsOf(
  reading: Reading,
  article: Article,
  forms: FormCache,
): (isConference: boolean) => PageFacts {
  const page: OfPage = {
    text: article.text,
    title: article.blocks.find(({ kind }) => kind === 'title') ?? null,
    reading,
    time: timeOf(article.text, article.published),
    related: grouped(reading.figures, keyOf, MOST_RELATED),
    repeated: grouped(reading.figures, numberKey, MOST_REPEATED),
    headsOver: createHeadsOver(article, reading.figures),
    writesAsVietnamese: once(() => writesAsVietnamese(article.text)),
    forms,
  };
  return (isConference) => ({ ...page, isConference, narrowings: new Map(), runningYears: new Map() });
}

/** Answers a question when it is first asked, and then knows. */
function once<T>(ask: () => T): () => T {
  let answer: { readonly of: T } | null = null;
  return () => {
    answer ??= { of: ask() };
    return answer.of;
  };
}

const keyOf = ({ indicator, place, period }: Figure): string => `${indicator} ${place} ${periodKey(period)}`;
const numberKey = ({ indicator, value, unit }: Figure): string => `${indicator} ${value} ${unit}`;

/** What stands beside a figure is looked for among so many of its kind: a hostile page must not make this quadratic. */
const MOST_RELATED = 100;
const MOST_REPEATED = 8;

/** The figures that share a key with the one asked for; grouped when the first is. */
function grouped(
  figures: readonly Figure[],
  key: (figure: Figure) => string,
  most: number,
): (figure: Figure) => readonly Figure[] {
  let groups: Map<string, Figure[]> | null = null;
  return (figure) => {
    groups ??= groupFigures(figures, key, most);
    return groups.get(key(figure)) ?? [];
  };
}

function groupFigures(
  figures: readonly Figure[],
  key: (figure: Figure) => string,
  most: number,
): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.indicator === null) continue;
    const name = key(figure);
    const group = groups.get(name);
    if (group !== undefined && group.length < most) group.push(figure);
    else if (group === undefined) groups.set(name, [figure]);
  }
  return groups;
}
