/** Shorter pieces of text (dates, bylines, labels) say little about whether an article was found. */
const SHORTEST = 30;

/** Letters and digits alone, so that blanks, marks of markdown and raised digits do not matter. */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, td, th, li, dt, dd, pre, blockquote, figcaption';

/** The paragraphs, headings, items and cells of a document of what is expected, each as bare text. */
export function unitsOfPage(document: Document): string[] {
  const units: string[] = [];
  for (const element of document.querySelectorAll(BLOCKS)) {
    // what stands in a smaller unit is counted there
    if (element.querySelector(BLOCKS)) continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length >= SHORTEST) units.push(bareText(text));
  }
  return units;
}

/** The lines of a text in markdown, without its code, images, addresses of links, notes and front matter. */
export function unitsOfMarkdown(source: string): string[] {
  const text = source
    .replace(/^```json\n[\s\S]*?\n```\n/, '')
    .replace(/^(?:```|~~~)[\s\S]*?^(?:```|~~~)/gm, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[\^[^\]]*\]:?/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return text
    .split(/\n|(?<=\S) \| /)
    .map((line) => line.replace(/<[^>]*>/g, '').trim())
    .filter((line) => line.length >= SHORTEST)
    .map(bareText)
    .filter((line) => line.length > 0);
}
