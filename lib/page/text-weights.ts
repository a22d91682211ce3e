import { isBox, neverText } from './clutter.ts';
import { attribute, nameOf } from './dom.ts';
import type { Steps } from './steps.ts';
import { type Visitor, walkInSteps } from './walk.ts';

/** What stands in an element: how much text, how much of it is links, how many links. Lengths in UTF-16 units. */
interface Weight {
  readonly text: number;
  readonly linked: number;
  readonly links: number;
  /** Headings below the first level, and those of them that are links: the headlines of other stories. */
  readonly headings: number;
  readonly headlines: number;
}

export interface TextWeights {
  /** The weight of an element under the root that was weighed; zero for any other. */
  readonly of: (element: Element) => Weight;
  /** How deep the deepest element stands under the root. */
  readonly depth: number;
  /** Text that is not a link. */
  readonly plain: (element: Element) => number;
  /**
   * The same, also of what stands in an `aside` or `footer`: those weigh nothing for the elements around them, and nothing in
   * them can be the article, but boxes of facts in it are read.
   */
  readonly withBoxes: () => TextWeights;
}

/** A link within the page (to a note, to a section) is part of the article. */
function leadsAway(link: Element): boolean {
  const target = attribute(link, 'href');
  return target !== null && !target.startsWith('#');
}

const HEADING = /^h[2-6]$/;

/** Runs of blanks count as one character, so that the indentation of the source weighs nothing. */
function visibleLength(data: string): number {
  let length = 0;
  let blank = true;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    const isBlank = code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
    if (!isBlank || !blank) length++;
    blank = isBlank;
  }
  return length;
}

/** Weighs every element under `root` in one pass. Null when there are more than `maxNodes` nodes. */
export function* weighText(root: Element, maxNodes: number): Steps<TextWeights | null> {
  const empty = () => ({ text: 0, linked: 0, links: 0, headings: 0, headlines: 0 });
  const none: Weight = empty();
  const weights = new Map<Element, Weight>();
  const inBoxes = new Map<Element, Weight>();
  let boxes = 0;
  const open = [empty()];
  let depth = 0;
  const visitor: Visitor = {
    enter(element) {
      if (neverText(element) && !isBox(element)) return false;
      if (isBox(element)) boxes++;
      open.push(empty());
      if (boxes === 0) depth = Math.max(depth, open.length - 1);
      return true;
    },
    leave(element) {
      const own = open.pop()!;
      const name = nameOf(element);
      if (name === 'a' && leadsAway(element)) {
        own.linked = own.text;
        own.links = 1;
      }
      if (HEADING.test(name) && own.text > 0) {
        own.headings = 1;
        own.headlines = own.linked >= own.text * 0.8 ? 1 : 0;
      }
      (boxes > 0 ? inBoxes : weights).set(element, own);
      if (isBox(element) && --boxes === 0) return;
      const parent = open.at(-1)!;
      parent.text += own.text;
      parent.linked += own.linked;
      parent.links += own.links;
      parent.headings += own.headings;
      parent.headlines += own.headlines;
    },
    text(node) {
      open.at(-1)!.text += visibleLength(node.data);
      return true;
    },
  };
  if (!(yield* walkInSteps(root, visitor, maxNodes))) return null;
  const weightsOf = (of: (element: Element) => Weight): Omit<TextWeights, 'withBoxes'> => ({
    of,
    depth,
    plain: (element) => of(element).text - of(element).linked,
  });
  const all: TextWeights = {
    ...weightsOf((element) => weights.get(element) ?? inBoxes.get(element) ?? none),
    withBoxes: () => all,
  };
  return { ...weightsOf((element) => weights.get(element) ?? none), withBoxes: () => all };
}
