import { joint, lead, mayBeOfOne, type PlacedFigure, type SumPage, tail } from '../page/page.ts';
import { isNounAgain } from './nouns.ts';
import { isWay, ownWords } from './role.ts';
import type { Triple } from './triple.ts';

/** Between a whole and its part. */
const PART = /\btrong (?:so )?do\b[^,;()]*$|\bthi(?: da)?(?: co)?\s*$/;

const OF_PART = /\bchiem\b|^[^a-z]*(?:ty|ti) le *$/;

/** The two ends of a time. */
const BEGIN = /\bdau (?:nam|nhiem ky|ky)\b/;

const END = /\b(?:cuoi (?:nam|nhiem ky|ky)|den nay|hien nay|nay)\b/;

/** Words of doing and of time that name nothing. */
const FILLER = new Set(
  (
    'ca nam ket qua da duoc thuc hien dat trong den nay het thang quy cuoi uoc la co toan thanh pho tinh xa phuong huyen so thu ve ' +
    'va nguoi'
  ).split(' '),
);

/** The other amount told first, and then the level: a plan, a whole with its part, or "từ ... lên ...". */
export function isToldFirst(page: SumPage, { level, base, role, link }: Triple): boolean {
  if (role === 'plan') return isOfOneName(page, level, base);
  if (page.gaps[level.at] === null) return false;
  if (role === 'whole')
    return (PART.test(joint(page, level)) || isNounAgain(page, base, level)) && OF_PART.test(joint(page, link));
  // "dư nợ đầu năm 210 tỷ đồng, cuối năm 252 tỷ đồng"
  const isOfEnds = BEGIN.test(ownWords(page, base)) && END.test(ownWords(page, level));
  const areDated = [level, base].every(({ figure }) => figure.evidence.period?.how === 'said');
  return (
    isWay(page, base, level) ||
    ((isOfEnds || (areDated && level.figure.period !== base.figure.period)) && isOfOneName(page, level, base))
  );
}

/** Is the level of the same name as the other amount, or do its words name nothing that those of the other do not? */
function isOfOneName(page: SumPage, level: PlacedFigure, base: PlacedFigure): boolean {
  if (level.figure.indicator !== null && level.figure.indicator === base.figure.indicator) return true;
  if (!mayBeOfOne(level.figure, base.figure)) return false;
  const known = new Set(`${lead(page, base, 80)} ${tail(page, base, 30)}`.split(/[^a-z]+/));
  return ownWords(page, level)
    .split(/[^a-z]+/)
    .every((word) => word === '' || FILLER.has(word) || known.has(word));
}
