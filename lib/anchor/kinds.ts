export const WORD = 0;
export const NUMBER = 1;
/** What belongs to the value of the number beside it: "%", "‰" and a sign. */
export const SIGN = 2;
/** Any other mark: it says little about where a passage belongs. */
export const MARK = 3;
