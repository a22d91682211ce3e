import { createBoldLine } from './bold-line.ts';
import { bodyOf, documentOf, isOnDisplay, parentOf, windowOf } from './dom.ts';
import { createEffects } from './effects.ts';
import { standOf } from './glyphs.ts';
import { type Crossing, type Joint, joinTexts, type Meeting, stronger } from './joints.ts';
import { likenessOf } from './likeness.ts';
import { withScript } from './raised.ts';
import { PLAIN, type Shown, type ShownOf } from './shown.ts';
import { createShownByStyle } from './shown-by-style.ts';
import { createStyleEdges } from './style-edges.ts';
import type { TextBuilder } from './text-builder.ts';
import { looksOf } from './text-looks.ts';
import type { TextWeights } from './text-weights.ts';

/** What is not read: a box that takes room, a text that is not shown, or what has neither (a script). */
type LeftOut = 'box' | 'hidden-text' | 'nothing';

/** Joins the texts of a line as they are shown, and remembers how each is. */
export interface InlineText {
  /** How an element is shown that stands where the walk is. */
  readonly look: (element: Element) => Shown;
  /** How an element without text of its own is shown, as far as it matters: a browser is not asked for its style. */
  readonly lookOfEmpty: (element: Element) => Shown;
  readonly enter: (element: Element, shown: Shown) => void;
  /** The element's text ends here; a line of its own ends after that. */
  readonly end: (element: Element) => void;
  readonly leave: () => void;
  /** Something that is not read stands here. */
  readonly leaveOut: (what: LeftOut) => void;
  /** Characters `from`..`to` of a text node. */
  readonly text: (node: Text, from: number, to: number) => void;
  /** The line ends here. */
  readonly endLine: () => void;
  /** A new line begins: what came before has no joint with what follows. */
  readonly startLine: () => void;
  /** Is the line so far all in bold print, and short as a head is? */
  readonly isBoldHead: () => boolean;
}

/** A page with more places where numbers meet than this is asked about the first of them only; the others stay open. */
const MOST_QUESTIONS = 3000;
const BEGINS_WITH_NUMBER = /^[.,]?[0-9]/;
const ENDS_IN_NUMBER = /[0-9][.,]?$/;
const VISIBLE = /[^\s\u200b-\u200d\u2060\ufeff\u00ad]/;

/**
 * Joins the texts under `root` and adds them to `builder`. Where the document is laid out, its layout decides what is set
 * apart; else names do (`byName`). `weights`: of all under the root.
 */
export function createInlineText(
  root: Element,
  builder: TextBuilder,
  weights: TextWeights,
  byName: ShownOf,
): InlineText {
  const document = documentOf(root);
  const view = layoutOf(document);
  const shownOf = view === null ? byName : createShownByStyle(view);
  const around: Shown[] = [lookAround(root, shownOf)];
  let crossing: Crossing = 'none';
  let overHidden = false;
  let parted = false;
  let struckBefore = false;
  let questions = 0;
  const edges = createStyleEdges(view);
  const hasEffect = createEffects(view);
  const boldLine = createBoldLine();

  const here = (): Shown => around.at(-1)!;
  const cross = ({ flow }: Shown): void => {
    crossing = stronger(crossing, flow === 'line' ? 'apart' : flow);
  };

  function join(node: Text, first: number, blank: boolean): Joint {
    const after = node.data
      .slice(first, first + 12)
      .replace(/\s.*$/s, '')
      .slice(0, 4);
    const last = builder.lastPlace();
    const meeting: Meeting = {
      before: builder.lastVisible(),
      after: withScript(after, here().script),
      blank,
      crossing,
      struckOnOneSide: struckBefore !== here().struck && builder.lastVisible() !== '',
      overHidden,
      opensLine: builder.isFirstWord(),
      likeness: () => likenessOf(view, last && parentOf(last.node), parentOf(node)),
    };
    const stand = () => {
      if (last === null || ++questions > MOST_QUESTIONS) return 'unsure';
      return standOf(document, last, { node, offset: first }, blank ? 1 : 0);
    };
    return joinTexts(meeting, view && stand);
  }

  function leaveOut(what: LeftOut): void {
    parted = true;
    crossing = stronger(crossing, what === 'box' ? 'apart' : 'inline');
    overHidden ||= what === 'hidden-text';
  }

  /** Does a style show digits right before this text, which then begins with a number? The text before is left open as well. */
  function addedBefore(raw: string, at: number): boolean {
    const isBehind = !builder.endsInBlank() && ENDS_IN_NUMBER.test(builder.lastVisible());
    const isNumber = BEGINS_WITH_NUMBER.test(raw.slice(at, at + 2));
    const added = (isBehind || isNumber) && edges.addDigits();
    edges.forget();
    if (added && isBehind) builder.leaveOpen();
    return added && isNumber;
  }

  return {
    look: (element) => shownOf(element, here()),
    lookOfEmpty: (element) => (view === null ? byName(element, here()) : { ...here(), flow: 'inline' }),
    enter(element, shown) {
      cross(shown);
      around.push(shown);
      edges.pass(element, 'before');
    },
    end: (element) => edges.pass(element, 'after'),
    leave() {
      cross(around.pop()!);
    },
    leaveOut,
    text(node, from, to) {
      const raw = node.data.slice(from, to);
      const at = raw.search(VISIBLE);
      if (here().unseen) {
        // the blank between two boxes has no width in letters of no size
        leaveOut(at < 0 ? 'nothing' : 'hidden-text');
        return;
      }
      const looks = looksOf(node, raw, here(), weights, hasEffect);
      if (at < 0) {
        builder.add(node, from, raw, { looks, parted });
        parted = false;
        return;
      }
      const { loose, looks: between, script, open } = join(node, from + at, builder.endsInBlank() || at > 0);
      const opens = addedBefore(raw, at) || open;
      builder.addLoose(loose, between);
      boldLine.add(raw, here().bold);
      const shown = withScript(raw, here().script ?? script);
      if (opens && at > 0) builder.add(node, from, shown.slice(0, at), { looks, parted });
      const words = opens ? at : 0;
      builder.add(node, from + words, shown.slice(words), { looks, parted: parted && words === 0, opens });
      crossing = 'none';
      overHidden = false;
      parted = false;
      struckBefore = here().struck;
    },
    endLine() {
      if (ENDS_IN_NUMBER.test(builder.lastVisible()) && edges.addDigits()) builder.leaveOpen();
    },
    startLine() {
      edges.forget();
      crossing = 'none';
      overHidden = false;
      boldLine.begin();
    },
    isBoldHead: boldLine.isHead,
  };
}

/** How what stands around the root is shown, as far as it goes on inside; that it is seen is known. */
function lookAround(root: Element, shownOf: ShownOf): Shown {
  const outside: Element[] = [];
  for (let at = parentOf(root); at; at = parentOf(at)) outside.push(at);
  const shown = outside.reduceRight((outer, element) => shownOf(element, outer), PLAIN);
  return { ...shown, hidden: false, unseen: false };
}

/** The window of a document that is laid out; null for a saved page that is read outside a browser. */
function layoutOf(document: Document): ReturnType<typeof windowOf> {
  const body = bodyOf(document);
  return body === null || isOnDisplay(body) === null ? null : windowOf(document);
}
