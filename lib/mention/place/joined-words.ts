import type { Token } from '../../text/tokens.ts';

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘', 'ʼ']);

/** Behind the word that begins at a token, with what an apostrophe joins to it without a blank: "N’Đir", "H'Leo". */
export function wordEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (isJoined(tokens, to)) to += 2;
  return to;
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    before !== undefined &&
    mark !== undefined &&
    next?.kind === 'word' &&
    APOSTROPHES.has(mark.norm) &&
    before.end === mark.start &&
    mark.end === next.start
  );
}
