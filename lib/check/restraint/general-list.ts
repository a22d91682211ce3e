import type { Figure } from '../../figure/figure.ts';
import { type FormCache, plainWords } from '../../text/forms.ts';
import { leadOf } from './sentence-of.ts';

/** Who gives a list of what is to be done by the whole place, and what it calls them. */
const GIVEN =
  /^\W*(?:cuoi cung |[a-z ]{4,40}, )?(?:hoi nghi|nghi quyet|ban chap hanh|thanh uy|theo nghi quyet)(?:,? [a-z0-9]+){0,12},? (?:cac|nhung|mot so) (?:chi tieu|nhiem vu|muc tieu)\b/u;

/**
 * "Hội nghị thống nhất các chỉ tiêu chủ yếu năm 2017: trồng mới 100 ha rừng; kết nạp 90 đảng viên": such a sentence has come
 * back to the whole place, whatever the one in front told of.
 */
export function isOfGeneralList(text: string, figure: Figure, forms: FormCache): boolean {
  const lead = leadOf(text, figure, forms);
  return lead.includes(':') && GIVEN.test(plainWords(lead).split(':')[0]!);
}
