import { childElements, find, findAll, nameOf, textOf } from './dom.ts';
import type { TextWeights } from './text-weights.ts';

const LINK_LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'div', 'section', 'table', 'dl']);
/** A line that leads other stories in, as far as such lines end in a colon. */
const TO_OTHER_STORIES =
  /(?:tin|bài|xem|đọc|liên quan|quan tâm|chuyên mục|chuyên đề|chủ đề|từ khóa|từ khoá|thẻ|chia sẻ|related|read|more|see|tags?|share)(?!\p{L})/iu;

/**
 * True for a list of links to other pages (related stories with figures of their own). A table of data is none, nor is a
 * list that a sentence leads in ("Kết quả cụ thể như sau:"): `before` is the line before it.
 */
export function isLinkList(element: Element, weights: TextWeights, before: string): boolean {
  const name = nameOf(element);
  if (!LINK_LISTS.has(name)) return false;
  const { text, linked, links } = weights.of(element);
  if (links < 3 || linked < text * 0.6) return false;
  if (holdsDataTable(element, weights)) return false;
  return !(/:\s*$/.test(before) && !TO_OTHER_STORIES.test(before));
}

const ROWS_ASKED = 20;
const MOST_CELLS = 20;
const FEWEST_ROWS = 2;
const ONLY_NUMBER = /^[+-]?\d[\d.,\s]*%?$/;

/** Is most of it one table of data: with a head, or with rows that have words and then a number? */
function holdsDataTable(element: Element, weights: TextWeights): boolean {
  const table = nameOf(element) === 'table' ? element : find(element, 'table');
  if (table === null || weights.of(table).text * 2 < weights.of(element).text) return false;
  if (find(table, 'th, thead, caption') !== null) return true;
  const rows = [...findAll(table, 'tr')].slice(0, ROWS_ASKED);
  return rows.filter(hasNumberBehindWords).length >= FEWEST_ROWS;
}

function hasNumberBehindWords(row: Element): boolean {
  const cells = childElements(row, MOST_CELLS).map(textOf);
  const words = cells.findIndex((text) => /\p{L}/u.test(text));
  return words >= 0 && cells.slice(words + 1).some((text) => ONLY_NUMBER.test(text.trim()));
}

/** Characters of a few lines. */
const MAX_TEASER = 400;

/** True for a box of other stories, each with a linked headline and a few lines of its own. */
export function isStoryBox(element: Element, weights: TextWeights): boolean {
  const { headings, headlines } = weights.of(element);
  return headlines >= 2 && headlines >= headings - 1 && weights.plain(element) <= headlines * MAX_TEASER;
}
