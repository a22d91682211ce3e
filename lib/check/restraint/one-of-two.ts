import type { Token } from '../../text/tokens.ts';

/** So many words in front of "và" and behind it are what it joins. */
const FIRST = 3;
const SECOND = 4;
/** Words of an amount, whatever it is of: "doanh thu bán lẻ" names no services. */
const OF_ANY: ReadonlySet<string> = new Set(['doanh', 'thu', 'tong', 'muc', 'gia', 'tri', 'so']);
const AND: ReadonlySet<string> = new Set(['và', 'va', 'and']);

/**
 * Does the source count two things together ("xây dựng mới và sửa chữa 5 căn nhà"), and does the page name one of them alone?
 * Words of the one are among the page's and none of the other. `source`: the words it prints of its figure; `page`: those around
 * the page's number up to the next ones, and of the figure's name.
 */
export function isOneOfTwo(source: readonly Token[], page: readonly Token[]): boolean {
  const form = page.some(({ norm, bare }) => norm !== bare) ? 'norm' : 'bare';
  const printed = new Set(page.map((token) => token[form]));
  const isNamed = (words: readonly Token[]): boolean =>
    words.some((token) => !OF_ANY.has(token.bare) && printed.has(token[form]));
  return source.some(({ norm }, at) => {
    if (!AND.has(norm)) return false;
    const first = source.slice(Math.max(0, at - FIRST), at);
    const second = source.slice(at + 1, at + 1 + SECOND);
    const isBoth = first.some((token) => second.some((other) => other.norm === token.norm));
    return !isBoth && isNamed(first) !== isNamed(second);
  });
}
