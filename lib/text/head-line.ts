/** A head is hardly longer, in UTF-16 units; what is longer is a sentence, whatever its print. */
export const LONGEST_HEAD = 120;
/** With a full stop at its end a line must be this short to be one ("Khối trường học."). */
const LONGEST_STOPPED = 60;

const WORD = /\p{L}{2}/u;
const LIST_DASH = /^[-–—−+*•●▪‣·]/u;
const GOES_ON = /[;,!?…]["”»)\]]*$/u;

/** May these words on a line of their own head what stands under them: short, no item of a list, no sentence that goes on? */
export function mayHead(words: string): boolean {
  const line = words.trim();
  if (line.length > LONGEST_HEAD || !WORD.test(line) || LIST_DASH.test(line) || GOES_ON.test(line)) return false;
  return line.length <= LONGEST_STOPPED || !line.endsWith('.');
}
