import { neverText } from './clutter.ts';
import { walk } from './walk.ts';

const MAX_LENGTH = 40_000;
const MAX_NODES = 20_000;

/**
 * A sample of what a page says, for a first look only: the host's name, then the text of its main part without scripts and
 * menus, cut after 40,000 characters. Cheap: no style is asked for and nothing is copied.
 */
export function sampleText(document: Document): string {
  const parts = [document.location?.hostname ?? ''];
  const root = document.querySelector('[itemprop~="articleBody"], article, main, [role="main"]') ?? document.body;
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
