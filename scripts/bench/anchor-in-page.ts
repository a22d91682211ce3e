import { locate } from '../../lib/anchor/find.ts';
import { createTurns, type Turns } from '../../lib/anchor/turns.ts';
import type { AnchorSet } from './anchor-set.ts';

/** As much of dom-anchor-text-quote as is used. */
export interface Peer {
  toRange(root: Node, selector: object, options: { readonly hint: number }): Range | null;
}

/** Where the notes of a set were found, how long the page waited in all, and how long at one stretch. */
export interface Places {
  readonly ranges: readonly (Range | null)[];
  readonly worked: number;
  readonly longest: number;
}

/** Milliseconds. */
type Clock = () => number;

/** Shows the page of a set in a document. */
export function show(document: Document, { paragraphs }: AnchorSet): void {
  const elements = paragraphs.map((text) => {
    const element = document.createElement('p');
    element.textContent = text;
    return element;
  });
  document.body.replaceChildren(...elements);
}

/** Finds all notes of a set in turns, as the page script does. */
export async function findOurs(document: Document, { notes }: AnchorSet, clock: Clock): Promise<Places> {
  const { turns, taken } = timed(createTurns(), clock);
  const asked = notes.map(({ selectors }) => selectors);
  const found = await locate(document, asked, turns);
  return { ...taken(), ranges: found.map((one) => (one.found === 'found' ? one.range : null)) };
}

/** Turns that know how long they were in all, without the rests between them, and how long the longest one was. */
function timed({ isDue, rest }: Turns, clock: Clock) {
  let since = clock();
  let [worked, longest] = [0, 0];
  const taken = () => {
    const turn = clock() - since;
    worked += turn;
    longest = Math.max(longest, turn);
    return { worked, longest };
  };
  const resting = async (): Promise<void> => {
    taken();
    await rest();
    since = clock();
  };
  return { turns: { isDue, rest: resting } satisfies Turns, taken };
}

/** The same with the other, which finds one after the other. */
export function findTheirs(document: Document, { notes }: AnchorSet, peer: Peer, clock: Clock): Places {
  let longest = 0;
  const begun = clock();
  const ranges = notes.map(({ selectors }) => {
    const since = clock();
    const [quote, position] = selectors as unknown as readonly [object, { readonly start: number }];
    const range = rangeOf(peer, document, quote, position.start);
    longest = Math.max(longest, clock() - since);
    return range;
  });
  return { ranges, worked: clock() - begun, longest };
}

/** It throws where the words it has found have no end. */
function rangeOf(peer: Peer, { body }: Document, quote: object, hint: number): Range | null {
  try {
    return peer.toRange(body, quote, { hint });
  } catch {
    return null;
  }
}

/** How many of the notes of a set stand where they were found, but for a blank or a mark. */
export const countRight = ({ notes }: AnchorSet, { ranges }: Places): number =>
  ranges.filter((range, at) => isRight(range, notes[at]!)).length;

const SLACK = 3;

function isRight(range: Range | null, { start, end }: AnchorSet['notes'][number]): boolean {
  if (range === null) return false;
  const before = range.cloneRange();
  before.setStart(range.startContainer.ownerDocument!.body, 0);
  const to = String(before).length;
  return Math.abs(to - end) <= SLACK && Math.abs(to - String(range).length - start) <= SLACK;
}
