import { isInAnotherItem } from './another-item.ts';
import { attribute, closest, contains, findAll } from './dom.ts';
import { findAllInSteps } from './find-in-steps.ts';
import { lineAround } from './inline-lines.ts';
import type { LinkedArticle } from './json-ld.ts';
import { linesNearTitle } from './near-title.ts';
import { labelOf, type PrintedDay, printedDays, statedDays } from './printed-day.ts';
import type { Steps } from './steps.ts';
import { textUpTo } from './text-up-to.ts';

/** Metadata that tell when the article was published, and when it was changed. */
const PUBLISHED_METAS = list(
  'article:published_time og:article:published_time datepublished pubdate date dc.date dc.date.issued dcterms.issued ' +
    'dcterms.date parsely-pub-date publish-date publishdate publish_date published_date sailthru.date ' +
    'citation_publication_date article.published',
);
const MODIFIED_METAS = list(
  'article:modified_time og:updated_time datemodified lastmod last-modified dc.date.modified dcterms.modified',
);
/** Classes and ids that name the day of a post. "date" and "time" alone name a clock as often. */
const POST_DATE = [
  'post-date',
  'postdate',
  'entry-date',
  'article-date',
  'news-date',
  'date-post',
  'publish',
  'pubdate',
  'ngay-dang',
  'ngaydang',
]
  .map((name) => `[class*="${name}" i], [id*="${name}" i]`)
  .join(', ');
/** Those of them that say what the day is, wherever they stand. */
const OF_PUBLICATION = /publish|pubdate|ngay-?dang/i;
const BYLINE = 'header, footer, [class*="meta" i], [class*="byline" i], [class*="author" i]';
const NAMED_FOR_DATES = /date|time|ngay|publish|posted/i;
/** A line of this length tells who wrote and when; a longer one may be a sentence. */
const SHORT = 120;
const MAX_PLACES = 40;
/** A place with more text does not tell a day and nothing else, blanks of its source included. */
const MAX_PLACE_TEXT = 1000;
const DAY_MS = 24 * 3600 * 1000;

/** A source's word for the day of publication: one day, or two where day and month may stand either way round. */
type Claim = readonly string[];

interface Claims {
  /** What metadata state, and what is printed at the title. */
  readonly near: readonly Claim[];
  /** What tells when nothing else does. */
  readonly far: readonly Claim[];
  /** Days of which the page says that it was changed on them. */
  readonly updates: ReadonlySet<string>;
}

/**
 * ISO day of publication, or null. The sources are the metadata and what is printed at the title, where a page says so; a
 * clock, a box of other stories and an update are none. All must name the same day, but for a night between two time zones
 * within one year: a wrong day would make a year over that is not. A page that takes the place of a method has no day.
 */
export function* findPublished(
  document: Document,
  root: Element,
  title: Element | null,
  linked: LinkedArticle,
): Steps<string | null> {
  try {
    return decide(yield* claimsOf(document, root, title, linked));
  } catch {
    return null;
  }
}

function decide({ near, far, updates }: Claims): string | null {
  for (const claims of [near, far]) {
    const told = claims.filter((days) => days.length > 0);
    // a day of change is what an article may show beside, or in the place of, the day it was published on
    const own = told.filter((days) => !days.every((day) => updates.has(day)));
    if (own.length > 0) return common(own);
    if (told.length > 0) return common(told.filter((_, n) => claims === near && n === 0));
  }
  return null;
}

/** The day that all claims allow. */
function common(claims: readonly Claim[]): string | null {
  const fitting = (claims[0] ?? []).filter((day) => claims.every((days) => days.some((other) => isNear(day, other))));
  const years = new Set(
    claims
      .flatMap((days) => days.filter((day) => fitting.some((fit) => isNear(day, fit))))
      .map((day) => day.slice(0, 4)),
  );
  return fitting.length === 1 && years.size === 1 ? fitting[0]! : null;
}

const isNear = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) <= DAY_MS;

function* claimsOf(document: Document, root: Element, title: Element | null, linked: LinkedArticle): Steps<Claims> {
  const metas = metasOf(document);
  const properties = (name: string) => propertiesOf(document, root, title, name);
  const printed = title === null ? [] : nearDays(document, title);
  yield;
  const updates = [...linked.modified, ...metas(MODIFIED_METAS), ...properties('dateModified')].flatMap((value) =>
    statedDays(value),
  );
  return {
    near: [
      ...[...linked.published, ...metas(PUBLISHED_METAS), ...properties('datePublished')].map(statedDays),
      ...printed.filter(({ of }) => of !== 'update').map(({ days }) => days),
    ],
    far: [...linked.perhapsPublished.map(statedDays), ...(yield* farDays(document, root))],
    updates: new Set([...updates, ...printed.filter(({ of }) => of === 'update').flatMap(({ days }) => days)]),
  };
}

