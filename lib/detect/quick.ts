import type { Noticed } from './noticed.ts';
import { folded, topicsIn } from './topics.ts';

/** A number with a unit such reports use. */
const FIGURE = /\d ?(?:%|ty|trieu|ha|ho|lao dong|dang vien|tieu chi|billion|million|percent|per cent)(?![a-z])/;

const ENOUGH = 2;

/**
 * May a page be about the results or targets of a source's place? Runs on every page of the listed sites before anything
 * else, so it is small and rather says yes once too often: lib/detect/judge decides. `sample` is text of the page, accents
 * or none.
 */
export function quick(title: string, sample: string, { names, subjects: known }: Noticed): boolean {
  const text = folded(`${title}\n${sample}`);
  if (!names.some((name) => text.includes(name))) return false;
  const { subjects, reporting } = topicsIn(text, known);
  const topics = subjects + reporting;
  return topics >= ENOUGH || (topics + 1 === ENOUGH && FIGURE.test(text));
}
