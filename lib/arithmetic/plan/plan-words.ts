/** All that may stand behind a share whose plan is the one named beside it: any more words may narrow it. */
const OF_PLAN =
  /^\s*(?:so voi )?(?:(?:ke hoach|kh|chi tieu|du toan|nghi quyet|nq)(?: (?:(?:ca )?nam(?: 20\d\d)?|de ra|dat ra|duoc|tinh|huyen|thanh pho|tp|xa|hdnd|ubnd|trung uong|giao))*)?\s*(?:[,;.()]|$)/;

/** Does nothing behind a share make its plan another one than the plan beside it: a quarter's, a part's? Takes plain words. */
export function isOfThePlan(behind: string): boolean {
  return OF_PLAN.test(behind);
}
