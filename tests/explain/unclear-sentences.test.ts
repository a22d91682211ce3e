import { criteria, jobs, members, poverty, retail, revenue } from '../check/builder.ts';
import { REPORT_EN, REPORT_VI, RESOLUTION_EN, RESOLUTION_VI, tellsEach } from './told.ts';

tellsEach('why it is not clear', {
  'no period': {
    figure: poverty('2,88%', '2.88', { period: 'unknown' }),
    vi: [
      'chưa đủ căn cứ',
      'Bài không cho biết “2,88%” (tỷ lệ hộ nghèo) là số liệu của kỳ nào, nên chưa thể đối chiếu.',
    ],
    en: [
      'not enough to go on',
      'The page does not say which period “2,88%” (poverty rate) is of, so it cannot be compared with the source.',
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
      'Số liệu của nguồn (“96%”) chưa rõ nghĩa nên không thể dùng để kết luận về “96 tỷ đồng”. Hai tỷ lệ “96%” và “142% kế hoạch” không thể cùng là phần trăm của một kế hoạch; văn bản không nói rõ nên chưa thể kết luận. Các cách hiểu: (1) “96%” có thể in nhầm từ “96 tỷ đồng”, và 142% là so với một kế hoạch thấp hơn. (2) 96% dự toán (khoảng 96 tỷ đồng) và 142% của một kế hoạch khác. (3) 96% kế hoạch và 142% so với năm trước.',
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
      `“85 đảng viên” chưa tới mức “90 Đảng viên” trong ${RESOLUTION_VI}, nhưng bài không nói rõ con số này là của kỳ nào, nên chưa kết luận.`,
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
      '“2,88%” tính theo chuẩn nghèo đa chiều; “2,88%” của nguồn không ghi cách tính, nên hai con số chưa so được với nhau.',
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
      '“356 đảng viên” tính cho giai đoạn 2015 – 2017, còn “90 Đảng viên” của nguồn tính cho năm 2017, nên chưa thể kết luận.',
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
      `“19/19 tiêu chí” cho biết tiến độ, chưa phải là sự công nhận: ${RESOLUTION_VI} đặt mục tiêu “xã Nông Thượng đạt chuẩn xã nông thôn mới” mà không nêu con số.`,
    ],
    en: [
      'not enough to go on',
      `“19/19 tiêu chí” tells of progress, not yet of the recognition: ${RESOLUTION_EN} sets a target without a number (Nông Thượng is recognised as a new-rural commune).`,
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
      'Nếu tính theo “90 Đảng viên” của nguồn thì “đạt 154% kế hoạch” ứng với khoảng 139 đảng viên, nhưng bài không nêu số thực hiện và có thể dùng kế hoạch khác.',
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
});
