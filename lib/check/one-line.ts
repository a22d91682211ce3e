/** Is this anything blank but a plain blank? What no page prints within a figure's words may count as such too. */
const isOtherBlank = (code: number): boolean =>
  code < 0x20 || code === 0xa0 || code === 0x1680 || code === 0xfeff || (code >= 0x2000 && code <= 0x3000);

/** Words in one line, with one blank between two of them and none around. Nearly all are so as they are printed. */
export function oneLine(words: string): string {
  let before = 0x20;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if ((code === 0x20 && before === 0x20) || isOtherBlank(code)) return words.replace(/\s+/g, ' ').trim();
    before = code;
  }
  return before === 0x20 ? words.trim() : words;
}
