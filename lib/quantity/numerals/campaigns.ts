import type { Atom } from '../atom.ts';
import { each, matchForward, phrases, wordSet } from '../phrases.ts';
import type { Scan } from '../scan.ts';
import { inSet, isDigits, isMark } from '../scan.ts';
import type { NumeralMatch } from './match.ts';

export const PROGRAMMES = phrases<true>([
  ...each('tại chỗ|không|sạch|cùng|nhất|tốt|rõ|có|đảm đang|đảm|chống|dám|bám|giảm|tăng|trọng điểm', true),
]);
const LONGEST_SLOGAN = 14;

const CAMPAIGNS = wordSet('chương đề phong sáng dự');
/** Words behind the number of a campaign: its magnitude, or what it counts where words hold the magnitude. */
export const CAMPAIGN_TAILS = wordSet('tỷ tỉ triệu cây');
const TREES = wordSet('cây');

/** "chương trình trồng 1 tỷ cây xanh", "đề án trồng một tỷ cây xanh": the name of a campaign, not what was planted. */
export function readCampaign(scan: Scan, { from, to, form }: Atom): NumeralMatch | null {
  const counted = form === 'words' && inSet(scan, to, TREES) ? to : to + 1;
  if (!inSet(scan, to, CAMPAIGN_TAILS) || !inSet(scan, counted, TREES)) return null;
  for (let back = from - 1; back >= from - 4; back--) {
    if (inSet(scan, back, CAMPAIGNS)) return { kind: 'programme', from, to: counted + 1 };
  }
  return null;
}

/** "4 tại chỗ", “5 không, 3 sạch”: a slogan that counts its own words. */
export function readProgramme(scan: Scan, atom: Atom): NumeralMatch | null {
  if (!atom.plain && !atom.lone) return null;
  const found = matchForward(scan, atom.to, PROGRAMMES);
  if (found === null) return null;
  const slogan = found.to - found.from > 1 || isQuoted(scan, atom.from) || isPaired(scan, atom.from, found.to);
  return slogan ? { kind: 'programme', from: atom.from, to: found.to } : null;
}

const SLOGANS = wordSet('không sạch tốt rõ nhất');
const AND = wordSet('và');

/** "3 không, 3 sạch": two of them side by side need no quotes. */
function isPaired(scan: Scan, from: number, to: number): boolean {
  const next = isMark(scan, to, ',') || inSet(scan, to, AND) ? to + 1 : to;
  const last = isMark(scan, from - 1, ',') || inSet(scan, from - 1, AND) ? from - 2 : from - 1;
  const beforeAnother = isDigits(scan, next) && inSet(scan, next + 1, SLOGANS);
  return inSet(scan, to - 1, SLOGANS) && (beforeAnother || (inSet(scan, last, SLOGANS) && isDigits(scan, last - 1)));
}

function isQuoted(scan: Scan, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - LONGEST_SLOGAN; back--) {
    const token = scan.tokens[back]!;
    if (token.kind !== 'mark') continue;
    if (token.norm === '"' || token.norm === '‘' || token.norm === "'") return true;
    if ('.;:()'.includes(token.norm)) return false;
  }
  return false;
}
