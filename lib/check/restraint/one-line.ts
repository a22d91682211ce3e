/**
 * Blanks other than a plain one, and marks that show nothing. What no page prints within a figure's words may count as such
 * too.
 */
const isOther = (code: number): boolean =>
  code < 0x20 ||
  code === 0xa0 ||
  code === 0x61c ||
  code === 0x1680 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x3000);

/** Controls of direction: in a sentence of ours they would turn round what stands behind the page's words. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Words in one line, with one blank between two of them and none around. Nearly all are so as they are printed. */
export function oneLine(words: string): string {
  let before = 0x20;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if ((code === 0x20 && before === 0x20) || isOther(code)) {
      return words.replace(DIRECTIONS, '').replace(/\s+/g, ' ').trim();
    }
    before = code;
  }
  return before === 0x20 ? words.trim() : words;
}
