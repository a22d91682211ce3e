import { ELEMENT, nodeType, parentOf } from './dom.ts';

/** The longest passage a note may stand on, in UTF-16 units: some twenty printed pages. */
const LONGEST = 50_000;

/**
 * What is selected in a page: a Range of its own, which stays when the selection moves on; `nothing`; `too-long`; or
 * `elsewhere`, where it is no text of the page itself, as in a field or a frame. `window.getSelection` and not the
 * document's: a picture may be named so, and stand in the place of the latter.
 */
export function readSelection(view: Window): Range | 'nothing' | 'too-long' | 'elsewhere' {
  try {
    const selection = view.getSelection();
    if (selection === null || selection.rangeCount === 0) return inFrame(view) ? 'elsewhere' : 'nothing';
    // of a field's text the selection tells, its Range does not
    if (selection.isCollapsed) return String(selection) !== '' || inFrame(view) ? 'elsewhere' : 'nothing';
    const range = selection.getRangeAt(0).cloneRange();
    // in a shadow tree no text is read
    if (Node.prototype.getRootNode.call(range.commonAncestorContainer) !== view.document) return 'elsewhere';
    const { length } = String(range).trim();
    if (length === 0) return 'nothing';
    return length > LONGEST ? 'too-long' : range;
  } catch {
    return 'elsewhere';
  }
}

/** Does the reader stand in a frame of the page? What is selected there is the frame's. */
function inFrame(view: Window): boolean {
  const focused = Reflect.get(Document.prototype, 'activeElement', view.document) as Element | null;
  return focused !== null && /^i?frame$/.test(Reflect.get(Element.prototype, 'localName', focused) as string);
}

/** Would what is selected be written over by the next key? Nobody wants a button in the midst of writing. */
export function isBeingEdited(range: Range): boolean {
  const { commonAncestorContainer: node } = range;
  const element = nodeType(node) === ELEMENT ? (node as Element) : parentOf(node);
  return element !== null && Reflect.get(HTMLElement.prototype, 'isContentEditable', element) === true;
}
