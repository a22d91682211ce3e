/** All that may stand behind a share whose plan is the one named beside it (whose it is, for when): any more words may narrow it. */
const OF_PLAN =
  /^\s*(?:so voi )?(?:(?:ke hoach|kh|chi tieu|du toan|nghi quyet|nq)(?: (?:(?:ca )?nam(?: 20\d\d)?|de ra|dat ra|duoc|tinh|huyen|thanh pho|tp|xa|hdnd|ubnd|trung uong|giao|do|cua|nghi quyet|ban chap hanh|dang bo|dang uy|thanh uy|huyen uy|tinh uy|cap uy|hoi dong nhan dan|uy ban nhan dan|dai hoi))*)?\s*(?:[,;.()]|$)/;

/** Does nothing behind a share make its plan another one than the plan beside it: a quarter's, a part's? Takes plain words. */
export function isOfThePlan(behind: string): boolean {
  return OF_PLAN.test(behind);
}

/** "đạt 53% kế hoạch, vượt 5% so với cùng kỳ": the second is no share of the plan. Takes the plain words behind it. */
export const isOfTime = (behind: string): boolean => /^\s*so (?:voi )?(?:cung ky|nam|thang|quy)\b/.test(behind);
