import { attribute, nextSibling, nodeType, parentOf, previousSibling, TEXT, textOf } from './dom.ts';

const NOTE_NUMBER = /^\s*\d{1,3}\s*$/;
const ENDS_IN_DIGIT = /[0-9]$/;
const GOES_ON = /^[.,]?[0-9]/;
/** Bold in a link in a cell: more elements do not end in one place. */
const DEEPEST = 4;

/**
 * Is a link the mark of a note, though nothing raises it: a number that leads to a place in the same page, and touches the
 * end of another ("215<a href="#n3">3</a> tỷ đồng")? One in the midst of digits is only a part of their number.
 */
export function isNoteLink(link: Element): boolean {
  if (!attribute(link, 'href')?.startsWith('#') || !NOTE_NUMBER.test(textOf(link))) return false;
  const before = previousSibling(link);
  if (before === null || !ENDS_IN_DIGIT.test(textOf(before))) return false;
  const after = nodeBehind(link);
  return after !== null && nodeType(after) === TEXT && !GOES_ON.test(textOf(after));
}

/** What stands behind an element, be it the last one in those around it. */
function nodeBehind(element: Element): Node | null {
  let at: Element | null = element;
  for (let depth = 0; at !== null && depth < DEEPEST; depth++) {
    const next = nextSibling(at);
    if (next !== null) return next;
    at = parentOf(at);
  }
  return null;
}
