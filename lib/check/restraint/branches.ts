import type { Token } from '../../text/tokens.ts';
import { lengthOf, type WordList, wordList } from './word-list.ts';

/** The branches of an economy, by the words that papers print for them. The longer names stand first. */
const BRANCHES: readonly WordList[] = [
  'tiểu thủ công nghiệp|thủ công nghiệp|ttcn|handicrafts',
  'nông nghiệp|nông|agriculture',
  'lâm nghiệp|lâm|forestry',
  'thủy sản|ngư nghiệp|fisheries',
  'công nghiệp|cn|industry',
  'xây dựng|xd|construction',
  'thương mại|tm|trade',
  'dịch vụ|dv|services',
  'du lịch|dl|tourism',
  'vận tải|transport',
].map(wordList);
const SERVICES = BRANCHES.findIndex(({ norm }) => norm.has('dịch vụ'));
const INDUSTRY = BRANCHES.findIndex(({ norm }) => norm.has('công nghiệp'));
const CONSTRUCTION = BRANCHES.findIndex(({ norm }) => norm.has('xây dựng'));
/** Trade and services in one word. */
const TOGETHER = wordList('tmdv');

/**
 * Does a page name other branches of the economy than the source ("công nghiệp" where that prints "công nghiệp – tiểu thủ
 * công nghiệp", "thương mại, dịch vụ, du lịch" where that prints "thương mại – dịch vụ")? Then its share is of more or of
 * less. False where either names none. `sentence`: the page's sentence, whose other shares tell what the short names stand for.
 */
export function isOfOtherBranches(
  source: readonly Token[],
  page: readonly Token[],
  sentence: readonly Token[],
): boolean {
  const own = branchesIn(source);
  const named = branchesIn(page);
  if (own.size === 0 || named.size === 0 || page.some((_, at) => lengthOf(page, at, TOGETHER) > 0)) return false;
  if (named.size === 1 && isShort([...named][0]!, own, branchesIn(sentence))) return false;
  // "Dịch vụ" alone is all that is neither farming nor industry, trade among it.
  if (named.size === 1 && named.has(SERVICES) && own.has(SERVICES)) return false;
  return own.size !== named.size || [...own].some((branch) => !named.has(branch));
}

function branchesIn(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < tokens.length; ) {
    const branch = BRANCHES.findIndex((words) => lengthOf(tokens, at, words) > 0);
    if (branch >= 0) found.add(branch);
    at += branch < 0 ? 1 : lengthOf(tokens, at, BRANCHES[branch]!);
  }
  return found;
}

/** "công nghiệp 34,8%, dịch vụ 54,8%": where the shares of a whole economy are told in a row, the short name is for all of it. */
const isShort = (branch: number, own: ReadonlySet<number>, told: ReadonlySet<number>): boolean =>
  own.has(branch) &&
  branch === INDUSTRY &&
  told.has(SERVICES) &&
  !told.has(CONSTRUCTION) &&
  ![...own].some((other) => other !== branch && told.has(other));
