import type { CheckedPage } from '../../components/panel-props.ts';
import { arithmeticReason } from '../../lib/arithmetic/reason.ts';
import { reason } from '../../lib/check/reason.ts';
import { judgeReason } from '../../lib/detect/reason.ts';
import { explainReport } from '../../lib/engine/explain-report.ts';
import type { Report } from '../../lib/engine/report.ts';
import { checkedFigure } from './sample-figure.ts';
import { sampleNames, sampleSource } from './sample-source.ts';

const TITLE = 'Thành phố Bắc Kạn: Nhiều chỉ tiêu năm 2016 đạt và vượt kế hoạch';

/** A page made for these tests: one figure for each verdict, and words a page might try to pass as markup. */
export const SAMPLE_TEXT = [
  TITLE,
  'Năm 2016, chi ngân sách nhà nước của thành phố ước thực hiện 251 tỷ đồng; tổng thu ngân sách đạt 96 tỷ đồng.',
  'Tạo việc làm cho 379 lao động. Bán lẻ hàng hóa ước đạt gần 2.600 tỷ đồng. Vận động xây mới và sửa chữa 5 căn nhà đại đoàn kết.',
  'Năm 2017, toàn đảng bộ kết nạp 139 đảng viên, đạt 154% kế hoạch; trồng mới 82 ha rừng; thương mại – dịch vụ chiếm 55,4%; 55% tổ chức cơ sở đảng trong sạch vững mạnh.',
  'Huyện Bạch Thông giảm tỷ lệ hộ nghèo còn 9,74%. Năm 2015, thành phố có 18 doanh nghiệp <b onclick="x()">thành lập mới</b>, kế hoạch tạo việc làm cho 350 lao động.',
].join('\n');

const text = SAMPLE_TEXT;

const money = { unit: 'VND', precision: '1000000000', status: 'estimate' } as const;
const source = (page: string, words: string, reference: string, role: 'report' | 'resolution' = 'report') => ({
  page,
  source: words,
  pack: 'bac-kan-city-2016-12',
  reference,
  role,
});
const target = (page: string, words: string, reference: string, difference: string, unit: string) => ({
  ...source(page, words, reference, 'resolution'),
  estimate: 'no' as const,
  difference,
  unit,
  period: '2017',
  sourcePeriod: '2017',
});
const year2017 = { period: '2017' } as const;

