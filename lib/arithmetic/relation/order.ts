import { plainWords } from '../../text/forms.ts';
import { bracketOf, isOfOneNoun } from '../page/bracket.ts';
import { joint, lead, type SumPage, tail } from '../page/page.ts';
import { areTied } from '../page/tie.ts';
import { isWholeName } from '../page/whole-name.ts';
import { isOfThePlan } from '../plan/plan-words.ts';
import { isNarrowedBehind, isOneNoun } from './nouns.ts';
import { isRaised, isWay, ownWords, type Role } from './role.ts';
import { isToldFirst } from './told-first.ts';
import type { Triple } from './triple.ts';

/** All that may stand before a plan, a whole or an earlier amount that is told right beside the number it belongs to. */
const ONLY: Readonly<Record<Role, RegExp>> = {
  plan: /^(?:(?:so voi|tren|voi|muc|ke hoach|kh|chi tieu|du toan|muc tieu|nghi quyet|nq|duoc|giao|de ra|dat ra|ca nam|nam|20\d\d|tinh|thanh pho|tp|hdnd|ubnd|la|cua|dau|trong khi|con so|yeu cau|trung uong|chinh phu|huyen|thanh uy|tinh uy|dai hoi)\s*)+$/,
  whole: /^(?:(?:tren|trong|tong|so|cong|co|la)\s*)+$/,
  earlier:
    /^(?:(?:so voi|muc|con so|cung ky|cua|nam|ky|truoc|ngoai|20\d\d|la|dau nam|tu|nay|thoi diem|dau nhiem ky)\s*)+$/,
};

/** Right behind a share of a whole: any more words make it one of something else. */
const ALONE = /^\s*(?:[,;.)]|$)/;

const OF_TOTAL = /^\s*tong (?:so|chi|thu|von)(?: ngan sach)?\s*(?:[,;.)]|$)/;

const OF_TIME = /^\s*(?:so voi )?(?:cung ky|nam (?:truoc|ngoai|20\d\d))(?: nam truoc)?\s*(?:[,;.)]|$)/;

/** From a change to the way it is of. */
const TO_WAY = /^(?: (?:so voi|so) [a-z0-9 ]{0,24})?,? *tu(?: muc)? *$/;

/** Words that say whose plan it is. */
const OF_SOMEBODY =
  /\b(?:do|tinh|huyen|thanh pho|trung uong|chinh phu|thu tuong|hdnd|ubnd|hoi dong|uy ban|bo|thanh uy|tinh uy)\b/;

/** Do the words lead from one of the three to the next, in the order in which they stand? */
export function isOrdered(page: SumPage, triple: Triple): boolean {
  const { level, base, link, role } = triple;
  // "giảm 130 hộ so với năm 2018, từ 2.715 hộ xuống còn 2.405 hộ"
  if (link.at < level.at && isRaised(page, base, level)) return isRaisedOfOne(page, triple);
  if (link.at < level.at) return isWay(page, base, level) && link.at < base.at && TO_WAY.test(joint(page, base));
  if (base.at > link.at) {
    // "bằng 80% dự toán 6 tỷ đồng", "tăng 22% so với mức 300 tỷ đồng của năm ngoái"
    return (
      base.at === link.at + 1 &&
      !isNarrowedBehind(page, base) &&
      areTied(page, level, link) &&
      isToldBehind(page, triple)
    );
  }
  if (!endsWell(page, triple) || !isOneOwner(page, triple)) return false;
  if (page.gaps[link.at] === null) return false;
  // "128 đảng viên so với chỉ tiêu 100 đảng viên, vượt 18% chỉ tiêu"
  if (base.at > level.at)
    return (
      page.gaps[base.at] !== null &&
      ONLY[role].test(ownWords(page, base).replace('/', ' ').trim()) &&
      areTied(page, base, link)
    );
  return areTied(page, level, link) && isToldFirst(page, triple);
}

/** "đạt 14 tiêu chí, năm 2017 đạt thêm 3 tiêu chí, nâng tổng số lên 18": all three are of one noun, and it is more than it was. */
function isRaisedOfOne(page: SumPage, { level, base, link }: Triple): boolean {
  const isInARow = link.at > base.at && page.gaps[level.at] !== null && page.gaps[link.at] !== null;
  if (!isInARow || level.amount <= base.amount || !isOneNoun(page, base, link) || isNarrowedBehind(page, level))
    return false;
  const { start, end } = base.figure;
  const ofBase = plainWords(page.article.text.slice(start, end));
  const known = new Set(
    `tong so len ${lead(page, base, 40)} ${ofBase} ${upToMark(tail(page, base, 30))}`.split(/[^a-z]+/),
  );
  const own = /\b(?:nang|dua)\b([^,;]*)$/.exec(joint(page, level))?.[1] ?? '';
  return own.split(/[^a-z]+/).every((word) => word === '' || known.has(word));
}

/** Right behind the number, or in a bracket there: nothing but what the other amount is, of the plan of the same body. */
function isToldBehind(page: SumPage, { level, base, link, role }: Triple): boolean {
  // "tăng 18% so với năm 2018. Năm 2018, số thu ngân sách của huyện là 51 tỷ đồng."
  if (page.gaps[base.at] === null)
    return (
      link.figure.base === base.figure.period && base.figure.evidence.period?.how === 'said' && isWholeName(page, base)
    );
  const [before = '', inside] = joint(page, base).split('(');
  if (inside === undefined) return ONLY[role].test(before.trim());
  // "tăng 11% so với cùng kỳ (4,2 tỷ)" may be what was gained; what is at least half of the level is no gain of that size.
  const isGain = role === 'earlier' && link.figure.unit !== 'times' && base.amount * 2 < level.amount;
  const isClosed =
    bracketOf(page, base) !== null &&
    isOfOneNoun(page, level, base) &&
    (inside.trim() === '' || ONLY[role].test(inside.trim()));
  if (isGain || !isClosed) return false;
  if (role !== 'plan') return ONLY[role].test(before.trim());
  const named = plainWords(link.figure.evidence.issuer?.text ?? '');
  return isOfThePlan(before) && (!OF_SOMEBODY.test(inside) || (named !== '' && inside.includes(named)));
}

const upToMark = (words: string): string => words.split(/[,;.()]/)[0] ?? '';

/** Whoever the share says the plan is of, the plan told before it is said to be of. */
function isOneOwner(page: SumPage, { base, link, role }: Triple): boolean {
  if (role !== 'plan') return true;
  const ofPlan = `${lead(page, base, 80)} ${upToMark(tail(page, base, 40))}`;
  const owners = upToMark(tail(page, link, 60)).match(new RegExp(OF_SOMEBODY, 'g')) ?? [];
  return owners.every((owner) => ofPlan.includes(owner));
}

/** Behind the number stands nothing that makes it one of another plan, whole or time. */
function endsWell(page: SumPage, { link, role, base }: Triple): boolean {
  const behind = tail(page, link, 60);
  if (role === 'plan') return isOfThePlan(behind);
  const to = link.figure.base;
  const year = /\bnam (20\d\d)\b/.exec(behind.split(/[,;.]/)[0] ?? '')?.[1];
  if (year !== undefined && year !== base.figure.period) return false;
  const isOfBase = to === null || to === 'whole' || to === base.figure.period || to === 'same-period';
  return isOfBase && (ALONE.test(behind) || (role === 'earlier' ? OF_TIME : OF_TOTAL).test(behind));
}
