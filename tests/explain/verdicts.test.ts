import { describe, expect, it } from 'vitest';
import { reason } from '../../lib/check/reason.ts';
import { explain } from '../../lib/explain/explain.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import { verdictName } from '../../lib/explain/verdict-name.ts';
import type { Evidence } from '../../lib/figure/figure.ts';
import {
  CONFERENCE,
  check,
  criteria,
  forest,
  type Given,
  jobs,
  members,
  type PageGiven,
  pack,
  poverty,
  retail,
  revenue,
  spending,
} from '../check/builder.ts';
import { names } from './names.ts';

/** The name of the verdict on the first figure, and its first sentence. */
function told(given: PageGiven, lang: Lang): [string, string] {
  const [first] = check(given);
  if (first === undefined) throw new Error('the page has no figure');
  return [verdictName(first, lang), explain(first.verdict.reasons[0] ?? { code: '', params: {} }, lang, names)];
}

const REPORT_VI = 'báo cáo trình Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn';
const REPORT_EN = 'the report to the 7th conference of the Bắc Kạn city Party committee';
const RESOLUTION_VI = 'Nghị quyết về nhiệm vụ năm 2017 của Ban Chấp hành Đảng bộ thành phố Bắc Kạn';
const RESOLUTION_EN = 'the Bắc Kạn city Party committee’s resolution on the tasks of 2017';

const NOT_REACHED: Evidence = { text: 'không đạt', span: null, how: 'said' };

interface Told {
  readonly figure: Given;
  readonly conference?: boolean;
  readonly beside?: readonly Given[];
  readonly vi: readonly [string, string];
  readonly en: readonly [string, string];
}

