import pack from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { explainReport } from '../../lib/engine/explain-report.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import type { Reported, Telling } from '../../lib/report/reported.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const builtin = loadBuiltin();
const engine = builtin.engineFor(builtin.packs);
const names = { ...builtin.names, packs: builtin.packs };

/** How a report is told in the tests: times as they are. */
export const telling = (lang: Lang): Telling => ({ lang, names, time: (iso) => iso });

export const CHECKED_AT = '2026-11-29T08:30:00+07:00';

/** The text of a page, checked by the real engine. */
export function reportedOf(text: string, over: Partial<Reported> = {}): Reported {
  const article = articleFromText({ text }, { published: '2016-12-30' });
  return {
    report: explainReport(engine.check(article), names),
    text,
    struck: [],
    title: article.title,
    url: 'https://bao.example.com/tin?a=1&copy=2',
    published: article.published,
    textLang: 'vi',
    checkedAt: CHECKED_AT,
    notes: [],
    ...over,
  };
}

/** A page of which the reader has said that one number is of another indicator, and that another one is none. */
export function correctedReport(): Reported {
  const text = [
    'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn khóa VI đánh giá kết quả thực hiện nhiệm vụ năm 2016',
    'Năm 2016, thành phố có bước tiến: con số cuối năm chỉ còn 2,88%.',
    'Năm 2016, thành phố tạo việc làm cho 379 lao động.',
  ].join('\n');
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const report = engine.check(articleFromText({ text }, { published: '2016-12-30' }), [
    { ...at('2,88%'), reading: { indicator: 'poverty-rate', period: '2016' } },
    { ...at('379 lao động'), reading: { none: true } },
  ]);
  return reportedOf(text, { report: explainReport(report, names) });
}

/** The report to the conference, with an expenditure that it does not have. */
export const PLANTED = pack.text.replace('215 tỷ đồng', '251 tỷ đồng');

/** A page with figures of every group, and sums that hold and do not. */
export const MIXED = [
  'Thành phố Bắc Kạn: nhiều chỉ tiêu năm 2016 đạt khá',
  'Tại Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn nhiệm kỳ 2015 – 2020, chi ngân sách nhà nước ước thực hiện 251 tỷ đồng.',
  'Tổng mức bán lẻ hàng hóa cả năm ước đạt hơn 2.500 tỷ đồng. Năm 2016, tạo việc làm cho 640/350 lao động, đạt 120% kế hoạch.',
  'Huyện Bạch Thông giảm tỷ lệ hộ nghèo còn 9,74%. Năm 2018 thành phố tạo việc làm cho 500 lao động.',
  'Thu nhập bình quân đầu người đạt 40 triệu đồng. Có 3 đội bóng dự giải.',
].join('\n');
