import type { VerdictKind } from '../../../lib/check/verdict.ts';

/** A short text, the number in question as printed, and the verdict a careful reader gives. */
export interface Passage {
  readonly name: string;
  readonly text: string;
  readonly number: string;
  readonly verdict: VerdictKind;
  readonly published?: string;
}

export const CITY = 'Kinh tế - xã hội thành phố Bắc Kạn\n';
export const CONFERENCE =
  'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn, nhiệm kỳ 2015 – 2020\nBáo cáo trình hội nghị đánh giá kết quả năm 2016. ';