const cases: Readonly<Record<string, Told>> = {
  match: {
    figure: jobs('379 lao động', '379'),
    vi: ['khớp', `“379 lao động” khớp với “379 lao động” trong ${REPORT_VI}.`],
    en: ['matches', `“379 lao động” matches “379 lao động” in ${REPORT_EN}.`],
  },
  'match of a result and an estimate': {
    figure: spending('đạt 215 tỷ đồng', '215000000000', { status: 'result' }),
    vi: [
      'khớp',
      `“đạt 215 tỷ đồng” khớp với “215 tỷ đồng” trong ${REPORT_VI}; trang nêu là kết quả thực hiện, nguồn ghi là số ước thực hiện.`,
    ],
    en: [
      'matches',
      `“đạt 215 tỷ đồng” matches “215 tỷ đồng” in ${REPORT_EN}; the page gives a result, the source an estimate.`,
    ],
  },
  'a counter that runs': {
    figure: jobs('37 lao động', '37', {
      cautions: [{ kind: 'running', evidence: { text: '37', span: null, how: 'said' } }],
    }),
    conference: true,
    vi: [
      'chưa đủ căn cứ',
      'Trang còn đang đếm con số “37 lao động”: mã trang cho biết bộ đếm sẽ dừng ở một số khác, nên chưa đem đối chiếu.',
    ],
    en: [
      'not enough to go on',
      'The page is still counting “37 lao động” up: its code names another number for the counter to stop at, so this one is not compared.',
    ],
  },
  'a nought that is set off': {
    figure: jobs('0 lao động', '0', {
      cautions: [{ kind: 'running', evidence: { text: '0', span: null, how: 'said' } }],
    }),
    conference: true,
    vi: ['chưa đủ căn cứ', 'Trang để riêng số 0 ở “0 lao động” như một bộ đếm chưa chạy, nên chưa đem đối chiếu.'],
    en: [
      'not enough to go on',
      'The page sets the nought of “0 lao động” off by itself, as a counter that has not begun to run, so it is not compared.',
    ],
  },
  'consistent by rounding': {
    figure: poverty('2,9%', '2.9', { precision: '0.1' }),
    vi: [
      'không mâu thuẫn',
      `“2,9%” và “2,88%” trong ${REPORT_VI} là một con số, chỉ khác ở chỗ làm tròn hoặc bỏ bớt chữ số lẻ.`,
    ],
    en: ['consistent', `“2,9%” and “2,88%” in ${REPORT_EN} are one number, rounded differently.`],
  },
  'consistent with a target by its share': {
    figure: members('đạt 154% kế hoạch', '154', {
      unit: 'percent',
      measure: 'share-of-plan',
      base: 'plan',
      precision: '1',
    }),
    beside: [members('139 đảng viên mới', '139')],
    vi: [
      'không mâu thuẫn',
      `“139 đảng viên mới” trên trang bằng 154,44% của “90 Đảng viên” trong ${RESOLUTION_VI}, phù hợp với “đạt 154% kế hoạch”.`,
    ],
    en: [
      'consistent',
      `“139 đảng viên mới” on the page is 154.44% of “90 Đảng viên” in ${RESOLUTION_EN}, which agrees with “đạt 154% kế hoạch”.`,
    ],
  },
  'consistent by what the source follows from': {
    figure: retail('2.497,8 tỷ đồng', '2497800000000', { precision: '100000000' }),
    beside: [retail('2.300 tỷ đồng', '2300000000000', { status: 'target' })],
    vi: [
      'không mâu thuẫn',
      'Nguồn đối chiếu viết “hơn 2.500 tỷ đồng”, nhưng 108,6% của kế hoạch 2.300 tỷ đồng là 2.497,8 tỷ đồng; trang có in “2.300 tỷ đồng”, nên “2.497,8 tỷ đồng” là phù hợp.',
    ],
    en: [
      'consistent',
      'The source prints “hơn 2.500 tỷ đồng”, but 108.6% of the plan of VND 2,300 billion is VND 2,497.8 billion; the page prints “2.300 tỷ đồng”, so “2.497,8 tỷ đồng” fits.',
    ],
  },
  differs: {
    figure: spending('251 tỷ đồng', '251000000000'),
    conference: true,
    vi: [
      'khác số liệu nguồn',
      `Trang viết “251 tỷ đồng”, ${REPORT_VI} viết “215 tỷ đồng”: chênh 36 tỷ đồng. Trang đưa tin về chính hội nghị này.`,
    ],
    en: [
      'differs from the source',
      `The page prints “251 tỷ đồng”, ${REPORT_EN} prints “215 tỷ đồng”: VND 36 billion apart. The page reports this very conference.`,
    ],
  },
  'not called different beside words that narrow': {
    figure: spending('45 tỷ đồng', '45000000000', { after: ' cho đầu tư phát triển' }),
    conference: true,
    vi: [
      'chưa đủ căn cứ',
      `“45 tỷ đồng” và “215 tỷ đồng” trong ${REPORT_VI} chênh 170 tỷ đồng, nhưng những từ “cho đầu tư phát triển” có thể giới hạn con số vào một phần của chỉ tiêu, nên chưa kết luận.`,
    ],
    en: [
      'not enough to go on',
      `“45 tỷ đồng” and “215 tỷ đồng” in ${REPORT_EN} are VND 170 billion apart, but the words “cho đầu tư phát triển” may narrow the number to a part, so nothing is concluded.`,
    ],
  },
  'a share of nobody’s plan': {
    figure: retail('bằng 112% kế hoạch', '112', {
      unit: 'percent',
      measure: 'share-of-plan',
      base: 'plan',
      precision: '1',
    }),
    vi: [
      'chưa đủ căn cứ',
      `“bằng 112% kế hoạch” và “108.6%” trong ${REPORT_VI} chênh 3,4 điểm phần trăm, nhưng trang không nói rõ đó là kế hoạch của cấp nào giao; mỗi cấp có thể có một kế hoạch riêng.`,
    ],
    en: [
      'not enough to go on',
      `“bằng 112% kế hoạch” and “108.6%” in ${REPORT_EN} are 3.4 percentage points apart, but the page does not say whose plan this is a share of; there may be several.`,
    ],
  },
  'a number that was not reached': {
    figure: jobs('379 lao động', '379', {
      cautions: [{ kind: 'negated', evidence: { text: 'chưa được', span: null, how: 'said' } }],
    }),
    vi: [
      'chưa đủ căn cứ',
      `Trang nói “chưa được” “379 lao động”, tức là chưa tới con số này; không thể coi đó là con số đạt được để so với “379 lao động” trong ${REPORT_VI}.`,
    ],
    en: [
      'not enough to go on',
      `The page says “chưa được” “379 lao động”: the number was not reached, so it cannot be held against “379 lao động” in ${REPORT_EN} as one that was.`,
    ],
  },
  'target met': {
    figure: members('90 đảng viên', '90'),
    vi: ['đạt chỉ tiêu', `“90 đảng viên” đạt mức “90 Đảng viên” mà ${RESOLUTION_VI} đề ra cho năm 2017.`],
    en: ['target met', `“90 đảng viên” meets “90 Đảng viên”, set for 2017 by ${RESOLUTION_EN}.`],
  },
  'target exceeded by an estimate': {
    figure: members('ước 139 đảng viên', '139', { status: 'estimate' }),
    vi: [
      'ước vượt chỉ tiêu',
      `Theo số ước thực hiện, “ước 139 đảng viên” vượt mức “90 Đảng viên” mà ${RESOLUTION_VI} đề ra cho năm 2017, chênh 49 đảng viên.`,
    ],
    en: [
      'target exceeded by estimate',
      `“ước 139 đảng viên”, an estimate, goes beyond “90 Đảng viên”, set for 2017 by ${RESOLUTION_EN}, by 49 Party members.`,
    ],
  },
  'target exceeded early': {
    figure: members('92 đảng viên', '92', { period: '2017-9M' }),
    vi: [
      'vượt chỉ tiêu',
      `“92 đảng viên” (mới tính 9 tháng đầu năm 2017) vượt mức “90 Đảng viên” mà ${RESOLUTION_VI} đề ra cho năm 2017, chênh 2 đảng viên.`,
    ],
    en: [
      'target exceeded',
      `“92 đảng viên” (the first 9 months of 2017 only) goes beyond “90 Đảng viên”, set for 2017 by ${RESOLUTION_EN}, by 2 Party members.`,
    ],
  },
  'target missed': {
    figure: forest('85 ha', '85'),
    vi: ['chưa đạt chỉ tiêu', `“85 ha” chưa đạt mức “100 ha” mà ${RESOLUTION_VI} đề ra cho năm 2017, chênh 15 ha.`],
    en: ['target not met', `“85 ha” does not reach “100 ha”, set for 2017 by ${RESOLUTION_EN}, by 15 ha.`],
  },
  'target missed by the page’s own words': {
    figure: forest('100 ha', '100', { cautions: [{ kind: 'negated', evidence: NOT_REACHED }] }),
    vi: [
      'chưa đạt chỉ tiêu',
      `Trang nói “không đạt” “100 ha”, tức là chưa đạt mức “100 ha” mà ${RESOLUTION_VI} đề ra cho năm 2017.`,
    ],
    en: [
      'target not met',
      `The page says “không đạt” “100 ha”: “100 ha”, set for 2017 by ${RESOLUTION_EN}, was not reached.`,
    ],
  },
  'a share of plan that months have reached': {
    figure: members('bằng 120% nghị quyết', '120', {
      unit: 'percent',
      measure: 'share-of-plan',
      base: 'plan',
      precision: '1',
      period: '2017-9M',
    }),
    beside: [members('108 đảng viên', '108', { period: '2017-9M' })],
    vi: [
      'không mâu thuẫn',
      `“108 đảng viên” trên trang bằng 120% của “90 Đảng viên” trong ${RESOLUTION_VI}, phù hợp với “bằng 120% nghị quyết”.`,
    ],
    en: [
      'consistent',
      `“108 đảng viên” on the page is 120% of “90 Đảng viên” in ${RESOLUTION_EN}, which agrees with “bằng 120% nghị quyết”.`,
    ],
  },
  'a share of something else than the economy': {
    figure: {
      words: 'dịch vụ chiếm 45%',
      cautions: [{ kind: 'other-whole', evidence: { text: 'lao động', span: null, how: 'said' } }],
      value: '45',
      indicator: 'trade-services-share',
      precision: '1',
      period: '2017',
    },
    vi: [
      'nguồn không nêu',
      '“dịch vụ chiếm 45%” là tỷ lệ tính trên “lao động”, không phải tỷ trọng trong cơ cấu kinh tế mà nguồn đối chiếu nêu.',
    ],
    en: [
      'not in the source',
      '“dịch vụ chiếm 45%” is a share of something else (“lao động”), not the share of the economy that the source gives.',
    ],
  },
  'apart from a neutral target': {
    figure: {
      words: 'chiếm 55,4%',
      value: '55.4',
      indicator: 'trade-services-share',
      precision: '0.1',
      period: '2017',
    },
    vi: [
      'cao hơn mức đề ra',
      `“chiếm 55,4%” cao hơn mức “54,8%” mà ${RESOLUTION_VI} đề ra cho năm 2017, chênh 0,6 điểm phần trăm.`,
    ],
    en: [
      'above the level set',
      `“chiếm 55,4%” is above “54,8%”, set for 2017 by ${RESOLUTION_EN}, by 0.6 percentage points.`,
    ],
  },
  'another measure': {
    figure: criteria('13/19 tiêu chí', '13', { place: 'duong-quang' }),
    vi: [
      'khác cách tính',
      '“13/19 tiêu chí” là mức đạt được, còn nguồn đối chiếu nêu mức tăng, giảm (“thêm 8 tiêu chí”), nên không so trực tiếp được.',
    ],
    en: [
      'measured otherwise',
      '“13/19 tiêu chí” is a level, whereas the source gives a change (“thêm 8 tiêu chí”): the two cannot be compared directly.',
    ],
  },
  'a plan where the source has the result': {
    figure: retail('2.300 tỷ đồng', '2300000000000', { status: 'target' }),
    vi: [
      'số kế hoạch',
      '“2.300 tỷ đồng” là chỉ tiêu, kế hoạch, còn nguồn đối chiếu nêu số ước thực hiện (“hơn 2.500 tỷ đồng”), nên không so trực tiếp được.',
    ],
    en: [
      'a planned figure',
      '“2.300 tỷ đồng” is a target or plan, whereas the source gives an estimate (“hơn 2.500 tỷ đồng”): the two cannot be compared directly.',
    ],
  },
  'another period': {
    figure: jobs('379 lao động', '379', { period: '2018' }),
    vi: [
      'khác kỳ báo cáo',
      '“379 lao động” là số liệu của năm 2018; nguồn đối chiếu nêu số liệu về lao động được tạo việc làm của năm 2016 (“379 lao động”). Hai con số giống nhau nhưng khác kỳ.',
    ],
    en: [
      'another period',
      '“379 lao động” is a figure for 2018; the source’s figure (jobs created) is for 2016: “379 lao động”. The two numbers are the same, but the periods are not.',
    ],
  },
  'another place': {
    figure: poverty('3,66%', '3.66', { place: 'nong-thuong' }),
    vi: [
      'khác địa bàn',
      '“3,66%” là số liệu của xã Nông Thượng; về tỷ lệ hộ nghèo, nguồn đối chiếu chỉ nêu số liệu của thành phố Bắc Kạn.',
    ],
    en: [
      'another place',
      '“3,66%” is a figure for Nông Thượng commune; the source gives this figure (poverty rate) for Bắc Kạn city only.',
    ],
  },
  'not printed': {
    figure: { words: '9,5%', value: '9.5', indicator: 'other:grdp' },
    vi: ['nguồn không nêu', '“9,5%” là số liệu về GRDP; nguồn đối chiếu không nêu số liệu này.'],
    en: ['not in the source', 'The source prints no figure for what “9,5%” measures (GRDP).'],
  },
};

