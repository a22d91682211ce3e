/** Words that are shown as they are: the reader sees at once what has changed. */
const SHORT = 60;
/** Words that are kept on either side of what has changed. */
const AROUND = 2;

/**
 * The part of a passage that has changed, as it was and as it is, with two words around it and an ellipsis where something was
 * left out: in a long one nobody would find the number that is another ("… đạt 2,88%, giảm …").
 */
export function changedPart(before: string, now: string): { readonly before: string; readonly now: string } {
  if (Math.max(before.length, now.length) <= SHORT) return { before, now };
  const [old, today] = [wordsOf(before), wordsOf(now)];
  const most = Math.min(old.length, today.length);
  let head = 0;
  while (head < most && isSame(old[head], today[head])) head++;
  let tail = 0;
  while (tail < most - head && isSame(old[old.length - 1 - tail], today[today.length - 1 - tail])) tail++;
  const from = Math.max(0, head - AROUND);
  const left = Math.max(0, tail - AROUND);
  return { before: part(old, from, left), now: part(today, from, left) };
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const isSame = (a = '', b = ''): boolean => a === b || a.normalize('NFC') === b.normalize('NFC');

function part(words: readonly string[], from: number, left: number): string {
  const shown = words.slice(from, words.length - left).join(' ');
  return `${from > 0 ? '… ' : ''}${shown}${left > 0 ? ' …' : ''}`;
}
