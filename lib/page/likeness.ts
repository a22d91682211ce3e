import { nameOf, parentOf } from './dom.ts';

/**
 * How the letters of two places look beside each other: alike; in another weight, slant or colour, or the one underlined, as
 * words are set off; or so that they are hardly parts of one number: on another ground, in a ring, or the one not to be seen.
 */
export type Likeness = 'same' | 'unlike' | 'apart';

/** Elements around a letter that are asked for their ground. */
const MOST_LEVELS = 12;
/** Of 255: a colour no further from its ground in any part cannot be read. */
const NEAR = 16;
/** Shares of what is seen of a colour. */
const FAINT = 0.1;
const OPAQUE = 0.5;
const WHITE: Colour = [255, 255, 255, 1];

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

interface Ink {
  readonly letters: string;
  readonly ground: string;
  /** Lines drawn around the elements that hold them, which take no room. */
  readonly rings: string;
  readonly seen: boolean;
}

/** Compares the letters that stand in two elements, as a browser's computed style tells. `view`: null where nothing is laid out. */
export function likenessOf(view: Window | null, one: Element | null, other: Element | null): Likeness {
  if (one === other) return 'same';
  if (view === null || one === null || other === null) return 'unlike';
  const a = inkOf(view, one);
  const b = inkOf(view, other);
  if (a.seen !== b.seen || a.ground !== b.ground || a.rings !== b.rings) return 'apart';
  return a.letters === b.letters ? 'same' : 'unlike';
}

function inkOf(view: Window, element: Element): Ink {
  const style = view.getComputedStyle(element);
  const colour = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  let letters = `${style.fontWeight} ${style.fontStyle} ${style.fontFamily} ${colour}`;
  let ground = '';
  let rings = '';
  let groundColour: Colour | null = WHITE;
  let opacity = 1;
  let isClip = false;
  for (let at: Element | null = element, level = 0; at !== null && level < MOST_LEVELS; at = parentOf(at), level++) {
    const styleAt = view.getComputedStyle(at);
    const { backgroundColor, backgroundImage, backgroundClip, opacity: own, filter, boxShadow } = styleAt;
    if (boxShadow !== 'none') rings += boxShadow;
    if (styleAt.outlineStyle !== 'none') rings += styleAt.outlineColor;
    if (styleAt.textDecorationLine.includes('underline')) letters += ' underlined';
    opacity *= filter.startsWith('opacity(0') ? 0 : Number(own);
    isClip ||= backgroundClip === 'text';
    // a word that a search has found is marked in whole or in part
    if (ground !== '' || nameOf(at) === 'mark') continue;
    const painted = colourOf(backgroundColor);
    if (painted !== null && painted[3] < OPAQUE && backgroundImage === 'none') continue;
    ground = `${backgroundColor} ${backgroundImage}`;
    groundColour = backgroundImage === 'none' ? painted : null;
  }
  return { letters, ground, rings, seen: opacity >= FAINT && (isClip || isSeen(colourOf(colour), groundColour)) };
}

function isSeen(colour: Colour | null, ground: Colour | null): boolean {
  if (colour === null) return true;
  if (colour[3] < FAINT) return false;
  return ground === null || [0, 1, 2].some((part) => Math.abs(colour[part]! - ground[part]!) > NEAR);
}

/** "rgb(1, 2, 3)" or "rgba(1, 2, 3, 0.5)", in which browsers give most colours; null for the others. */
function colourOf(value: string): Colour | null {
  if (!value.startsWith('rgb')) return null;
  const [red, green, blue, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number);
  return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue, alpha];
}