describe('the name and the sentence of a verdict', () => {
  it.each(Object.entries(cases))('%s', (_name, { figure, conference, beside = [], vi, en }) => {
    const page: PageGiven = { figures: [figure, ...beside], ...(conference ? { title: CONFERENCE } : {}) };
    expect([told(page, 'vi'), told(page, 'en')]).toEqual([vi, en]);
  });
});

const unclear: Readonly<Record<string, Told>> = {
  'no period': {
    figure: poverty('2,88%', '2.88', { period: 'unknown' }),
    vi: [
      'chưa đủ căn cứ',
      'Trang không cho biết “2,88%” (tỷ lệ hộ nghèo) là số liệu của kỳ nào, nên chưa thể đối chiếu.',
    ],
    en: [
      'not enough to go on',
      'The page does not say which period “2,88%” (poverty rate) is of, so it cannot be held against the source.',
    ],
  },
  'a part without a name': {
    figure: jobs('trong đó nữ 120', '120', { part: 'unnamed' }),
    vi: ['chưa đủ căn cứ', '“trong đó nữ 120” chỉ là một phần của số liệu đứng trước, nên chưa thể đối chiếu riêng.'],
    en: [
      'not enough to go on',
      '“trong đó nữ 120” is only a part of the figure before it and cannot be compared by itself.',
    ],
  },
  'a doubtful source': {
    figure: revenue('96 tỷ đồng', '96000000000'),
    vi: [
      'chưa đủ căn cứ',
      'Số liệu của nguồn đối chiếu (“96%”) chưa rõ nghĩa nên không thể dùng để kết luận về “96 tỷ đồng”. Hai tỷ lệ “96%” và “142% kế hoạch” không thể cùng là phần trăm của một kế hoạch; văn bản không nói rõ nên chưa thể kết luận. Các cách hiểu: (1) “96%” có thể in nhầm từ “96 tỷ đồng”, và 142% là so với một kế hoạch thấp hơn. (2) 96% dự toán (khoảng 96 tỷ đồng) và 142% của một kế hoạch khác. (3) 96% kế hoạch và 142% so với năm trước.',
    ],
    en: [
      'not enough to go on',
      'The source’s own figure (“96%”) is doubtful and decides nothing about “96 tỷ đồng”. The two percentages “96%” and “142% of the plan” cannot both be shares of one plan; the document does not say more, so this is not settled. It can be read as: (1) “96%” may be a misprint of “96 tỷ đồng”, with 142% measured against a lower plan. (2) 96% of the budget estimate (about VND 96 billion), and 142% of another plan. (3) 96% of the plan, and 142% of the year before.',
    ],
  },
  'a number that may be the later one': {
    figure: jobs('397 lao động', '397'),
    vi: [
      'chưa đủ căn cứ',
      `“397 lao động” và “379 lao động” trong ${REPORT_VI} chênh 18 người; nguồn được lập khi năm chưa hết, nên đây có thể là số công bố sau.`,
    ],
    en: [
      'not enough to go on',
      `“397 lao động” and “379 lao động” in ${REPORT_EN} are 18 people apart; the source was written before the year ended, so this may be the later figure.`,
    ],
  },
  'a missed target on assumed words': {
    figure: members('85 đảng viên', '85', { how: { period: 'assumed' } }),
    vi: [
      'chưa đủ căn cứ',
      `“85 đảng viên” chưa tới mức “90 Đảng viên” trong ${RESOLUTION_VI}, nhưng trang không nói rõ con số này là của kỳ nào, nên chưa kết luận.`,
    ],
    en: [
      'not enough to go on',
      `“85 đảng viên” falls short of “90 Đảng viên” in ${RESOLUTION_EN}, but the page does not say clearly which period the number is of, so nothing is concluded.`,
    ],
  },
  'another definition': {
    figure: poverty('2,88%', '2.88', { definition: 'poverty-multidimensional' }),
    vi: [
      'chưa đủ căn cứ',
      '“2,88%” tính theo chuẩn nghèo đa chiều; “2,88%” của nguồn đối chiếu không ghi cách tính, nên hai con số chưa so được với nhau.',
    ],
    en: [
      'not enough to go on',
      '“2,88%” follows a definition of its own (the multidimensional standard); the source’s “2,88%” does not say which one it follows, so the two cannot be compared.',
    ],
  },
  'another issuer': {
    figure: members('120 đảng viên', '120', { status: 'target', issuer: 'province' }),
    vi: [
      'chưa đủ căn cứ',
      '“120 đảng viên” là mức của tỉnh, còn “90 Đảng viên” là của Thành ủy; mỗi nơi có thể đặt một mức riêng.',
    ],
    en: [
      'not enough to go on',
      '“120 đảng viên” was set by the province, “90 Đảng viên” by the city Party committee; each may set a level of its own.',
    ],
  },
  'a share of another issuer’s plan': {
    figure: members('đạt 115,8% chỉ tiêu', '115.8', {
      unit: 'percent',
      measure: 'share-of-plan',
      base: 'plan',
      precision: '0.1',
      issuer: 'province-party-committee',
    }),
    vi: [
      'chưa đủ căn cứ',
      '“đạt 115,8% chỉ tiêu” tính theo mức do Tỉnh ủy giao, còn “90 Đảng viên” là mức của Thành ủy; hai mức có thể khác nhau, nên chưa thể đối chiếu.',
    ],
    en: [
      'not enough to go on',
      '“đạt 115,8% chỉ tiêu” is a share of what the provincial Party committee set, whereas “90 Đảng viên” was set by the city Party committee; the two levels may differ, so nothing is concluded.',
    ],
  },
  'an amount of several years': {
    figure: members('356 đảng viên', '356', { period: '2015-2017' }),
    vi: [
      'chưa đủ căn cứ',
      '“356 đảng viên” tính cho giai đoạn 2015 – 2017, còn “90 Đảng viên” của nguồn đối chiếu tính cho năm 2017, nên chưa thể kết luận.',
    ],
    en: [
      'not enough to go on',
      '“356 đảng viên” counts 2015–2017, the source’s “90 Đảng viên” counts 2017, so nothing is concluded.',
    ],
  },
  'a commitment in progress': {
    figure: criteria('19/19 tiêu chí', '19', { period: '2017' }),
    vi: [
      'chưa đủ căn cứ',
      `${RESOLUTION_VI} đặt mục tiêu “xã Nông Thượng đạt chuẩn xã nông thôn mới” mà không nêu con số; “19/19 tiêu chí” cho biết tiến độ, chưa phải là sự công nhận.`,
    ],
    en: [
      'not enough to go on',
      `The Bắc Kạn city Party committee’s resolution on the tasks of 2017 sets a target without a number (Nông Thượng is recognised as a new-rural commune); “19/19 tiêu chí” tells of progress, not yet of the recognition.`,
    ],
  },
  'a share of plan alone': {
    figure: members('đạt 154% kế hoạch', '154', {
      unit: 'percent',
      measure: 'share-of-plan',
      base: 'plan',
      precision: '1',
    }),
    vi: [
      'chưa đủ căn cứ',
      'Nếu tính theo “90 Đảng viên” của nguồn đối chiếu thì “đạt 154% kế hoạch” ứng với khoảng 139 đảng viên, nhưng trang không nêu số thực hiện và có thể dùng kế hoạch khác.',
    ],
    en: [
      'not enough to go on',
      'Of the source’s “90 Đảng viên”, “đạt 154% kế hoạch” would be about 139 Party members, but the page prints no amount and may use another plan.',
    ],
  },
  'bounds that leave it open': {
    figure: retail('2.900 tỷ đồng', '2900000000000'),
    vi: [
      'chưa đủ căn cứ',
      `“2.900 tỷ đồng” và “hơn 2.500 tỷ đồng” trong ${REPORT_VI} dùng từ chỉ mức độ khác nhau (hơn, gần, khoảng...), nên chưa thể biết có cùng một con số hay không.`,
    ],
    en: [
      'not enough to go on',
      `“2.900 tỷ đồng” and “hơn 2.500 tỷ đồng” in ${REPORT_EN} use different words for more, less or about, so they may or may not be one number.`,
    ],
  },
};

