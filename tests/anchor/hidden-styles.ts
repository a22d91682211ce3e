/** What a style hides from every reader, and how. */
export const HIDDEN: readonly (readonly [what: string, style: string])[] = [
  ['display: none', 'display: none'],
  ['visibility: hidden', 'visibility: hidden'],
  ['visibility: collapse', 'visibility: collapse'],
  ['content-visibility: hidden', 'content-visibility: hidden'],
  ['no size of its letters', 'font-size: 0'],
  ['a clip', 'position: absolute; clip: rect(0 0 0 0); overflow: hidden'],
  ['a clip path', 'position: absolute; clip-path: inset(50%); overflow: hidden'],
  ['a box of a pixel', 'position: absolute; width: 1px; height: 1px; overflow: hidden'],
  ['a line that waits to be shown', 'position: absolute; opacity: 0'],
  ['a place beside the page', 'position: absolute; left: -9999px; width: 500px'],
];
