import { locate } from '../../lib/anchor/find.ts';
import { createTurns, type Turns } from '../../lib/anchor/turns.ts';
import type { AnchorSet } from './anchor-set.ts';

/** As much of dom-anchor-text-quote as is used. */
export interface Peer {
  toRange(root: Node, selector: object, options: { readonly hint: number }): Range | null;
}

/** Milliseconds in all and at one stretch, and how many notes were found where their words are. */
export interface Run {
  readonly total: number;
  readonly longest: number;
  readonly right: number;
}

/** Shows the page of a set in a document. */
export function show(document: Document, { paragraphs }: AnchorSet): void {
  document.body.replaceChildren(
    ...paragraphs.map((text) => {
      const element = document.createElement('p');
      element.textContent = text;
      return element;
    }),
  );
}

/** Is a Range where the words of a note are, but for a blank or a mark? */
function isRight(range: Range | null, { start, end }: AnchorSet['notes'][number]): boolean {
  if (range === null) return false;
  const before = range.cloneRange();
  before.setStart(range.startContainer.ownerDocument!.body, 0);
  const to = String(before).length;
  return Math.abs(to - end) <= SLACK && Math.abs(to - String(range).length - start) <= SLACK;
}

const SLACK = 3;

/** Finds all notes of a set in turns, as the page script does. */
export async function findOurs(document: Document, { notes }: AnchorSet): Promise<Run> {
  const { turns, longest } = timed(createTurns());
  const begun = performance.now();
  const found = await locate(
    document,
    notes.map(({ selectors }) => selectors),
    turns,
  );
  const total = performance.now() - begun;
  const right = found.filter((one, at) => one.found === 'found' && isRight(one.range, notes[at]!)).length;
  return { total, longest: longest(), right };
}

/** The same with the other, which finds one after the other. */
export function findTheirs(document: Document, { notes }: AnchorSet, peer: Peer): Run {
  let longest = 0;
  const found: (Range | null)[] = [];
  const begun = performance.now();
  for (const { selectors } of notes) {
    const since = performance.now();
    const [quote, position] = selectors as unknown as readonly [object, { readonly start: number }];
    found.push(rangeOf(peer, document, quote, position.start));
    longest = Math.max(longest, performance.now() - since);
  }
  const total = performance.now() - begun;
  return { total, longest, right: found.filter((range, at) => isRight(range, notes[at]!)).length };
}

/** It throws where the words it has found have no end. */
function rangeOf(peer: Peer, { body }: Document, quote: object, hint: number): Range | null {
  try {
    return peer.toRange(body, quote, { hint });
  } catch {
    return null;
  }
}

/** Turns that know how long the longest one was. */
function timed({ isDue, rest }: Turns): { readonly turns: Turns; readonly longest: () => number } {
  let since = performance.now();
  let longest = 0;
  const end = (): number => {
    longest = Math.max(longest, performance.now() - since);
    return longest;
  };
  const resting = async (): Promise<void> => {
    end();
    await rest();
    since = performance.now();
  };
  return { turns: { isDue, rest: resting }, longest: end };
}
