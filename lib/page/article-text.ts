import { type Block, BOLD_LEVEL, type Look, type Table } from '../text/article.ts';
import type { ArticlePlace } from './article-root.ts';
import { CELL, type Frame, frameFor, OUTERMOST } from './block-frames.ts';
import { maySpeak, neverText, takesNoRoom } from './clutter.ts';
import { nameOf, nextSibling, textOf } from './dom.ts';
import { createInlineText, type InlineText } from './inline-text.ts';
import { createTableReader } from './open-table.ts';
import { LINES, type ShownOf } from './shown.ts';
import { gridColumns } from './shown-by-style.ts';
import type { Steps } from './steps.ts';
import { createTextBuilder, type Segment, type TextBuilder } from './text-builder.ts';
import type { TextWeights } from './text-weights.ts';
import { createFilter } from './unwanted.ts';
import { walkInSteps } from './walk.ts';

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

export interface TextLimits {
  /** UTF-16 units of the article's text. */
  readonly length: number;
  readonly blocks: number;
  readonly nodes: number;
}

/**
 * Reads the text of the article, title first, as the page shows it: blocks in the order of the page, data tables as grids,
 * without hidden parts, link lists and the page's frame. `byName`: how elements are shown where nothing is laid out. Null when it
 * goes beyond a limit.
 */
export function* readArticleText(
  place: ArticlePlace,
  title: TitleSource,
  ofPage: TextWeights,
  limits: TextLimits,
  byName: ShownOf,
): Steps<ArticleText | null> {
  const weights = ofPage.withBoxes();
  const builder = createTextBuilder();
  yield* readTitle(builder, title, weights, limits, byName);
  const inline = createInlineText(place.root, builder, weights, byName);
  const filter = createFilter(place, title.element, weights);
  const tables = createTableReader({
    weights,
    isBox: (element) => LINES.has(nameOf(element)) || /^(?:line|apart|box)$/.test(inline.look(element).flow),
    columnsOf: gridColumns,
  });
  const frames: Frame[] = [OUTERMOST];
  /** Of each element around the walk: does it stand on lines of its own? */
  const lines: boolean[] = [];

  function close(): void {
    const { kind, depth, level } = frames.at(-1)!;
    inline.endLine();
    const isHead = (kind === 'paragraph' || kind === 'list-item') && inline.isBoldHead();
    builder.close(isHead && kind === 'paragraph' ? 'heading' : kind, depth, isHead ? BOLD_LEVEL : level);
    inline.startLine();
  }

  function leaveOut(element: Element, what: 'box' | 'hidden'): false {
    if (what === 'hidden') inline.leaveOut(weights.of(element).text > 0 ? 'hidden-text' : 'nothing');
    else if (LINES.has(nameOf(element))) close();
    else inline.leaveOut(takesNoRoom(element) ? 'nothing' : 'box');
    return false;
  }

  function enter(element: Element): boolean {
    const name = nameOf(element);
    if (name === 'br') {
      if (wraps(element)) inline.leaveOut('box');
      else close();
      return false;
    }
    if (filter.isMute(element)) return leaveOut(element, 'box');
    // the look of an empty element in a line does not matter, only that it is there
    const matters = LINES.has(name) || weights.of(element).text > 0 || maySpeak(element);
    const shown = matters ? inline.look(element) : inline.lookOfEmpty(element);
    if (shown.hidden) return leaveOut(element, 'hidden');
    const inLine = shown.flow !== 'line' && !tables.isCell(element);
    if (
      (!inLine || LINES.has(name)) &&
      filter.isFrame(element, { before: builder.blockBefore(), read: builder.length() })
    )
      return leaveOut(element, 'box');
    lines.push(!inLine);
    if (!inLine) enterSentence(element);
    inline.enter(element, shown);
    return true;
  }

  function enterSentence(element: Element): void {
    close();
    tables.enter(element, builder.next());
    frames.push(tables.isCell(element) ? CELL : frameFor(element, frames.at(-1)!));
  }

  function leave(element: Element): void {
    inline.end(element);
    if (lines.pop()) {
      close();
      frames.pop();
      tables.leave(element, builder.length());
      inline.leave();
      inline.startLine();
    } else inline.leave();
  }

  /** A line break ends a line of its own; one inside a running sentence or a heading only wraps it. */
  const wraps = (lineBreak: Element): boolean =>
    frames.at(-1)!.kind === 'heading' || (/[\p{L},]$/u.test(builder.lastVisible()) && nextIsLowerCase(lineBreak));

  function text(node: Text): boolean {
    const { data } = node;
    if (data.length > limits.length) return false;
    if (!frames.at(-1)!.preformatted) inline.text(node, 0, data.length);
    else {
      let from = 0;
      for (let end = data.indexOf('\n'); end >= 0; end = data.indexOf('\n', from)) {
        inline.text(node, from, end);
        close();
        from = end + 1;
      }
      inline.text(node, from, data.length);
    }
    return builder.length() <= limits.length && builder.count() <= limits.blocks;
  }

  const complete = yield* walkInSteps(place.root, { enter, leave, text }, limits.nodes);
  close();
  const read = builder.finish();
  if (!complete || read.text.length > limits.length) return null;
  return { ...read, tables: tables.tables() };
}

/** The title is one line, whatever it is made of. */
function* readTitle(
  builder: TextBuilder,
  title: TitleSource,
  weights: TextWeights,
  limits: TextLimits,
  byName: ShownOf,
): Steps<void> {
  if (title.element) {
    const inline: InlineText = createInlineText(title.element, builder, weights, byName);
    const enter = (element: Element): boolean => {
      const mute = neverText(element) || nameOf(element) === 'br';
      const shown = mute ? null : inline.look(element);
      if (shown === null || shown.hidden) {
        inline.leaveOut(takesNoRoom(element) ? 'nothing' : shown ? 'hidden-text' : 'box');
        return false;
      }
      inline.enter(element, shown);
      return true;
    };
    const leave = (element: Element): void => {
      inline.end(element);
      inline.leave();
    };
    const text = (node: Text): boolean => {
      inline.text(node, 0, node.data.length);
      return true;
    };
    yield* walkInSteps(title.element, { enter, leave, text }, limits.nodes);
  } else builder.addLoose(title.text);
  builder.close('title', 0);
}

/** Does the text right after a line break go on in lower case? Looks at the next sibling only: that is where it stands. */
function nextIsLowerCase(lineBreak: Element): boolean {
  const next = nextSibling(lineBreak);
  return next !== null && /^\p{Ll}/u.test(textOf(next).slice(0, 200).trimStart());
}
