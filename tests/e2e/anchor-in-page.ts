import { describe } from '../../lib/anchor/describe.ts';
import { createFinder } from '../../lib/anchor/find.ts';

/** Describes the words where they stand first in the document. */
export function describeWords(words: string): unknown {
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return describe(range);
  }
  return null;
}

/** What is found of a note: "found in b", with the id of the element around it, and its doubt; "lost"; what it has changed to. */
export function said(selectors: readonly unknown[]): string {
  const found = createFinder(document)(selectors);
  if (found.found === 'lost') return 'lost';
  const place = found.range.startContainer.parentElement?.closest('[id]')?.id;
  const more = found.found === 'changed' ? `: ${found.to}` : found.doubt ? `, ${found.doubt}` : '';
  return `${found.found} in ${place}${more}`;
}
