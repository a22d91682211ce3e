import { standsBesideSource } from '../../lib/check/comparable.ts';
import { wordsOf } from '../../lib/explain/excerpt.ts';
import { headWords } from '../../lib/explain/head-words.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import { passageAddress } from '../../lib/notes/formats/text-fragment.ts';
import type { Span } from '../../lib/text/article.ts';
import type { Numbered } from '../groups.ts';
import type { CheckedPage, Source } from '../panel-props.ts';
import type { PanelSay } from '../say.ts';
import { findReference } from '../source-figure.ts';
import { citationText } from '../texts/citation.ts';
import { formatDay, shorten } from '../texts/format.ts';

/** How many characters around a passage tell it from others of the same words. */
const AROUND = 40;
const LONGEST = 240;

interface Words {
  readonly lang: Lang;
  readonly say: PanelSay;
  readonly now: Date;
}

/** A figure as it is cited: the page's words, what the source says, how they stand to each other, when, and where it is found. */
export function citationOf(
  item: Numbered,
  page: CheckedPage,
  sources: readonly Source[],
  { lang, say, now }: Words,
): string {
  const { figure, verdict } = item;
  // a number of another period or place would make the comparison that the verdict refuses
  const found = standsBesideSource(verdict.kind) ? findReference(verdict, sources) : null;
  const { clause } = figure;
  const named = item.heads && headWords(page.text, item.heads);
  const role = found?.figure && found.figure.status !== 'target' ? 'report' : 'resolution';
  const [reason] = verdict.reasons;
  const { difference, unit } = reason?.params ?? {};
  const isApart = typeof difference === 'string' && difference !== '0' && typeof unit === 'string';
  const parts = {
    words: shorten(named ? `${named}: ${wordsOf(page.text, clause)}` : wordsOf(page.text, clause), LONGEST),
    title: page.title.trim(),
    host: hostOf(page.url),
    source: found?.quote.exact ?? '',
    document: found ? say.shortDocument(found.source.id, role) : '',
    longDocument: found ? say.document(found.source.id, role) : '',
    verdict: say.verdict(item, 'others'),
    gap: isApart ? say.distance(difference, unit) : '',
    day: formatDay(now, lang),
    // a text that was pasted has none
    address: page.url === '' ? '' : passageAddress(page.url, [quoteOf(page.text, figure)]),
  };
  return citationText(parts, lang);
}

const quoteOf = (text: string, { start, end }: Span) => ({
  type: 'TextQuoteSelector',
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - AROUND), start),
  suffix: text.slice(end, end + AROUND),
});

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
