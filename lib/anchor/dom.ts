/**
 * The DOM through its prototypes. A form lets its fields stand in for its own properties (`<input name="children">`), and
 * a document its named images and forms, so `form.children` may be an input; the getters of the prototypes see past them.
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element (LegacyOverrideBuiltIns)
 */
export const isElement = (node: Node): node is Element => Reflect.get(Node.prototype, 'nodeType', node) === 1;

export const isText = (node: Node): node is Text => {
  const type = Reflect.get(Node.prototype, 'nodeType', node);
  return type === 3 || type === 4;
};

/** The document of a node; a document is its own. */
export const documentOf = (node: Node): Document =>
  Reflect.get(Node.prototype, 'ownerDocument', node) ?? (node as Document);
export const parentOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'parentNode', node);
export const isConnected = (node: Node): boolean => Reflect.get(Node.prototype, 'isConnected', node);
export const textOf = (node: Node): string => Reflect.get(Node.prototype, 'textContent', node) ?? '';
export const nameOf = (element: Element): string => Reflect.get(Element.prototype, 'localName', element);
export const bodyOf = (document: Document): Element | null => Reflect.get(Document.prototype, 'body', document);
export const rootOf = (document: Document): Element | null =>
  Reflect.get(Document.prototype, 'documentElement', document);

export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

export const contains = (ancestor: Node, node: Node): boolean => Node.prototype.contains.call(ancestor, node);

export const walkerOver = (root: Node, whatToShow: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(documentOf(root), root, whatToShow);

export const newRange = (root: Node): Range => Document.prototype.createRange.call(documentOf(root));

/** The elements in an element, in their order. */
export function childrenOf(element: Element): Element[] {
  const walker = walkerOver(element, 1);
  const children: Element[] = [];
  for (let at = walker.firstChild(); at; at = walker.nextSibling()) children.push(at as Element);
  return children;
}
