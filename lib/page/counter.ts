import { attribute, attributeNames } from './dom.ts';

/** What the scripts of counters call the number they run up to. */
const AIM =
  /^data-(?:[a-z-]*-)?(?:to|count|counter|countup|count-up|target|value|val|end|stop|number|num|final|goal|total|max)$/;
const NUMBER = /^\s*[+-]?\d[\d.,\s]*$/;
/** "215" and "215000000000" are one amount in two units. */
const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/0+$/, '');

/**
 * Does an element show another number than its script will run up to (`<span data-to="379">0</span>`)? `shown`: all its text
 * that matters here. A page is often read before its counters run, or in the midst of it.
 */
export function isUnfinishedCounter(element: Element, shown: string): boolean {
  if (!NUMBER.test(shown)) return false;
  return attributeNames(element).some((name) => {
    if (!AIM.test(name)) return false;
    const aim = attribute(element, name) ?? '';
    return NUMBER.test(aim) && digitsOf(aim) !== digitsOf(shown);
  });
}
