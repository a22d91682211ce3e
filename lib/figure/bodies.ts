/**
 * Organisations below the city: what they admit, raise or reach is theirs. Those that speak for the whole city (its Party
 * committee, council, Fatherland Front) are not among them.
 */
const BODIES =
  'công an thành phố|công an thị xã|công an phường|công an xã|đảng bộ công an|đảng ủy công an|chi bộ công an|' +
  'đảng bộ quân sự|đảng ủy quân sự|ban chqs|ban chỉ huy quân sự|chi bộ trường|đảng bộ trường|trường thcs|trường thpt|' +
  'trường tiểu học|trường mầm non|trường cao đẳng|trường chính trị|bệnh viện đa khoa|đảng bộ bệnh viện|chi bộ thôn|' +
  'chi bộ tổ|chi bộ cơ quan|chi bộ khối|đảng bộ khối|đảng ủy khối|đảng bộ cơ quan|chi bộ ngân hàng|chi bộ doanh nghiệp|' +
  'trung tâm y tế|chi bộ xã|chi bộ phường|đảng bộ xã|đảng bộ phường|chi bộ phòng|chi bộ văn phòng|chi bộ hội|' +
  'chi cục thuế|hạt kiểm lâm|hợp tác xã|công ty|city police|military command|school party cell';

/**
 * Unions and blocks within the city: their own where they are the subject of a clause. In a title they may speak for the
 * campaign of the whole city.
 */
const UNIONS =
  'đoàn thanh niên|thành đoàn|hội phụ nữ|hội liên hiệp phụ nữ|hội lhpn|hội nông dân|hội cựu chiến binh|hội ccb|' +
  'hội chữ thập đỏ|liên đoàn lao động|khối trường học|khối trường|khối doanh nghiệp|khối cơ quan|khối dân vận';

/** The names of such organisations, for matching; true for those that a title may be about. */
export const bodyPhrases = (): (readonly [string, boolean])[] => [
  ...BODIES.split('|').map((words): readonly [string, boolean] => [words, true]),
  ...UNIONS.split('|').map((words): readonly [string, boolean] => [words, false]),
];
