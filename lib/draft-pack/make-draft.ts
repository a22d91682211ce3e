import type { Documents } from '../../data/schemas/document.ts';
import type { Figure, Reading } from '../figure/figure.ts';
import type { Article, Span } from '../text/article.ts';
import { callsOf } from './calls.ts';
import type { PackDraft } from './draft.ts';
import { factsOf } from './facts-of.ts';
import { bareWords, firstLines } from './head-lines.ts';
import type { OwnPlace } from './own-place.ts';
import { type Naming, proposeIndicators } from './proposals.ts';
import { rowsOf } from './rows.ts';
import { createSections } from './sections.ts';

/** What the draft of a pack is made with. */
export interface DraftLexicon {
  readonly documents: Documents;
  readonly naming: Naming;
  /** Words around a figure that may make it a part of what it was read as. */
  readonly narrowingOf: (figure: Figure) => readonly string[];
}

/** The draft of a pack out of a document that was read as an article is, with the place of its head as the article's. */
export function makeDraft(article: Article, reading: Reading, own: OwnPlace | null, lexicon: DraftLexicon): PackDraft {
  const { text, title } = article;
  const { figures } = reading;
  const calls = callsOf(article, figures, lexicon.naming.words);
  const proposals = proposeIndicators(text, figures, calls, lexicon.naming);
  const facts = factsOf(text, title, lexicon.documents);
  // an office, an association or a school counts its own as often as its place's
  const isOfOffice = facts.organ === 'department' || (facts.organ === null && facts.number !== null);
  const rows = rowsOf(text, figures, {
    indicators: lexicon.naming.known,
    proposals,
    calls,
    date: facts.date ?? article.published,
    term: facts.term,
    sectionOf: createSections(article, figures, {
      title: facts.title,
      titleLine: titleLine(text, facts.title),
      year: facts.year ?? facts.date?.slice(0, 4) ?? null,
      date: facts.date ?? article.published,
    }),
    narrowingOf: lexicon.narrowingOf,
  }).map((row) => (isOfOffice && !row.weak.includes('body') ? { ...row, weak: [...row.weak, 'body' as const] } : row));
  const used = new Set(rows.map(({ fields }) => fields.indicator));
  return {
    text,
    facts,
    place: own?.place.id ?? reading.place?.id ?? mostOf(rows.map(({ fields }) => fields.place)),
    rows,
    brings: {
      places: own?.brings ?? [],
      indicators: [...proposals.indicators.values()].filter(({ id }) => used.has(id)),
    },
  };
}

/** The last of the first lines that are part of what the document calls itself; null where that is no line of it. */
function titleLine(text: string, title: string): Span | null {
  const bare = bareWords(title);
  let found: Span | null = null;
  for (const { start, end } of firstLines(text)) {
    const words = bareWords(text.slice(start, end));
    if (words.includes(' ') && bare.includes(words)) found = { start, end };
  }
  return found;
}

/** The commonest of them, the first of those that are equally so. */
function mostOf(ids: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  let most: string | null = null;
  for (const [id, count] of counts) if (most === null || count > counts.get(most)!) most = id;
  return most;
}
