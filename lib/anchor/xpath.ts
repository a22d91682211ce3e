const ELEMENT = 1;

/** The path of an element from the document's root, by tag name and place among its namesakes: "/html/body/div[2]/p". */
export function xpathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const name = at.localName;
    const namesakes = at.parentElement
      ? [...at.parentElement.children].filter((child) => child.localName === name)
      : [at];
    const step = /^[a-z][\w-]*$/i.test(name) ? name : `*[local-name()='${name.replace(/[^\w:.-]/g, '')}']`;
    steps.push(namesakes.length > 1 ? `${step}[${namesakes.indexOf(at) + 1}]` : step);
  }
  return `/${steps.reverse().join('/')}`;
}

/** The element at a path made by `xpathOf`, or null. Only such paths are understood, so that a foreign note runs no query. */
export function elementAt(document: Document, path: string): Element | null {
  const steps = path.split('/').slice(1);
  let at: Element | null = null;
  for (const step of steps) {
    const parts = /^([a-z][\w-]*)(?:\[(\d{1,6})\])?$/i.exec(step);
    if (!parts) return null;
    const name = parts[1]!.toLowerCase();
    const children: Element[] = at ? [...at.children] : [document.documentElement];
    at = children.filter((child) => child.localName === name)[Number(parts[2] ?? 1) - 1] ?? null;
    if (!at) return null;
  }
  return at?.nodeType === ELEMENT ? at : null;
}
