import { childrenOf, isElement, nameOf, parentOf, rootOf } from './dom.ts';

/** The path of an element from the document's root, by tag name and place among its namesakes: "/html/body/div[2]/p". */
export function xpathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const name = nameOf(at);
    const parent = parentElementOf(at);
    const namesakes = parent ? childrenOf(parent).filter((child) => nameOf(child) === name) : [at];
    const step = /^[a-z][\w-]*$/i.test(name) ? name : `*[local-name()='${name.replace(/[^\w:.-]/g, '')}']`;
    steps.push(namesakes.length > 1 ? `${step}[${namesakes.indexOf(at) + 1}]` : step);
  }
  return `/${steps.reverse().join('/')}`;
}

/** The element at a path made by `xpathOf`, or null. Only such paths are understood, so that a foreign note runs no query. */
export function elementAt(document: Document, path: string): Element | null {
  const steps = path.split('/', LONGEST_PATH).slice(1);
  let at: Element | null = null;
  for (const step of steps) {
    const parts = /^([a-z][\w-]*)(?:\[(\d{1,6})\])?$/i.exec(step);
    if (!parts) return null;
    const name = parts[1]!.toLowerCase();
    const root = rootOf(document);
    const children: Element[] = at ? childrenOf(at) : root ? [root] : [];
    at = children.filter((child) => nameOf(child) === name)[Number(parts[2] ?? 1) - 1] ?? null;
    if (!at) return null;
  }
  return at;
}

/** No page is deeper; a longer path is cut, and then leads nowhere or to an element that only breaks ties. */
const LONGEST_PATH = 1000;

function parentElementOf(element: Element): Element | null {
  const parent = parentOf(element);
  return parent && isElement(parent) ? parent : null;
}