describe('why it is not clear', () => {
  it.each(Object.entries(unclear))('%s', (_name, { figure, beside = [], vi, en }) => {
    const page: PageGiven = { figures: [figure, ...beside] };
    expect([told(page, 'vi'), told(page, 'en')]).toEqual([vi, en]);
  });
});

it('tells what was carried and what was assumed', () => {
  const how = { place: 'carried', period: 'assumed' } as const;
  const [first] = check({ figures: [jobs('379 lao động', '379', { how, isUntimed: true })] });
  const told = first?.verdict.reasons.slice(1).map((reason) => explain(reason, 'vi', names));
  expect(told).toEqual([
    'Địa bàn (thành phố Bắc Kạn) lấy theo “thành phố” trên trang, không đứng ngay cạnh con số.',
    'Kỳ báo cáo (năm 2016) là suy đoán, trang không nói rõ.',
  ]);
});

it('tells which words of time make the period doubtful', () => {
  const params = { text: 'Dịp Tết', id: '2016' };
  expect([
    explain(reason('period-doubtful', params), 'vi', names),
    explain(reason('period-doubtful', params), 'en', names),
  ]).toEqual([
    'Kỳ báo cáo (năm 2016) chưa chắc chắn: trang viết “Dịp Tết”, có thể con số chỉ tính cho khoảng thời gian đó.',
    'The period (2016) is not certain: the page says “Dịp Tết”, and the number may be of that time only.',
  ]);
});

