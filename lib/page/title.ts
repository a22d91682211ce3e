import type { TitleSource } from './article-text.ts';
import { isHidden } from './clutter.ts';
import { attribute, byName, contains, findAll, nameOf, textOf, titleOf } from './dom.ts';
import { findAllInSteps } from './find-in-steps.ts';
import type { Steps } from './steps.ts';
import type { TextWeights } from './text-weights.ts';

const MAX_HEADINGS = 200;
const ELEMENTS_PER_STEP = 1000;
/** A title has a few letters and a few lines. Weights are known already: no text of a whole page is copied to be measured. */
const fits = (length: number): boolean => length >= 3 && length <= 400;
/** Some systems show the title in a plain box that is only named so. */
const HEADINGS = 'h1, h2, h3, h4, [itemprop~="headline"], [class*="title" i], [class*="tieude"], [class*="tieu-de"]';

/**
 * The article's title. The page's metadata says what it is; the heading that shows it is taken when there is one, so that
 * the title has a place on the page.
 */
export function* findTitle(
  document: Document,
  root: Element,
  headline: string | null,
  weights: TextWeights,
): Steps<TitleSource> {
  const wanted = metaContent(document, 'og:title') ?? headline ?? titleOf(document);
  const named = yield* findAllInSteps(document, HEADINGS, MAX_HEADINGS, (element) => fits(weights.of(element).text));
  yield;
  const headings = named
    .map((element) => ({ element, text: plain(textOf(element)) }))
    .filter(({ element, text }) => fits(text.length) && !isHidden(element));
  const fitting = headings.filter(({ text }) => names(wanted, text)).sort((a, b) => b.text.length - a.text.length);
  if (fitting[0]) return fitting[0];
  const first = (list: typeof headings) => list.find(({ element }) => nameOf(element) === 'h1');
  const inside = first(headings.filter(({ element }) => contains(root, element)));
  if (inside) return inside;
  const only = headings.filter(({ element }) => nameOf(element) === 'h1');
  const loose = { element: null, text: withoutSiteName(document, plain(wanted)) };
  if (loose.text === '') return only.length === 1 ? only[0]! : loose;
  yield;
  return { ...loose, element: yield* elementSaying(loose.text, document, weights) };
}

/** The first element that shows exactly this text, whatever it is: some pages mark their title by its look alone. */
function* elementSaying(text: string, document: Document, weights: TextWeights): Steps<Element | null> {
  const elements = findAll(document, 'div, span, p, td, b, strong, font');
  for (let at = 0; at < elements.length; at++) {
    if (at % ELEMENTS_PER_STEP === 0) yield;
    const element = elements[at]!;
    // Lengths are known already, so that hardly any text has to be compared.
    const { text: length, links } = weights.of(element);
    if (links > 0 || Math.abs(length - text.length) > 2) continue;
    if (plain(textOf(element)) === text && !isHidden(element)) return element;
  }
  return null;
}

/** Do the metadata name this heading? They may carry the site's name after it, or cut it short. Blanks do not count. */
function names(wanted: string, heading: string): boolean {
  const a = wanted.normalize('NFC').toLowerCase().replace(/\s+/g, '');
  const b = heading.toLowerCase().replace(/\s+/g, '');
  if (b.length < 8) return a === b;
  // A box that repeats a few words of the title ("Thành phố Bắc Kạn") is not the title.
  return (a.includes(b) && b.length * 2 >= a.length) || (a.length >= 20 && b.startsWith(a.replace(/(?:\.{3}|…)$/, '')));
}

function withoutSiteName(document: Document, title: string): string {
  const site = plain(metaContent(document, 'og:site_name') ?? '');
  for (const mark of [' | ', ' - ', ' – ', ' — ']) {
    const at = title.lastIndexOf(mark);
    if (at >= 20 && (mark === ' | ' || title.slice(at + mark.length) === site)) return title.slice(0, at).trimEnd();
  }
  return title;
}

/** The content of a `meta` by property or name, or null when it has none. */
function metaContent(document: Document, name: string): string | null {
  // a browser keeps this list as long as the page does not change: a large page is searched but once for all names
  for (const element of byName(document, 'meta')) {
    if (attribute(element, 'property') !== name && attribute(element, 'name') !== name) continue;
    const content = attribute(element, 'content')?.trim();
    return content ? content : null;
  }
  return null;
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
