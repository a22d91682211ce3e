/** The longest name of a file without its ending: all systems take it, and a reader still reads it. */
const LONGEST = 80;

/**
 * The name of a report's file: the day of the check and the title, in small letters without accents, so that every system takes
 * it. `checkedAt` is ISO 8601.
 */
export function reportFileName(title: string, checkedAt: string, ending: 'md' | 'html'): string {
  const words = title
    .normalize('NFD')
    .replace(/[đĐ]/g, 'd')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const day = /^\d{4}-\d{2}-\d{2}/.exec(checkedAt)?.[0];
  const parts = ['doi-chieu', ...(day === undefined ? [] : [day])];
  let length = parts.join('-').length;
  for (const word of words) {
    length += word.length + 1;
    if (length > LONGEST) break;
    parts.push(word);
  }
  return `${parts.join('-')}.${ending}`;
}