it('offers what follows from the source where it prints nothing', () => {
  const figure: Given = { words: '6,2%', value: '6.2', indicator: 'agriculture-share', period: '2017' };
  const [first] = check({ figures: [figure] });
  expect(first?.verdict.reasons.map((reason) => explain(reason, 'vi', names))).toEqual([
    '“6,2%” là số liệu về tỷ trọng nông lâm nghiệp; nguồn đối chiếu không nêu số liệu này.',
    'Nguồn không in con số này; từ các số của nguồn có thể suy ra: 100 − 38,4 − 54,8 = 6,8 (%).',
  ]);
});

it('tells the notes of the source’s figure', () => {
  const [first] = check({
    figures: [
      criteria('thêm 8 tiêu chí', '8', {
        place: 'duong-quang',
        measure: 'change',
        direction: 'up',
        period: '2011-2016',
      }),
    ],
  });
  expect(explain(first?.verdict.reasons[1] ?? { code: '', params: {} }, 'en', names)).toBe(
    'About the source’s figure: This is the number of criteria gained since 2011, not the number reached in all.',
  );
});

it('keeps words of the page as they are, markup and all', () => {
  const words = '<img src=x onerror=alert(1)> 379';
  expect(told({ figures: [jobs(words, '379')] }, 'vi')[1]).toContain(`“${words}”`);
});

it('shows an unknown code as it is, and an unknown id as it is', () => {
  expect(explain({ code: 'from-the-future', params: {} }, 'vi', names)).toBe('from-the-future');
  expect(explain({ code: 'toString', params: {} }, 'vi', names)).toBe('toString');
  const why = { code: 'not-printed', params: { page: 'x', indicator: '__proto__', pack: pack.id } };
  expect(explain(why, 'vi', names)).toBe('“x” là số liệu về __proto__; nguồn đối chiếu không nêu số liệu này.');
});
