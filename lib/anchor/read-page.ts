import { pointsOf } from './code-points.ts';
import { hasAttribute, isElement, isText, nameOf, textOf, walkerOver } from './dom.ts';
import { DIGIT } from './numeral.ts';
import type { PageText, Segment } from './page-text.ts';
import { OPENLY, type Shown, shownIn } from './shown.ts';

/** Elements whose text is not on the page, or is no running text. */
const UNREAD: ReadonlySet<string> = new Set(
  'script style noscript template textarea select datalist iframe object canvas audio video svg'.split(' '),
);

/** Elements that a browser sets apart from the words around them. */
const APART: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre ' +
    'search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/**
 * Elements that change how letters look, and no more: a page that marks what was searched for, or is translated, cuts its
 * numbers with them ("37<mark>9</mark>").
 */
const FORMATS: ReadonlySet<string> = new Set('b bdi code em font i kbd mark nobr strong tt u var wbr'.split(' '));

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** No article is longer (one of more than 200 000 characters is not read); a note behind it is not looked for. */
const LONGEST = 2_000_000;

/** Nodes between two points where the work may rest: each may be asked for its style. */
const STRIDE = 250;

/** Reads the body in one pass; rests at each `yield`. A page that changes meanwhile is read as far as the walk leads. */
export function* readPage(body: Element): Generator<void, PageText> {
  const reader = createReader();
  const walker = walkerOver(body, 1 | 4 | 8);
  let at: Node = body;
  for (let steps = 1; reader.length() < LONGEST; steps++) {
    if (steps % STRIDE === 0) yield;
    let next = reader.enter(at) ? walker.firstChild() : null;
    while (next === null) {
      reader.leave(at);
      if (at === body) return reader.finish();
      next = walker.nextSibling();
      if (next !== null) break;
      const parent = walker.parentNode();
      if (parent === null) return reader.finish();
      at = parent;
    }
    at = next;
  }
  return reader.finish();
}

function createReader() {
  const parts: string[] = [];
  const segments: Segment[] = [];
  let start = 0;
  let content = 0;
  let points = 0;
  let last = '';
  let apart = false;
  let beside = false;
  /** The element that was passed over last. */
  let left: Node | null = null;
  /** Elements of raised or lowered text that are open, the innermost last. */
  const shifts: string[] = [];
  /** How the elements that are open are shown, the innermost last. */
  const shown: Shown[] = [];

  function read(node: Text): void {
    const { data } = node;
    if (data === '') return;
    const { isUnseen, isStruck } = shown.at(-1) ?? OPENLY;
    if (isUnseen) {
      content += data.length;
      beside = true;
      return;
    }
    const text = shifted(data, shifts.at(-1));
    if (last !== '' && (apart || (beside && DIGIT.test(last) && DIGIT.test(text[0]!)))) {
      parts.push('\n');
      start++;
    }
    segments.push({ node, length: data.length, start, content, points, isStruck });
    parts.push(text);
    start += data.length;
    content += data.length;
    points += pointsOf(data, data.length);
    last = text.at(-1)!;
    apart = false;
    beside = false;
  }

  return {
    length: () => start,
    finish: (): PageText => ({ text: parts.join(''), segments }),
    /** Goes into a node; false when nothing in it is read. */
    enter(node: Node): boolean {
      if (isText(node)) read(node);
      if (!isElement(node)) return false;
      const name = nameOf(node);
      beside ||= !FORMATS.has(name);
      const how = isUnread(name, node) ? null : shownIn(node, shown.at(-1) ?? OPENLY);
      if (how === null || how.isGone) {
        content += textOf(node).length;
        left = node;
        return false;
      }
      shown.push(how);
      if (APART.has(name)) apart = true;
      if (name === 'sup' || name === 'sub') shifts.push(name);
      return true;
    },
    leave(node: Node): void {
      if (!isElement(node)) return;
      const name = nameOf(node);
      beside ||= !FORMATS.has(name);
      // what was not gone into
      if (node === left) return;
      shown.pop();
      if (APART.has(name)) apart = true;
      if (name === 'sup' || name === 'sub') shifts.pop();
    },
  };
}

const isUnread = (name: string, element: Element): boolean => UNREAD.has(name) || hasAttribute(element, 'hidden');

function shifted(text: string, how: string | undefined): string {
  if (how === undefined) return text;
  const digits = how === 'sup' ? RAISED : LOWERED;
  return text.replace(/[0-9]/g, (digit) => digits[Number(digit)]!);
}
