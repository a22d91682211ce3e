/**
 * Reads of the DOM that the page's markup cannot bend. A form answers for its fields before it answers for itself
 * (`<input name="nextSibling">`), a document for its images and forms, so every property is taken from the node's
 * prototype, with the node as receiver: https://html.spec.whatwg.org/multipage/forms.html#the-form-element. Text nodes
 * and all other elements could be asked directly, but which is which is just what such a page lies about.
 */
function descriptorOf(node: Node, name: string): PropertyDescriptor | null {
  let prototype: object | null = Object.getPrototypeOf(node);
  for (; prototype !== null; prototype = Object.getPrototypeOf(prototype)) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Reads a property that every `N` has from the same prototype. Its getter is looked for at the first node and serves all
 * others, of whatever window: looking each time takes longer, and a large page is asked a million times.
 */
function property<N extends Node, T>(name: string): (node: N) => T {
  let get: (() => unknown) | null = null;
  return (node) => {
    get ??= descriptorOf(node, name)?.get ?? null;
    return get?.call(node) as T;
  };
}

/** Calls a method in the same way; undefined where there is none. */
function method<N extends Node, A extends unknown[], T>(name: string): (node: N, ...given: A) => T {
  let own: ((...given: unknown[]) => unknown) | null = null;
  // none takes more than two
  return (node, ...[first, second]) => {
    own ??= descriptorOf(node, name)?.value ?? null;
    return own?.call(node, first, second) as T;
  };
}

export const nodeType = property<Node, number>('nodeType');
export const ELEMENT = 1;
export const TEXT = 3;
const DOCUMENT = 9;

export const firstChild = property<Node, ChildNode | null>('firstChild');
export const nextSibling = property<Node, ChildNode | null>('nextSibling');
export const previousSibling = property<Node, ChildNode | null>('previousSibling');
export const parentOf = property<Node, Element | null>('parentElement');
export const firstElement = property<Element, Element | null>('firstElementChild');
export const nextElement = property<Element, Element | null>('nextElementSibling');
export const previousElement = property<Element, Element | null>('previousElementSibling');
export const baseOf = property<Node, string>('baseURI');
export const isConnected = property<Node, boolean>('isConnected');
export const contains = method<Node, [Node], boolean>('contains');
export const isEqualNode = method<Node, [Node], boolean>('isEqualNode');
const textContent = property<Node, string | null>('textContent');
export const textOf = (node: Node): string => textContent(node) ?? '';

/** The name without a prefix, in lower case for elements of HTML. */
export const nameOf = property<Element, string>('localName');
export const attribute = method<Element, [string], string | null>('getAttribute');
export const attributeNames = method<Element, [], string[]>('getAttributeNames');
export const matches = method<Element, [string], boolean>('matches');
export const closest = method<Element, [string], Element | null>('closest');
const findIn = method<Element, [string], Element | null>('querySelector');
const findInAll = method<Document, [string], Element | null>('querySelector');
const findAllIn = method<Element, [string], NodeListOf<Element>>('querySelectorAll');
const findAllInAll = method<Document, [string], NodeListOf<Element>>('querySelectorAll');
const isDocument = (node: Node): node is Document => nodeType(node) === DOCUMENT;
export const find = (root: Element | Document, selector: string): Element | null =>
  isDocument(root) ? findInAll(root, selector) : findIn(root, selector);
export const findAll = (root: Element | Document, selector: string): NodeListOf<Element> =>
  isDocument(root) ? findAllInAll(root, selector) : findAllIn(root, selector);

export const documentOf = property<Node, Document>('ownerDocument');
/** The elements of a name, in a list that stays up to date by itself. */
export const byName = method<Document, [string], HTMLCollectionOf<Element>>('getElementsByTagName');

/** The body, or null: scripts remove it, and a page of frames has none of its own. */
export const bodyOf = property<Document, HTMLElement | null>('body');
export const contentTypeOf = property<Document, string>('contentType');
export const titleOf = property<Document, string>('title');
export const windowOf = property<Document, (Window & typeof globalThis) | null>('defaultView');
export const newRange = method<Document, [], Range>('createRange');

const checkVisibility = method<Element, [], boolean | undefined>('checkVisibility');
/** Is the element on display at all? Null where nothing is laid out: a saved page that is read outside a browser. */
export const isOnDisplay = (element: Element): boolean | null => checkVisibility(element) ?? null;
/** Where a browser has put a text, one box a line; none for a text that it does not show. */
export function boxesOver(text: Text): ArrayLike<DOMRect> {
  const range = newRange(documentOf(text));
  range.selectNodeContents(text);
  return range.getClientRects();
}
export const boxOf = method<Element, [], DOMRect>('getBoundingClientRect');

/** The element's children, at most `most` and one more. */
export function childElements(element: Element, most: number): Element[] {
  const children: Element[] = [];
  for (let child = firstElement(element); child && children.length <= most; child = nextElement(child)) {
    children.push(child);
  }
  return children;
}

/** Goes through a subtree by the tree itself; `what`: NodeFilter's SHOW_ bits. */
export const walkerOf = method<Document, [root: Node, what: number], TreeWalker>('createTreeWalker');
