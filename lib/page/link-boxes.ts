import { find, nameOf } from './dom.ts';
import type { TextWeights } from './text-weights.ts';

const LINK_LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'div', 'section', 'table', 'dl']);
/** A line that leads other stories in, as far as such lines end in a colon. */
const TO_OTHER_STORIES =
  /(?:tin|bài|xem|đọc|liên quan|quan tâm|chuyên mục|chuyên đề|chủ đề|từ khóa|từ khoá|thẻ|chia sẻ|related|read|more|see|tags?|share)(?!\p{L})/iu;

/**
 * True for a list of links to other pages (related stories with figures of their own). A table with a head is none, nor is a
 * list that a sentence leads in ("Kết quả cụ thể như sau:"): `before` is the line before it.
 */
export function isLinkList(element: Element, weights: TextWeights, before: string): boolean {
  const name = nameOf(element);
  if (!LINK_LISTS.has(name)) return false;
  const { text, linked, links } = weights.of(element);
  if (links < 3 || linked < text * 0.6) return false;
  if (holdsHeadedTable(element, weights)) return false;
  return !(/:\s*$/.test(before) && !TO_OTHER_STORIES.test(before));
}

/** Is most of it one table with a head? */
function holdsHeadedTable(element: Element, weights: TextWeights): boolean {
  const table = nameOf(element) === 'table' ? element : find(element, 'table');
  if (table === null || weights.of(table).text * 2 < weights.of(element).text) return false;
  return find(table, 'th, thead, caption') !== null;
}

/** Characters of a few lines. */
const MAX_TEASER = 400;

/** True for a box of other stories, each with a linked headline and a few lines of its own. */
export function isStoryBox(element: Element, weights: TextWeights): boolean {
  const { headings, headlines } = weights.of(element);
  return headlines >= 2 && headlines >= headings - 1 && weights.plain(element) <= headlines * MAX_TEASER;
}
