/**
 * Reads of the DOM that the page's markup cannot bend. A form answers for its fields before it answers for itself
 * (`<input name="nextSibling">`), a document for its images and forms, so every property is taken from the node's
 * prototype, with the node as receiver: https://html.spec.whatwg.org/multipage/forms.html#the-form-element. Text nodes
 * and all other elements could be asked directly, but which is which is just what such a page lies about.
 */
const inherited = (node: Node, name: string): unknown => Reflect.get(Object.getPrototypeOf(node), name, node);
const call = (node: Node, name: string, ...given: unknown[]): unknown =>
  Reflect.apply(inherited(node, name) as (...given: unknown[]) => unknown, node, given);

export const nodeType = (node: Node): number => inherited(node, 'nodeType') as number;
export const ELEMENT = 1;
export const TEXT = 3;

export const firstChild = (node: Node): ChildNode | null => inherited(node, 'firstChild') as ChildNode | null;
export const nextSibling = (node: Node): ChildNode | null => inherited(node, 'nextSibling') as ChildNode | null;
export const previousSibling = (node: Node): ChildNode | null => inherited(node, 'previousSibling') as ChildNode | null;
export const parentOf = (node: Node): Element | null => inherited(node, 'parentElement') as Element | null;
export const firstElement = (node: Node): Element | null => inherited(node, 'firstElementChild') as Element | null;
export const nextElement = (element: Element): Element | null =>
  inherited(element, 'nextElementSibling') as Element | null;
export const previousElement = (element: Element): Element | null =>
  inherited(element, 'previousElementSibling') as Element | null;
export const isConnected = (node: Node): boolean => inherited(node, 'isConnected') as boolean;
export const contains = (node: Node, other: Node): boolean => call(node, 'contains', other) as boolean;
export const textOf = (node: Node): string => (inherited(node, 'textContent') as string | null) ?? '';

/** The name without a prefix, in lower case for elements of HTML. */
export const nameOf = (element: Element): string => inherited(element, 'localName') as string;
export const attribute = (element: Element, name: string): string | null =>
  call(element, 'getAttribute', name) as string | null;
export const attributeNames = (element: Element): string[] => call(element, 'getAttributeNames') as string[];
export const matches = (element: Element, selector: string): boolean => call(element, 'matches', selector) as boolean;
export const closest = (element: Element, selector: string): Element | null =>
  call(element, 'closest', selector) as Element | null;
export const find = (root: Element | Document, selector: string): Element | null =>
  call(root, 'querySelector', selector) as Element | null;
export const findAll = (root: Element | Document, selector: string): NodeListOf<Element> =>
  call(root, 'querySelectorAll', selector) as NodeListOf<Element>;

export const documentOf = (node: Node): Document => inherited(node, 'ownerDocument') as Document;
/** The elements of a name, in a list that stays up to date by itself. */
export const byName = (document: Document, name: string): HTMLCollectionOf<Element> =>
  call(document, 'getElementsByTagName', name) as HTMLCollectionOf<Element>;

/** The body, or null: scripts remove it, and a page of frames has none of its own. */
export const bodyOf = (document: Document): HTMLElement | null => inherited(document, 'body') as HTMLElement | null;
export const contentTypeOf = (document: Document): string => inherited(document, 'contentType') as string;
export const titleOf = (document: Document): string => inherited(document, 'title') as string;
export const windowOf = (document: Document): (Window & typeof globalThis) | null =>
  inherited(document, 'defaultView') as (Window & typeof globalThis) | null;
export const newRange = (document: Document): Range => call(document, 'createRange') as Range;

/** Is the element on display at all? Null where nothing is laid out: a saved page that is read outside a browser. */
export function isOnDisplay(element: Element): boolean | null {
  return typeof inherited(element, 'checkVisibility') === 'function'
    ? (call(element, 'checkVisibility') as boolean)
    : null;
}
export const boxOf = (element: Element): DOMRect => call(element, 'getBoundingClientRect') as DOMRect;

/** The element's children, at most `most` and one more. */
export function childElements(element: Element, most: number): Element[] {
  const children: Element[] = [];
  for (let child = firstElement(element); child && children.length <= most; child = nextElement(child)) {
    children.push(child);
  }
  return children;
}

/** Goes through a subtree by the tree itself; `what`: NodeFilter's SHOW_ bits. */
export const walkerOf = (document: Document, root: Node, what: number): TreeWalker =>
  call(document, 'createTreeWalker', root, what) as TreeWalker;
