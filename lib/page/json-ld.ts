import { attribute, byName, find, findAll, textOf, titleOf, windowOf } from './dom.ts';
import { parseLooseJson } from './loose-json.ts';
import { isTitled } from './same-title.ts';

/** What the page's JSON-LD says of its article. Dates as printed there. */
export interface LinkedArticle {
  readonly headline: string | null;
  /** When it was published, by each record that may be the article's. */
  readonly published: readonly string[];
  /** The same where only a record of the whole page, or the day of its creation, tells. */
  readonly perhapsPublished: readonly string[];
  readonly modified: readonly string[];
}

type Item = Record<string, unknown>;

const ARTICLE_TYPES = /^(?:\w*Article|\w*Posting|Report)$/;
const MAX_SCRIPTS = 20;
const MAX_LENGTH = 200_000;
const MAX_ITEMS = 500;
const MAX_HEADS = 10;
const MAX_TITLE = 1000;

/**
 * Reads `script[type="application/ld+json"]`; what is broken beyond safe repair, or oversized, is passed over. Where several
 * articles are told of (a list of related ones), those that name this page's address are taken, if any does. One that has
 * quite another headline than the page has titles is another article's.
 */
export function readLinkedArticle(document: Document): LinkedArticle {
  const scripts = [...findAll(document, 'script[type="application/ld+json"]')].slice(0, MAX_SCRIPTS);
  const items = scripts.flatMap((script) => itemsOf(read(textOf(script))));
  const articles = ofThisPage(items.filter(hasType(ARTICLE_TYPES)), document, titlesOf(document));
  const pages = items.filter(hasType(/^WebPage$/));
  return {
    headline: valuesOf([...articles, ...pages], 'headline')[0] ?? null,
    published: valuesOf(articles, 'datePublished'),
    perhapsPublished: [...valuesOf(pages, 'datePublished'), ...valuesOf(articles, 'dateCreated')],
    modified: valuesOf([...articles, ...pages], 'dateModified'),
  };
}

const read = (source: string): unknown => (source.length > MAX_LENGTH ? null : parseLooseJson(source));

const hasType = (pattern: RegExp) => (item: Item) =>
  [item['@type']].flat().some((type) => typeof type === 'string' && pattern.test(type));

const valuesOf = (items: readonly Item[], name: string): string[] =>
  items.map((item) => item[name]).filter((value): value is string => typeof value === 'string' && value.trim() !== '');

function ofThisPage(articles: readonly Item[], document: Document, titles: readonly string[]): Item[] {
  const addresses = new Set(
    [windowOf(document)?.location.href ?? '', canonicalOf(document)].map(plainAddress).filter(Boolean),
  );
  const own = articles.filter((item) => addressesOf(item).some((address) => addresses.has(plainAddress(address))));
  if (own.length > 0) return own;
  return articles.filter((item) => {
    const named = [item['headline'], item['name'], item['alternativeHeadline']].filter(
      (name) => typeof name === 'string',
    );
    return named.length === 0 || named.some((name) => isTitled(name, titles));
  });
}

/** What the page itself gives as its titles, in its metadata and in its largest heads. */
const titlesOf = (document: Document): string[] =>
  [
    titleOf(document),
    ...[...findAll(document, 'meta[property="og:title"], meta[name="title"]')].map(
      (m) => attribute(m, 'content') ?? '',
    ),
    ...[...byName(document, 'h1')].slice(0, MAX_HEADS).map((head) => textOf(head).slice(0, MAX_TITLE)),
  ].filter((title) => title.trim() !== '');

function canonicalOf(document: Document): string {
  const link = find(document, 'link[rel="canonical"]');
  return (link && attribute(link, 'href')) ?? '';
}

function addressesOf(item: Item): string[] {
  const page = item['mainEntityOfPage'];
  const inner = typeof page === 'object' && page !== null ? (page as Item)['@id'] : page;
  return [item['url'], item['@id'], inner].filter((value): value is string => typeof value === 'string');
}

/** An address without what does not tell articles apart: the scheme, a fragment, a stroke at the end. */
const plainAddress = (address: string): string =>
  address
    .replace(/^https?:/, '')
    .replace(/#.*$/s, '')
    .replace(/\/$/, '');

/** The objects of a JSON-LD document: itself, the members of an array, of a @graph. */
function itemsOf(root: unknown): Item[] {
  const list: Item[] = [];
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MAX_ITEMS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_ITEMS));
    else if (typeof value === 'object' && value !== null) {
      const item = value as Item;
      list.push(item);
      if ('@graph' in item) queue.push(item['@graph']);
      if ('mainEntity' in item) queue.push(item['mainEntity']);
    }
  }
  return list;
}
