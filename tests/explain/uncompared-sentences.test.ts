import { criteria, jobs, members, poverty, retail } from '../check/builder.ts';
import { tellsEach } from './told.ts';

tellsEach('the name and the sentence of what is not compared', {
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
      '“dịch vụ chiếm 45%” là tỷ lệ tính trên “lao động”, không phải tỷ trọng trong cơ cấu kinh tế mà nguồn nêu.',
    ],
    en: [
      'not in the source',
      '“dịch vụ chiếm 45%” is a share of something else (“lao động”), not the share of the economy that the source gives.',
    ],
  },
  'another measure': {
    figure: criteria('13/19 tiêu chí', '13', { place: 'duong-quang' }),
    vi: [
      'khác cách tính',
      '“13/19 tiêu chí” là mức đạt được, còn nguồn nêu mức tăng, giảm (“thêm 8 tiêu chí”), nên không so trực tiếp được.',
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
      '“2.300 tỷ đồng” là chỉ tiêu, kế hoạch, còn nguồn nêu số ước thực hiện (“hơn 2.500 tỷ đồng”), nên không so trực tiếp được.',
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
      '“379 lao động” là số liệu của năm 2018; nguồn nêu số liệu về lao động được tạo việc làm của năm 2016 (“379 lao động”). Hai con số giống nhau nhưng khác kỳ.',
    ],
    en: [
      'another period',
      '“379 lao động” is a figure for 2018; the source’s figure (jobs created) is for 2016: “379 lao động”. The two numbers are the same, but the periods are not.',
    ],
  },
  'another period than that of a target': {
    figure: members('96 đảng viên', '96', { period: '2018' }),
    vi: [
      'khác kỳ báo cáo',
      '“96 đảng viên” là số liệu của năm 2018; nguồn nêu chỉ tiêu về kết nạp đảng viên của năm 2017 (“90 Đảng viên”).',
    ],
    en: [
      'another period',
      '“96 đảng viên” is a figure for 2018; the source’s target (Party members admitted) is for 2017: “90 Đảng viên”.',
    ],
  },
  'another place': {
    figure: poverty('3,66%', '3.66', { place: 'nong-thuong' }),
    vi: [
      'khác địa bàn',
      '“3,66%” là số liệu của xã Nông Thượng; về tỷ lệ hộ nghèo, nguồn chỉ nêu số liệu của thành phố Bắc Kạn.',
    ],
    en: [
      'another place',
      '“3,66%” is a figure for Nông Thượng commune; the source gives this figure (poverty rate) for Bắc Kạn city only.',
    ],
  },
  'not printed': {
    figure: { words: '9,5%', value: '9.5', indicator: 'other:grdp' },
    vi: ['nguồn không nêu', '“9,5%” là số liệu về GRDP; nguồn không nêu số liệu này.'],
    en: ['not in the source', 'The source prints no figure for what “9,5%” measures (GRDP).'],
  },
});
