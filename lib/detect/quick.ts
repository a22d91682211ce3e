import { folded, topicsIn } from './topics.ts';

/** The city, its communes and wards; its portal's own name, since pages there often say no more than "the city". */
const PLACE =
  /bac [ck]an|backancity|duong quang|nong thuong|song cau|duc xuan|phung chi kien|thi minh khai|huyen tung|xuat hoa/;

/** A number with a unit such reports use. */
const FIGURE = /\d ?(?:%|ty|trieu|ha|ho|lao dong|dang vien|tieu chi|billion|million|percent|per cent)(?![a-z])/;

const ENOUGH = 2;

/**
 * May a page be about the city's results or targets? Runs on every page of the listed sites before anything else, so it is
 * small and rather says yes once too often: lib/detect/judge decides. `sample` is text of the page, accents or none.
 */
export function quick(title: string, sample: string): boolean {
  const text = folded(`${title}\n${sample}`);
  if (!PLACE.test(text)) return false;
  const { subjects, reporting } = topicsIn(text);
  return subjects + reporting + (FIGURE.test(text) ? 1 : 0) >= ENOUGH;
}
