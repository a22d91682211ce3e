import type { Span } from '../text/article.ts';
import { documentOf, isConnected, newRange } from './dom.ts';
import { type NodeNow, offsetAt, offsetIn } from './offset-at.ts';
import { withoutScript } from './raised.ts';
import type { Segment } from './text-builder.ts';

/** Article text and page, both ways. Offsets are UTF-16 units of the article text. */
export interface TextMap {
  /**
   * The live Range of a span. Null when no character of it stands on the page (a title known from metadata only) or when
   * the page has since dropped or changed the nodes it stood in.
   */
  readonly range: (span: Span) => Range | null;
  /**
   * The live Ranges of a span, one for each stretch of it without anything between that was left out (a picture, a hidden
   * word); none where `range` gives null.
   */
  readonly ranges: (span: Span) => Range[];
  /** The ends of these, where no Range is wanted: the browser moves every Range along with every change of the page. */
  readonly stretches: (span: Span) => StaticRangeInit[];
  /**
   * The article offset of a position on the page: exact inside a text node that was read, else that of the next character
   * read after it. Null outside the article.
   */
  readonly offsetOf: (node: Node, offset: number) => number | null;
  /** Does anything that was read still stand on the page? */
  readonly isThere: () => boolean;
}

export type { NodeNow };

/** `text` is the article text; `segments` are in its order. */
export function createTextMap(text: string, segments: readonly Segment[], nodeNow: NodeNow = (read) => read): TextMap {
  /** Made when it is first asked for: of a large page it takes its time. */
  let byNode: ReadonlyMap<Node, readonly Segment[]> | null = null;

  /** Index of the first segment that ends after `offset`. */
  function firstEndingAfter(offset: number): number {
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const segment = segments[middle]!;
      if (segment.start + segment.length > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  function unchanged({ node: read, from, start, length }: Segment): boolean {
    const node = nodeNow(read);
    return isConnected(node) && sameCharacters(node.data.slice(from, from + length), text.slice(start, start + length));
  }

  /** The segments in which the span lies; null when the page has changed there or there are none. */
  function segmentsOf(span: Span): readonly Segment[] | null {
    const first = firstEndingAfter(span.start);
    let last = firstEndingAfter(span.end - 1);
    if (last === segments.length || segments[last]!.start >= span.end) last--;
    if (span.end <= span.start || last < first) return null;
    const within = segments.slice(first, last + 1);
    return within.every(unchanged) ? within : null;
  }

  const endsOver = (span: Span, first: Segment, last: Segment): StaticRangeInit => ({
    startContainer: nodeNow(first.node),
    startOffset: first.from + Math.max(0, span.start - first.start),
    endContainer: nodeNow(last.node),
    endOffset: last.from + Math.min(last.length, span.end - last.start),
  });

  function stretches(span: Span): StaticRangeInit[] {
    const within = segmentsOf(span) ?? [];
    const begins = within.flatMap(({ parted }, at) => (at === 0 || parted ? [at] : []));
    return begins.map((at, index) => endsOver(span, within[at]!, within[(begins[index + 1] ?? within.length) - 1]!));
  }

  return {
    range(span) {
      const within = segmentsOf(span);
      return within && rangeFrom(endsOver(span, within[0]!, within.at(-1)!));
    },
    ranges: (span) => stretches(span).map(rangeFrom),
    stretches,

    offsetOf(node, offset) {
      byNode ??= segmentsByNode(segments);
      const own = byNode.get(node);
      if (own) {
        for (const segment of own) if (offset <= segment.from + segment.length) return offsetIn(segment, offset);
        const last = own.at(-1)!;
        return last.start + last.length;
      }
      return offsetAt(segments, nodeNow, node, offset);
    },

    isThere: () => segments.some(({ node }) => isConnected(nodeNow(node))),
  };
}

function segmentsByNode(segments: readonly Segment[]): ReadonlyMap<Node, readonly Segment[]> {
  const byNode = new Map<Node, Segment[]>();
  for (const segment of segments) {
    const known = byNode.get(segment.node);
    if (known) known.push(segment);
    else byNode.set(segment.node, [segment]);
  }
  return byNode;
}

function rangeFrom({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): Range {
  const range = newRange(documentOf(startContainer));
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** The reader turned line marks into blanks and raised digits into those of Unicode, one for one. */
function sameCharacters(now: string, then: string): boolean {
  return now === then || plain(now) === plain(then);
}

const plain = (text: string): string => withoutScript(text).replace(/\s/g, ' ');
