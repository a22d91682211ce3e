/**
 * Words one behind the other, as the packages carry the vocabulary of data/coded.ts: of each word a sign for how many letters
 * it shares with the one before it, and the rest. Words in the order of the alphabet share half of theirs.
 */

/** The signs for none, one, two ... shared letters. None is in a word, so each also parts two words. */
const SHARED = '~^{}_@#*';

const parted = new RegExp(`[${SHARED.replace('^', '\\^')}]`, 'u');

/** Takes any words; throws where one has a sign that parts words. Gives a text for `wordsOf`. */
export function frontCoded(words: readonly string[]): string {
  let before = '';
  let text = '';
  for (const word of words) {
    if (parted.test(word)) throw new Error(`"${word}" has a sign that parts words: ${SHARED}`);
    let shared = 0;
    while (shared < SHARED.length - 1 && shared < word.length && word[shared] === before[shared]) shared++;
    text += SHARED[shared] + word.slice(shared);
    before = word;
  }
  return text;
}

/** The words of a text that `frontCoded` has made, in their order. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let before = '';
  for (let at = 0; at < text.length; ) {
    const start = at + 1;
    let end = start;
    while (end < text.length && !SHARED.includes(text[end]!)) end++;
    before = before.slice(0, SHARED.indexOf(text[at]!)) + text.slice(start, end);
    words.push(before);
    at = end;
  }
  return words;
}