/** Offsets point into SAMPLE_TEXT; the order is that of the page. */
const report: Report = {
  engine: '0.1.0',
  packs: [{ id: 'bac-kan-city-2016-12', version: 1 }],
  page: {
    relevant: 'yes',
    score: 0.97,
    reasons: [judgeReason('judge-figures', { place: 'bac-kan-city', count: 10 })],
    place: 'bac-kan-city',
    period: '2016',
  },
  figures: [
    checkedFigure(text, {
      clause: 'chi ngân sách nhà nước của thành phố ước thực hiện 251 tỷ đồng',
      number: '251',
      unit: 'tỷ đồng',
      value: '251000000000',
      named: 'chi ngân sách',
      kind: 'differs',
      reference: 'budget-expenditure-2016',
      reasons: [
        reason('differs', {
          ...source('251 tỷ đồng', '215 tỷ đồng', 'budget-expenditure-2016'),
          difference: '36000000000',
          unit: 'VND',
          ground: 'estimates',
        }),
        reason('carried', { what: 'period', text: 'năm 2016', id: '2016' }),
      ],
      figure: { ...money, indicator: 'budget-expenditure' },
    }),
    checkedFigure(text, {
      clause: 'tổng thu ngân sách đạt 96 tỷ đồng',
      number: '96',
      unit: 'tỷ đồng',
      value: '96000000000',
      named: 'thu ngân sách',
      kind: 'unclear',
      reference: 'budget-revenue-2016',
      reasons: [reason('doubtful', source('96 tỷ đồng', '96%', 'budget-revenue-2016'))],
      figure: { ...money, indicator: 'budget-revenue' },
    }),
    checkedFigure(text, {
      clause: 'Tạo việc làm cho 379 lao động',
      number: '379',
      unit: 'lao động',
      value: '379',
      named: 'Tạo việc làm',
      kind: 'match',
      reference: 'jobs-created-2016',
      reasons: [reason('match', source('379 lao động', '379 lao động', 'jobs-created-2016'))],
      figure: { unit: 'person', indicator: 'jobs-created' },
    }),
    checkedFigure(text, {
      clause: 'Bán lẻ hàng hóa ước đạt gần 2.600 tỷ đồng',
      number: '2.600',
      bound: 'gần',
      unit: 'tỷ đồng',
      value: '2600000000000',
      named: 'Bán lẻ hàng hóa',
      kind: 'consistent',
      reference: 'retail-sales-2016',
      reasons: [reason('agrees-bound', source('gần 2.600 tỷ đồng', 'hơn 2.500 tỷ đồng', 'retail-sales-2016'))],
      figure: { ...money, bound: 'less-than', indicator: 'retail-sales' },
    }),
    checkedFigure(text, {
      clause: 'Vận động xây mới và sửa chữa 5 căn nhà đại đoàn kết',
      number: '5',
      unit: 'căn nhà',
      value: '5',
      named: 'nhà đại đoàn kết',
      kind: 'match',
      reference: 'great-unity-houses-2016',
      reasons: [reason('match', source('5 căn nhà', '5 căn nhà đại đoàn kết', 'great-unity-houses-2016'))],
      figure: { unit: 'house', indicator: 'great-unity-houses' },
    }),
    checkedFigure(text, {
      clause: 'toàn đảng bộ kết nạp 139 đảng viên',
      number: '139',
      unit: 'đảng viên',
      value: '139',
      named: 'kết nạp',
      kind: 'target-exceeded',
      reference: 'party-members-admitted-2017',
      reasons: [
        reason(
          'target-exceeded',
          target('139 đảng viên', '90 Đảng viên', 'party-members-admitted-2017', '49', 'party-member'),
        ),
      ],
      figure: { ...year2017, unit: 'party-member', indicator: 'party-members-admitted' },
    }),
    checkedFigure(text, {
      clause: 'đạt 154% kế hoạch',
      number: '154',
      unit: '%',
      value: '154',
      named: 'kết nạp',
      kind: 'consistent',
      reference: 'party-members-admitted-2017',
      reasons: [
        reason('agrees-plan-share', {
          ...source('154%', '90 Đảng viên', 'party-members-admitted-2017', 'resolution'),
          amount: '139',
          share: '154.4',
        }),
      ],
      figure: { ...year2017, measure: 'share-of-plan', base: 'plan', indicator: 'party-members-admitted' },
    }),
    checkedFigure(text, {
      clause: 'trồng mới 82 ha rừng',
      number: '82',
      unit: 'ha',
      value: '82',
      named: 'trồng mới',
      kind: 'target-missed',
      reference: 'forest-planted-2017',
      reasons: [
        reason('target-missed', { ...target('82 ha', '100 ha', 'forest-planted-2017', '18', 'ha'), negation: '' }),
      ],
      figure: { ...year2017, unit: 'ha', precision: '1', indicator: 'forest-planted' },
    }),
    checkedFigure(text, {
      clause: 'thương mại – dịch vụ chiếm 55,4%',
      number: '55,4',
      unit: '%',
      value: '55.4',
      named: 'thương mại – dịch vụ',
      kind: 'target-apart',
      reference: 'trade-services-share-2017',
      reasons: [
        reason('target-apart', {
          ...target('55,4%', '54,8%', 'trade-services-share-2017', '0.6', 'percent'),
          side: 'above',
        }),
      ],
      figure: { ...year2017, precision: '0.1', indicator: 'trade-services-share' },
    }),
    checkedFigure(text, {
      clause: '55% tổ chức cơ sở đảng trong sạch vững mạnh',
      number: '55',
      unit: '%',
      value: '55',
      named: 'tổ chức cơ sở đảng',
      kind: 'target-met',
      reference: 'strong-party-orgs-share-2017',
      reasons: [reason('target-met', target('55%', '55%', 'strong-party-orgs-share-2017', '0', 'percent'))],
      figure: { ...year2017, precision: '1', indicator: 'strong-party-orgs-share' },
    }),
    checkedFigure(text, {
      clause: 'Huyện Bạch Thông giảm tỷ lệ hộ nghèo còn 9,74%',
      number: '9,74',
      unit: '%',
      value: '9.74',
      kind: 'other-place',
      reasons: [
        reason('other-place', {
          page: '9,74%',
          place: 'bach-thong',
          sources: ['bac-kan-city'],
          indicator: 'poverty-rate',
        }),
      ],
      figure: { place: 'bach-thong', indicator: 'poverty-rate', direction: 'down' },
    }),
    checkedFigure(text, {
      clause: 'thành phố có 18 doanh nghiệp <b onclick="x()">thành lập mới</b>',
      number: '18',
      unit: 'doanh nghiệp',
      value: '18',
      kind: 'not-in-resolution',
      reasons: [reason('no-indicator', { page: '18 doanh nghiệp' })],
      figure: { unit: 'enterprise', period: '2015' },
    }),
    checkedFigure(text, {
      clause: 'kế hoạch tạo việc làm cho 350 lao động',
      number: '350',
      unit: 'lao động',
      value: '350',
      named: 'Tạo việc làm',
      kind: 'other-period',
      reference: 'jobs-created-2016',
      reasons: [
        reason('other-period', {
          ...source('350 lao động', '379 lao động', 'jobs-created-2016'),
          indicator: 'jobs-created',
          period: '2015',
          sourcePeriod: '2016',
          same: 'no',
        }),
      ],
      figure: { unit: 'person', period: '2015', status: 'target', indicator: 'jobs-created' },
    }),
  ],
  arithmetic: [
    {
      figures: [5, 6],
      kind: 'share-of-plan',
      holds: true,
      reasons: [
        arithmeticReason('plan-share-holds', {
          amount: '139 đảng viên',
          share: '154%',
          plan: '90 Đảng viên',
          computed: '154.4',
        }),
      ],
    },
  ],
};

/** The report as the background sends it, with its sentences. */
export const sampleReport: Report = explainReport(report, { ...sampleNames, packs: [sampleSource] });

export const samplePage: CheckedPage = {
  report: sampleReport,
  text: SAMPLE_TEXT,
  struck: [],
  title: TITLE,
  url: 'https://backancity.gov.vn/nhieu-chi-tieu-nam-2016',
  lang: 'vi',
};
