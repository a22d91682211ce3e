import type { Evidence } from '../../lib/figure/figure.ts';
import { forest, members } from '../check/builder.ts';
import { RESOLUTION_EN, RESOLUTION_VI, tellsEach } from './told.ts';

const NOT_REACHED: Evidence = { text: 'không đạt', span: null, how: 'said' };

tellsEach('the name and the sentence of a verdict on a target', {
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
      `Bài nói “không đạt” “100 ha”, tức là chưa đạt mức “100 ha” mà ${RESOLUTION_VI} đề ra cho năm 2017.`,
    ],
    en: [
      'target not met',
      `The page says “không đạt” “100 ha”: “100 ha”, set for 2017 by ${RESOLUTION_EN}, was not reached.`,
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
});
