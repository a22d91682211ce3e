import type { Figure } from '../figure/figure.ts';
import type { Article } from '../text/article.ts';
import type { NameWords } from './name-words.ts';
import { objectWords, ownWords } from './own-words.ts';
import { createRowNames } from './row-name.ts';

/**
 * What the document's own words call each figure; null where none do. Words that say only how much is counted ("sản lượng 168,8
 * nghìn tấn") are of what the figure in front of it in its line is of ("24.390 ha lúa").
 */
export function callsOf(article: Article, figures: readonly Figure[], names: NameWords): readonly (string | null)[] {
  const { text } = article;
  const rowName = createRowNames(article);
  const calls: (string | null)[] = [];
  for (const [at, figure] of figures.entries()) {
    const own = rowName(figure) ?? ownWords(text, figure, figures[at - 1]?.end ?? 0, names);
    const words =
      own === null ? null : withNumberInside(text, own, figures[at - 1], calls[at - 1] ?? null, figure, names);
    const subject =
      words === null || !isGeneral(words, names)
        ? null
        : (subjectOf(text, figures, calls, at, names) ?? labelOf(text, figure, names));
    calls.push(subject === null ? words : `${words} ${subject}`);
  }
  return calls;
}

const isGeneral = (words: string, { general }: NameWords): boolean =>
  !/\p{L}/u.test(words.toLowerCase().replace(general, ''));

/** "5. Thủy sản: Sản lượng 7.150 tấn": a few words, numbered or not, that open a line with a colon. */
const LABEL = /^\s*(?:[-+*•]|\(?[\da-zđ]{1,2}[.)])?\s*((?:\p{L}+[ ,-]*){1,6}):/iu;
const LONGEST_LABEL = 60;

/** What the label of its line says a number is of; null where it has none, or one that is only general as well. */
function labelOf(text: string, { start }: Figure, names: NameWords): string | null {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const label =
    LABEL.exec(text.slice(from, Math.min(start, from + LONGEST_LABEL)))?.[1]
      ?.trim()
      .toLowerCase() ?? '';
  return label === '' || isGeneral(label, names) ? null : label;
}

/** So many figures in front may be of the same thing. */
const MOST_BACK = 4;
/** What figures in front in the same line count ("lúa" of "24.390 ha lúa"), or are called by more than general words; else null. */
function subjectOf(
  text: string,
  figures: readonly Figure[],
  calls: readonly (string | null)[],
  at: number,
  names: NameWords,
): string | null {
  const { start } = figures[at]!;
  for (let back = at - 1; back >= Math.max(0, at - MOST_BACK); back--) {
    const before = figures[back]!;
    if (before.end > start || text.slice(before.end, start).includes('\n')) return null;
    const object = objectWords(text, before, names);
    if (object !== '') return object;
    const called = (calls[back] ?? '')
      .replace(/ … .*$/u, '')
      .toLowerCase()
      .replace(names.general, ' ');
    if (/\p{L}/u.test(called)) return called.replace(/\s+/gu, ' ').trim();
  }
  return null;
}

/** "trẻ em được tiêm chủng đầy đủ 8 loại vắc xin đạt 96,1%": a count that stands inside the name of another number. */
function withNumberInside(
  text: string,
  own: string,
  before: Figure | undefined,
  called: string | null,
  { start }: Figure,
  { joining }: NameWords,
): string {
  if (before === undefined || called === null || before.precision !== null || before.end > start) return own;
  const between = text.slice(before.end, start);
  const isInside = /\p{L}/u.test(between) && !/[,;:.()\n–-]/u.test(between) && !joining.test(between);
  return isInside && !called.includes(own) ? `${called} ${own}` : own;
}
