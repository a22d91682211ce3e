import { documentOf, isConnected, isEqualNode, nodeType, TEXT, walkerOf } from './dom.ts';

/** A change of a page's text: what an observer tells, less what only put the same text in its own place again. */
export interface TextChange extends Pick<MutationRecord, 'type' | 'target'> {
  readonly addedNodes: Iterable<Node>;
  readonly removedNodes: ArrayLike<Node>;
  /** What stood in this place first, where one node has taken the place of another. */
  readonly place?: Node;
}

/**
 * Knows which text of a page has taken the place of which. Pages write over their article with the same or nearly the same
 * markup (`article.innerHTML = article.innerHTML`, a template drawn anew each second): no node stays, and no word changes.
 */
export interface StandIns {
  /** Notes the records of one batch, and gives what changed in it. `replaced`: did text stand in for the same text? */
  readonly sift: (records: readonly MutationRecord[]) => {
    readonly changes: readonly TextChange[];
    readonly replaced: boolean;
  };
  /** The text node that stands now where one stood; the node itself while it is on the page, or when nothing came in its place. */
  readonly of: (node: Text) => Text;
}

/** Texts of one batch beyond which a page is taken to be another one. */
const MOST_TEXTS = 20_000;
const SHOW_TEXT = 0x4;

/** What was taken out of an element, and put in, within a batch. */
interface Replacement {
  readonly removed: Set<Node>;
  readonly added: Set<Node>;
}

export function createStandIns(): StandIns {
  /** What stands now in the place of a node that stood there first, and what stood there first. */
  const now = new WeakMap<Text, Text>();
  const first = new WeakMap<Text, Text>();
  const placeOf = (text: Text): Text => first.get(text) ?? text;

  function standIn(before: Text, after: Text): void {
    const place = placeOf(before);
    first.set(after, place);
    now.set(place, after);
  }

  /** Pairs the texts that were taken out with those that came; gives the changes, none where the markup is the same. */
  function pair(target: Node, { removed, added }: Replacement): { changes: TextChange[]; replaced: boolean } | null {
    const before = textsOf(removed);
    const after = before && textsOf(added);
    if (before === null || after === null) return null;
    const pairs = pairsOf(before, after);
    for (const [at, old] of pairs) standIn(old, after[at]!);
    const others = after.filter((text, at) => pairs.get(at)?.data !== text.data);
    const replaced = others.length < after.length;
    const isNew = (text: Text): boolean => placeOf(text) === text;
    const changes = others
      .filter((text) => !isNew(text))
      .map((text): TextChange => ({ type: 'characterData', target: text, place: placeOf(text), ...NOTHING }));
    const fresh = others.filter(isNew);
    // words that went, came, or look another way
    if (fresh.length > 0 || before.length !== after.length || (changes.length === 0 && !isSameMarkup(removed, added)))
      changes.push({ type: 'childList', target, addedNodes: fresh, removedNodes: [...removed] });
    return { changes, replaced };
  }

  return {
    sift(records) {
      const replacements = replacementsOf(records);
      if (replacements.size === 0) return { changes: records, replaced: false };
      const changes: TextChange[] = [];
      const alike = new Set<Node>();
      let replaced = false;
      for (const [target, replacement] of replacements) {
        const pairs = pair(target, replacement);
        if (pairs === null) continue;
        alike.add(target);
        changes.push(...pairs.changes);
        replaced ||= pairs.replaced;
      }
      const others = records.filter(({ type, target }) => type !== 'childList' || !alike.has(target));
      return { changes: [...others, ...changes], replaced };
    },
    of: (node) => (isConnected(node) ? node : (now.get(placeOf(node)) ?? node)),
  };
}

const NOTHING = { addedNodes: [], removedNodes: [] } as const;

/** The elements out of which nodes were taken and into which others were put. What came and went again is neither. */
function replacementsOf(records: readonly MutationRecord[]): ReadonlyMap<Node, Replacement> {
  const all = new Map<Node, Replacement>();
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type !== 'childList') continue;
    const own = all.get(target) ?? { removed: new Set(), added: new Set() };
    all.set(target, own);
    for (const node of removedNodes) if (!own.added.delete(node)) own.removed.add(node);
    for (const node of addedNodes) own.added.add(node);
  }
  for (const [target, { removed, added }] of all) if (removed.size === 0 || added.size === 0) all.delete(target);
  return all;
}

/** The texts in some nodes, in their order; null for too many. */
function textsOf(nodes: Iterable<Node>): Text[] | null {
  const texts: Text[] = [];
  for (const node of nodes) {
    if (nodeType(node) === TEXT) texts.push(node as Text);
    else {
      const walker = walkerOf(documentOf(node), node, SHOW_TEXT);
      while (walker.nextNode() && texts.length <= MOST_TEXTS) texts.push(walker.currentNode as Text);
    }
    if (texts.length > MOST_TEXTS) return null;
  }
  return texts;
}

/**
 * Which text came in the place of which: from the beginning and from the end as far as they are the same, and one for one
 * between, where there are as many (a counter in a page that is drawn anew).
 */
function pairsOf(before: readonly Text[], after: readonly Text[]): ReadonlyMap<number, Text> {
  const pairs = new Map<number, Text>();
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  for (; head < shorter && before[head]!.data === after[head]!.data; head++) pairs.set(head, before[head]!);
  let tail = 0;
  const isSame = (): boolean => before[before.length - 1 - tail]!.data === after[after.length - 1 - tail]!.data;
  for (; tail < shorter - head && isSame(); tail++)
    pairs.set(after.length - 1 - tail, before[before.length - 1 - tail]!);
  if (before.length === after.length) for (let at = head; at < after.length - tail; at++) pairs.set(at, before[at]!);
  return pairs;
}

function isSameMarkup(removed: ReadonlySet<Node>, added: ReadonlySet<Node>): boolean {
  const others = [...added];
  return removed.size === added.size && [...removed].every((node, at) => isEqualNode(node, others[at]!));
}
