import { attribute, attributeNames, closest, nameOf, parentOf, textOf } from './dom.ts';
import { LINES } from './shown.ts';
import type { TextWeights } from './text-weights.ts';

/** What the scripts of counters call the number they run up to. */
const AIM =
  /^data-(?:[a-z-]*-)?(?:to|count|counter|countup|count-up|target|value|val|end|stop|number|num|final|goal|total|max)$/;
const NUMBER = /^\s*[+-]?\d[\d.,\s]*(?:[%+]\s*)?$/;
const NUMBERS = /\d[\d.,]*/g;
const ZERO = /^\s*0+(?:[.,]0+)?\s*(?:[%+]\s*)?$/;
/** How scripts that count call their elements, in classes of several frameworks. */
const COUNTER = /(?:^|[^a-z])(?:counters?|count-?up|counting|odometer|animated?-?number|number-?counter)(?![a-z])/i;
/** Elements around a number that may carry its aim. */
const MOST_LEVELS = 4;
/** UTF-16 units of text beyond which an element is more than a number and its words. */
const MOST_TEXT = 1000;

/** "215" and "215000000000" are one amount in two units. */
const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/0+$/, '');

/**
 * Does a text that stands in an element by itself show another number than a script will run up to? A page is often read
 * before its counters run, or in the midst of it. Either the element, or one around it in its line, names another number
 * (`<b data-to="379"><i>1</i></b>`); or it is a zero that is set off: what waits to be scrolled to shows nothing else.
 */
export function isUnfinishedCounter(element: Element, shown: string, weights: TextWeights): boolean {
  if (!NUMBER.test(shown)) return false;
  return (ZERO.test(shown) && isSetOff(element)) || missesItsAim(element, shown, weights);
}

/**
 * Does an element count, by its name, up to a number that it does not name? The number it shows may be that one, or one to
 * begin with.
 */
export function mayCountOn(element: Element): boolean {
  let isCounter = false;
  let at: Element | null = element;
  for (let level = 0; at !== null && level < MOST_LEVELS; at = parentOf(at), level++) {
    if (aimsOf(at).length > 0) return false;
    isCounter ||= COUNTER.test(attribute(at, 'class') ?? '');
    if (LINES.has(nameOf(at))) break;
  }
  return isCounter;
}

/** A nought of a table is what it says. */
function isSetOff(element: Element): boolean {
  if (COUNTER.test(attribute(element, 'class') ?? '')) return true;
  return !LINES.has(nameOf(element)) && closest(element, 'td, th') === null;
}

function missesItsAim(element: Element, shown: string, weights: TextWeights): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < MOST_LEVELS; at = parentOf(at), level++) {
    const aims = aimsOf(at);
    if (aims.length > 0) {
      const numbers = at === element ? [shown] : numbersIn(at, weights);
      return numbers !== null && aims.some((aim) => !numbers.some((number) => digitsOf(number) === digitsOf(aim)));
    }
    if (LINES.has(nameOf(at))) return false;
  }
  return false;
}

const aimsOf = (element: Element): string[] =>
  attributeNames(element)
    .filter((name) => AIM.test(name))
    .map((name) => attribute(element, name) ?? '')
    .filter((aim) => NUMBER.test(aim));

/** Null of an element that is more than a number and its words. */
function numbersIn(element: Element, weights: TextWeights): string[] | null {
  return weights.of(element).text > MOST_TEXT ? null : (textOf(element).match(NUMBERS) ?? []);
}
