import { attribute, nameOf } from './dom.ts';
import { BOLD_WEIGHT, type Flow, LINES, namedScript, type Script, type Shown, WORD_MARKUP } from './shown.ts';

/** Elements with a box of their own in the line. */
const BOXES: ReadonlySet<string> = new Set('button label output mfrac mtable mtd'.split(' '));
const BOX_ROLES: ReadonlySet<string> = new Set('cell gridcell columnheader rowheader row listitem button'.split(' '));

/**
 * Classes by which pages keep a text for screen readers: those of the large frameworks and systems (Bootstrap, WordPress,
 * Drupal, Foundation, GOV.UK and others).
 */
const FOR_SCREEN_READERS: ReadonlySet<string> = new Set(
  (
    'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only screenreader-only screen-reader ' +
    'sronly u-sr-only element-invisible show-for-sr hidden-visually a11y-hidden assistive-text usa-sr-only ' +
    'govuk-visually-hidden offscreen'
  ).split(' '),
);

/** The declarations of a style attribute, names and values in lower case; the last of a name counts. */
function declarations(style: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of style.slice(0, 2000).toLowerCase().split(';')) {
    const colon = part.indexOf(':');
    if (colon > 0)
      found.set(
        part.slice(0, colon).trim(),
        part
          .slice(colon + 1)
          .replace('!important', '')
          .trim(),
      );
  }
  return found;
}

const NO_STYLE: ReadonlyMap<string, string> = new Map();
type Style = ReadonlyMap<string, string>;

const isFarOff = (length: string | undefined): boolean => /^-\d{3,}(?:\.\d+)?(?:px|em|rem|pt|vw)$/.test(length ?? '');

function isTuckedAway(style: Style): boolean {
  const position = style.get('position');
  if (position !== 'absolute' && position !== 'fixed') return false;
  if (style.get('clip')?.startsWith('rect(') || style.get('clip-path')?.startsWith('inset(')) return true;
  const small = (name: string): boolean => /^[01](?:px)?$/.test(style.get(name) ?? '');
  return small('width') || small('height') || isFarOff(style.get('left')) || isFarOff(style.get('top'));
}

function isForScreenReaders(element: Element): boolean {
  const classes = attribute(element, 'class');
  return (
    classes
      ?.toLowerCase()
      .split(/\s+/, 50)
      .some((name) => FOR_SCREEN_READERS.has(name)) ?? false
  );
}

function flowOf(name: string, element: Element, style: Style, outer: Shown): Flow {
  const display = style.get('display') ?? '';
  const floats =
    /^(?:left|right)$/.test(style.get('float') ?? '') || /^(?:absolute|fixed)$/.test(style.get('position') ?? '');
  if (LINES.has(name)) return display === 'inline' ? 'apart' : 'line';
  if (outer.setsChildrenApart || BOXES.has(name) || display.startsWith('table-')) return 'apart';
  if (floats || display.startsWith('inline-')) return 'box';
  if (/^(?:block|flex|grid|list-item|table|flow-root)$/.test(display)) return 'line';
  if (BOX_ROLES.has(attribute(element, 'role') ?? '')) return 'apart';
  return WORD_MARKUP.has(name) ? 'word' : 'inline';
}

function scriptOf(element: Element, name: string, style: Style): Script {
  const named = namedScript(element, name);
  const align = style.get('vertical-align');
  return named ?? (align === 'super' ? 'raised' : align === 'sub' ? 'lowered' : null);
}

const BOLD_NAMES: ReadonlySet<string> = new Set('b strong h1 h2 h3 h4 h5 h6 th'.split(' '));

function isBold(name: string, style: Style, outer: Shown): boolean {
  const weight = style.get('font-weight');
  if (weight === undefined || weight === 'inherit') return outer.bold || BOLD_NAMES.has(name);
  return /^bold/.test(weight) || Number(weight) >= BOLD_WEIGHT;
}

/** Written from right to left, or in an order that markup commands: https://drafts.csswg.org/css-writing-modes/#unicode-bidi */
function isReordered(element: Element, style: Style, flow: Flow, outer: Shown): boolean {
  const direction = style.get('direction') ?? attribute(element, 'dir')?.toLowerCase();
  return direction === 'rtl' || (outer.reordered && !(flow === 'line' && direction === 'ltr'));
}

/**
 * How an element is shown as far as names and attributes tell: all there is where nothing is laid out (a saved page that is
 * read outside a browser).
 */
export function shownByName(element: Element, outer: Shown): Shown {
  const name = nameOf(element);
  const own = attribute(element, 'style');
  const style = own === null ? NO_STYLE : declarations(own);
  const flow = flowOf(name, element, style, outer);
  const display = style.get('display');
  const visibility = style.get('visibility');
  const decoration = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  return {
    hidden:
      attribute(element, 'hidden') !== null || display === 'none' || isTuckedAway(style) || isForScreenReaders(element),
    unseen:
      visibility === 'hidden' ||
      visibility === 'collapse' ||
      /^0(?:px|em|rem|%|pt)?$/.test(style.get('font-size') ?? '') ||
      (outer.unseen && visibility !== 'visible' && !style.has('font-size')),
    flow,
    struck: outer.struck || name === 'del' || name === 's' || name === 'strike' || decoration.includes('line-through'),
    script: scriptOf(element, name, style) ?? (flow === 'line' ? null : outer.script),
    bold: isBold(name, style, outer),
    reordered: isReordered(element, style, flow, outer),
    setsChildrenApart: /^(?:inline-)?(?:flex|grid)$/.test(display ?? ''),
  };
}
