import type { Block, BlockKind, Look, Table } from '../text/article.ts';
import { isHidden, neverText } from './clutter.ts';
import { createTableCollector, isDataTable, type TableCollector } from './tables.ts';
import { createTextBuilder, type Segment } from './text-builder.ts';
import type { TextWeights } from './text-weights.ts';
import { createFilter } from './unwanted.ts';
import { walk } from './walk.ts';

export interface ArticleText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly looks: readonly Look[];
  readonly segments: readonly Segment[];
}

export interface TitleSource {
  /** The element the title stands in, or null when only metadata gives it. */
  readonly element: Element | null;
  readonly text: string;
}

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const HEADING = /^h[1-6]$/;

/** Kind and depth of the blocks inside an element, as its parent and its own name decide. */
interface Frame {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly preformatted: boolean;
}

/**
 * Reads the text under `root`, title first: blocks in the order of the page, data tables as grids, without hidden parts,
 * link lists and the page's frame. Null when it would be longer than `maxLength` UTF-16 units.
 */
export function readArticleText(
  root: Element,
  title: TitleSource,
  weights: TextWeights,
  maxLength: number,
): ArticleText | null {
  const builder = createTextBuilder();
  const tables: { collector: TableCollector; element: Element }[] = [];
  const done: TableCollector[] = [];
  const frames: Frame[] = [];
  const cellStarts: number[] = [];
  const unwanted = createFilter(root, title.element, weights);

  const frame = (): Frame => frames.at(-1) ?? { kind: 'paragraph', depth: 0, preformatted: false };
  const close = (): void => builder.close(frame().kind, frame().depth);

  function frameFor(element: Element, outer: Frame): Frame {
    const name = element.localName;
    if (outer.kind === 'cell' || outer.kind === 'caption') return outer;
    if (HEADING.test(name)) return { ...outer, kind: 'heading' };
    if (name === 'figcaption' || name === 'caption') return { kind: 'caption', depth: 0, preformatted: false };
    if (name === 'li') return { ...outer, kind: 'list-item', depth: outer.depth + 1 };
    if ((name === 'td' || name === 'th') && tables.length > 0) return { kind: 'cell', depth: 0, preformatted: false };
    return name === 'pre' ? { ...outer, preformatted: true } : outer;
  }

  function enter(element: Element): boolean {
    const name = element.localName;
    if (name === 'br') {
      lineBreak(element);
      return false;
    }
    if (unwanted(element)) {
      if (BLOCKS.has(name)) close();
      return false;
    }
    if (!BLOCKS.has(name)) return true;
    close();
    if (name === 'table' && tables.length === 0 && isDataTable(element, (cell) => weights.of(cell).text)) {
      tables.push({ collector: createTableCollector(), element });
    }
    if (name === 'tr') tables.at(-1)?.collector.startRow(element.parentElement?.localName === 'thead');
    if (name === 'td' || name === 'th' || name === 'caption') cellStarts.push(builder.next());
    frames.push(frameFor(element, frame()));
    return true;
  }

  function leave(element: Element): void {
    const name = element.localName;
    if (!BLOCKS.has(name)) return;
    close();
    frames.pop();
    const table = tables.at(-1);
    if (name === 'td' || name === 'th' || name === 'caption') {
      const end = builder.length();
      const start = Math.min(cellStarts.pop()!, end);
      if (name === 'caption') {
        if (end > start) table?.collector.caption({ start, end });
      } else table?.collector.cell(element, { start, end });
    }
    if (table?.element === element) done.push(tables.pop()!.collector);
  }

  /** A line break ends a line of its own; one inside a running sentence or a heading only wraps it. */
  function lineBreak(element: Element): void {
    const wraps = frame().kind === 'heading' || (/[\p{L},]/u.test(builder.lastVisible()) && nextIsLowerCase(element));
    if (wraps) builder.addLoose(' ');
    else close();
  }

  function text(node: Text): boolean {
    if (!frame().preformatted) builder.add(node, 0, node.data.length);
    else {
      let from = 0;
      for (let end = node.data.indexOf('\n'); end >= 0; end = node.data.indexOf('\n', from)) {
        builder.add(node, from, end);
        close();
        from = end + 1;
      }
      builder.add(node, from, node.data.length);
    }
    return builder.length() <= maxLength && node.data.length <= maxLength;
  }

  addTitle(builder, title);
  const complete = walk(root, { enter, leave, text });
  close();
  const read = builder.finish();
  if (!complete || read.text.length > maxLength) return null;
  const grids = done.map((collector) => collector.finish(read.text)).filter((table) => table !== null);
  return { ...read, tables: grids, looks: [] };
}

function addTitle(builder: ReturnType<typeof createTextBuilder>, title: TitleSource): void {
  if (title.element) {
    walk(title.element, {
      enter(element) {
        if (element.localName === 'br') builder.addLoose(' ');
        return element.localName !== 'br' && !neverText(element) && !isHidden(element);
      },
      leave() {},
      text(node) {
        builder.add(node, 0, node.data.length);
        return true;
      },
    });
  } else builder.addLoose(title.text);
  builder.close('title', 0);
}

/** Does the text right after a line break go on in lower case? Looks at the next sibling only: that is where it stands. */
function nextIsLowerCase(lineBreak: Element): boolean {
  const next = (lineBreak.nextSibling?.textContent ?? '').slice(0, 200).trimStart();
  return /^\p{Ll}/u.test(next);
}
