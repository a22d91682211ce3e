const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** How deep the lists and objects of a JSON text lie in each other, and whether it ends inside one, or inside a string. */
export interface Depth {
  readonly levels: number;
  readonly isOpen: boolean;
}

/**
 * Looks at brackets only, in linear time and without the text being JSON: a text that would nest ten thousand deep is told from
 * others before it is read, and one whose end is missing from one that is no JSON.
 */
export function deepestOf(json: string): Depth {
  let levels = 0;
  let level = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) inString = !inString;
    else if (inString) at += code === BACKSLASH ? 1 : 0;
    else if (code === 0x5b || code === 0x7b) levels = Math.max(levels, ++level);
    else if (code === 0x5d || code === 0x7d) level--;
  }
  return { levels, isOpen: inString || level > 0 };
}
