import { explainOfficeFault } from '../../../lib/explain/office-faults.ts';
import type { OfficeFault } from '../../../lib/office/faults.ts';
import type { SourceFault } from '../../../lib/session/source-desk.ts';
import type { Lang } from '../../panel-props.ts';
import { reviewTexts } from '../../texts/review.ts';

/** Why a document did not come, and what to do, in one sentence. */
export function faultWords(fault: SourceFault, lang: Lang): string {
  const { faults } = reviewTexts(lang).new;
  return Object.hasOwn(faults, fault)
    ? faults[fault as keyof typeof faults]
    : explainOfficeFault(fault as OfficeFault, lang);
}
