import { jobs, members, poverty, retail, spending } from '../check/builder.ts';
import { REPORT_EN, REPORT_VI, RESOLUTION_EN, RESOLUTION_VI, tellsEach } from './told.ts';

tellsEach('the name and the sentence of a verdict', {
  match: {
    figure: jobs('379 lao động', '379'),
    vi: ['khớp', `“379 lao động” khớp với “379 lao động” trong ${REPORT_VI}.`],
    en: ['matches', `“379 lao động” matches “379 lao động” in ${REPORT_EN}.`],
  },
  'match of a result and an estimate': {
    figure: spending('đạt 215 tỷ đồng', '215000000000', { status: 'result' }),
    vi: [
      'khớp',
      `“đạt 215 tỷ đồng” khớp với “215 tỷ đồng” trong ${REPORT_VI}; bài nêu là kết quả thực hiện, nguồn ghi là số ước thực hiện.`,
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
      `“139 đảng viên mới” trong bài bằng 154,44% của “90 Đảng viên” trong ${RESOLUTION_VI}, phù hợp với “đạt 154% kế hoạch”.`,
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
      'Nguồn viết “hơn 2.500 tỷ đồng”, nhưng 108,6% của kế hoạch 2.300 tỷ đồng là 2.497,8 tỷ đồng; bài có nêu “2.300 tỷ đồng”, nên “2.497,8 tỷ đồng” là phù hợp.',
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
      'khác nguồn',
      `Bài viết “251 tỷ đồng”, ${REPORT_VI} viết “215 tỷ đồng”: chênh 36 tỷ đồng. Bài đưa tin về chính hội nghị này.`,
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
      `“bằng 112% kế hoạch” và “108.6%” trong ${REPORT_VI} chênh 3,4 điểm phần trăm, nhưng bài không nói rõ đó là kế hoạch của cấp nào giao; mỗi cấp có thể có một kế hoạch riêng.`,
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
      `Bài nói “chưa được” “379 lao động”, tức là chưa tới con số này; không thể coi đó là con số đạt được để so với “379 lao động” trong ${REPORT_VI}.`,
    ],
    en: [
      'not enough to go on',
      `The page says “chưa được” “379 lao động”: the number was not reached, so it cannot be compared with “379 lao động” in ${REPORT_EN} as one that was.`,
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
      `“108 đảng viên” trong bài bằng 120% của “90 Đảng viên” trong ${RESOLUTION_VI}, phù hợp với “bằng 120% nghị quyết”.`,
    ],
    en: [
      'consistent',
      `“108 đảng viên” on the page is 120% of “90 Đảng viên” in ${RESOLUTION_EN}, which agrees with “bằng 120% nghị quyết”.`,
    ],
  },
});