/** The contents of all `meta` with one of these names. */
function metasOf(document: Document): (names: ReadonlySet<string>) => string[] {
  const metas = [...findAll(document, 'meta[content]')].map((meta) => ({
    name: (attribute(meta, 'property') ?? attribute(meta, 'name') ?? '').toLowerCase(),
    content: attribute(meta, 'content') ?? '',
  }));
  return (names) => metas.filter(({ name }) => names.has(name)).map(({ content }) => content);
}

/** Values of an `itemprop` of the article's own item; comments and related stories are items beside it. */
function propertiesOf(document: Document, root: Element, title: Element | null, name: string): string[] {
  return [...findAll(document, `[itemprop~="${name}"]`)].slice(0, MAX_PLACES).flatMap((element) => {
    const item = closest(element, '[itemscope]');
    const own = item === null ? contains(root, element) : contains(item, title ?? root) || item === root;
    if (!own) return [];
    const value = ['content', 'datetime', 'title'].map((name) => attribute(element, name)).find(Boolean);
    return [value ?? textUpTo(element, MAX_PLACE_TEXT) ?? ''];
  });
}

/**
 * The days of the lines at the title. A line tells when as a whole, or one piece of it does: a time, an element named for
 * dates, any piece of a short line that is no sentence (pages out of word processors cut sentences into pieces as well).
 */
function nearDays(document: Document, title: Element): PrintedDay[] {
  let label: PrintedDay['of'] = null;
  const days: PrintedDay[] = [];
  const labelled = (day: PrintedDay) => ({ ...day, of: day.of ?? label });
  for (const pieces of linesNearTitle(document, title)) {
    const line = pieces.map(({ text }) => text).join('');
    const whole = printedDays(line).map((day, n) => (n === 0 ? labelled(day) : day));
    const inPieces = line.length <= SHORT && !/[.!?…]\s*$/.test(line);
    for (const piece of pieces) {
      const inPiece =
        whole.length === 0 && (inPieces || NAMED_FOR_DATES.test(piece.names)) ? printedDays(piece.text) : [];
      const stated = piece.stated === null ? [] : [{ days: statedDays(piece.stated), of: null }];
      const found = [...stated, ...inPiece].map(labelled);
      days.push(...(isUpdate(piece.names) ? found.map((day) => ({ ...day, of: 'update' as const })) : found));
      label = labelOf(piece.text);
    }
    days.push(...whole);
  }
  return days;
}

/** WordPress calls the time of a change "updated", and one that is both "published updated". */
function isUpdate(names: string): boolean {
  return /updated|modified|cap-?nhat/i.test(names) && !/publish/i.test(names);
}

/**
 * Times and days of posts elsewhere: told only when there is but one of them on the page. They must say no more than when, and
 * stand in no other item than the article; in and behind its text they must say that they are its day, or stand in its byline.
 */
function* farDays(document: Document, root: Element): Steps<Claim[]> {
  const own = (element: Element, { of }: PrintedDay): boolean =>
    of !== 'update' && (of === 'publication' || comesBefore(element, root) || isInByline(element, root));
  const isStated = (time: Element): boolean => !isUpdate(attribute(time, 'class') ?? '');
  const times = (yield* findAllInSteps(document, 'time[datetime]', MAX_PLACES, isStated, root))
    .filter((time) => !isInAnotherItem(time, root))
    .flatMap((time) => dayOfTime(time).filter((day) => own(time, day)));
  const isAlone = (place: Element): boolean => closest(place, 'table') === null;
  const places = (yield* findAllInSteps(document, POST_DATE, MAX_PLACES, isAlone))
    .filter((place) => !isInAnotherItem(place, root))
    .flatMap((place) =>
      printedDays(textUpTo(place, MAX_PLACE_TEXT)?.replace(/\s+/g, ' ') ?? '').map((day) => namedDay(place, day)),
    )
    .filter(({ place, day }) => own(place, day))
    .map(({ day }) => day);
  return [...times, ...places].map(({ days }) => days);
}

/** A time in the page's head is a clock. Asked of few elements: it may cost as much as the page is long. */
const comesBefore = (element: Element, root: Element): boolean => (root.compareDocumentPosition(element) & 2) !== 0;

/** Where an article tells of itself. */
function isInByline(element: Element, root: Element): boolean {
  const byline = closest(element, BYLINE);
  return byline !== null && byline !== root && contains(root, byline);
}

/** The day of a `time`, with what its line says of it; none where the line says more than when. */
function dayOfTime(time: Element): PrintedDay[] {
  const days = statedDays(attribute(time, 'datetime') ?? '');
  const line = lineAround(time);
  if (days.length === 0 || line === null) return [];
  return printedDays(`${line.before} ${days[0]} ${line.after}`)
    .slice(0, 1)
    .map(({ of }) => ({ days, of }));
}

/** A name may say what a day is, as a word before it does. */
function namedDay(place: Element, day: PrintedDay): { readonly place: Element; readonly day: PrintedDay } {
  const names = `${attribute(place, 'class') ?? ''} ${attribute(place, 'id') ?? ''}`;
  return { place, day: day.of === null && OF_PUBLICATION.test(names) ? { ...day, of: 'publication' } : day };
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
