import { neverText } from './clutter.ts';
import { walk } from './walk.ts';

const MAX_LENGTH = 40_000;
const MAX_NODES = 20_000;
const MAIN_PARTS = '[itemprop~="articleBody"], article, main, [role="main"]';
const MAX_PARTS = 20;
/** A shorter part is a teaser or a box. */
const ENOUGH = 300;

/**
 * A sample of what a page says, for a first look only: the host's name, then the text of its main part without scripts and
 * menus, cut after 40,000 characters. Cheap: no style is asked for and nothing is copied.
 */
export function sampleText(document: Document): string {
  const parts = [document.location?.hostname ?? ''];
  const root = mainPart(document);
  let length = 0;
  let nodes = 0;
  if (root) {
    walk(root, {
      enter: (element) => ++nodes <= MAX_NODES && !neverText(element),
      leave() {},
      text(node) {
        parts.push(node.data.slice(0, MAX_LENGTH - length));
        length += node.data.length;
        return length < MAX_LENGTH && ++nodes <= MAX_NODES;
      },
    });
  }
  return parts.join(' ');
}

/** The longest of the parts that mark themselves as the main one (the first may be a teaser), else the body. */
function mainPart(document: Document): Element | null {
  let best: Element | null = null;
  let longest = ENOUGH;
  for (const part of [...document.querySelectorAll(MAIN_PARTS)].slice(0, MAX_PARTS)) {
    const length = part.textContent?.length ?? 0;
    if (length > longest) {
      best = part;
      longest = length;
    }
  }
  return best ?? document.body;
}
