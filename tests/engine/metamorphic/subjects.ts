import { micro, type Print, type Word } from './oracle.ts';

export type Status = 'result' | 'estimate' | 'target';

/** A figure of the resolution, and how a newspaper would tell the same of any number. */
export interface Subject {
  readonly id: string;
  /** Of the source: results stand for the year reported, targets for the year planned. */
  readonly group: 'result' | 'estimate' | 'target' | 'doubtful';
  readonly year: number;
  readonly source: Print;
  /** What the printed number is multiplied with. */
  readonly factor: bigint;
  /** Decimals the number may be printed with; a count has none. */
  readonly decimals: number;
  readonly isCount: boolean;
  readonly better: 'higher' | 'lower' | 'neutral';
  readonly addsUp: boolean;
  /** Shares that each paper computes for itself. */
  readonly computed: boolean;
  /** A part of a whole is at most 100%. */
  readonly isPart: boolean;
  /** The number as the page prints it differs by this from the one compared: "vượt 8,6%" says 108,6%. */
  readonly offset: bigint;
  readonly say: Readonly<Record<Status, (number: string) => string>>;
  /** Behind "đề ra chỉ tiêu": the aim alone. */
  readonly aim: (number: string) => string;
}

const BILLION = 1_000_000_000n;

type Given = Omit<Subject, 'source' | 'factor' | 'isCount' | 'isPart' | 'computed' | 'offset' | 'aim'> &
  Partial<Pick<Subject, 'factor' | 'isCount' | 'isPart' | 'computed' | 'offset' | 'aim'>> & {
    readonly value: string;
    readonly step: string;
    readonly word?: Word;
  };

function subject({ value, step, word = 'exact', factor = 1n, ...given }: Given): Subject {
  const source: Print = { value: micro(value) * factor, unit: micro(step) * factor, word };
  const said = given.say.target;
  const isPart = !given.computed && !given.addsUp;
  return { isCount: false, isPart, computed: false, offset: 0n, factor, source, aim: said, ...given };
}

const RETAIL = 'tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng của thành phố';
const result2016 = { year: 2016, group: 'result' } as const;
const estimate2016 = { year: 2016, group: 'estimate' } as const;
const target2017 = { year: 2017, group: 'target' } as const;
const money = { factor: BILLION, decimals: 1, better: 'neutral', addsUp: true } as const;
const count = { step: '0', decimals: 0, isCount: true, better: 'higher', addsUp: true } as const;
const rate = { better: 'neutral', addsUp: false } as const;

const structure = (name: string): Pick<Subject, 'say' | 'aim'> => ({
  say: {
    result: (n) => `trong cơ cấu kinh tế của thành phố, ${name} chiếm ${n}%`,
    estimate: (n) => `trong cơ cấu kinh tế của thành phố, ${name} ước chiếm ${n}%`,
    target: (n) => `thành phố phấn đấu ${name} chiếm ${n}% trong cơ cấu kinh tế`,
  },
  aim: (n) => `${name} chiếm ${n}% trong cơ cấu kinh tế của thành phố`,
});

export const subjects: readonly Subject[] = [
  subject({
    ...estimate2016,
    ...money,
    id: 'retail-sales-2016',
    value: '2500',
    step: '1',
    word: 'more-than',
    say: {
      result: (n) => `${RETAIL} đạt ${n} tỷ đồng`,
      estimate: (n) => `${RETAIL} ước đạt ${n} tỷ đồng`,
      target: (n) => `phấn đấu ${RETAIL} đạt ${n} tỷ đồng`,
    },
  }),
  subject({
    ...estimate2016,
    ...money,
    id: 'budget-expenditure-2016',
    value: '215',
    step: '1',
    say: {
      result: (n) => `chi ngân sách nhà nước của thành phố thực hiện ${n} tỷ đồng`,
      estimate: (n) => `chi ngân sách nhà nước của thành phố ước thực hiện ${n} tỷ đồng`,
      target: (n) => `dự toán chi ngân sách nhà nước của thành phố là ${n} tỷ đồng`,
    },
  }),
  subject({
    ...money,
    id: 'budget-revenue-2016',
    group: 'doubtful',
    year: 2016,
    value: '96',
    step: '1',
    say: {
      result: (n) => `tổng thu ngân sách của thành phố đạt ${n} tỷ đồng`,
      estimate: (n) => `tổng thu ngân sách của thành phố ước đạt ${n} tỷ đồng`,
      target: (n) => `thành phố phấn đấu tổng thu ngân sách đạt ${n} tỷ đồng`,
    },
  }),
  subject({
    ...estimate2016,
    ...rate,
    id: 'retail-sales-2016-share-of-plan',
    value: '108.6',
    step: '0.1',
    decimals: 1,
    computed: true,
    say: {
      result: (n) => `${RETAIL} đạt ${n}% kế hoạch`,
      estimate: (n) => `${RETAIL} ước đạt ${n}% kế hoạch`,
      target: (n) => `${RETAIL} phấn đấu đạt ${n}% kế hoạch`,
    },
  }),
  subject({
    ...estimate2016,
    ...rate,
    id: 'retail-sales-2016-excess',
    value: '108.6',
    step: '0.1',
    decimals: 1,
    computed: true,
    offset: micro('100'),
    say: {
      result: (n) => `${RETAIL} vượt ${n}% kế hoạch`,
      estimate: (n) => `${RETAIL} ước vượt ${n}% kế hoạch`,
      target: (n) => `${RETAIL} phấn đấu vượt ${n}% kế hoạch`,
    },
  }),
  subject({
    ...result2016,
    ...count,
    id: 'jobs-created-2016',
    value: '379',
    say: {
      result: (n) => `thành phố đã tạo việc làm cho ${n} lao động`,
      estimate: (n) => `thành phố ước tạo việc làm cho ${n} lao động`,
      target: (n) => `thành phố phấn đấu tạo việc làm cho ${n} lao động`,
    },
  }),
  subject({
    ...result2016,
    ...rate,
    id: 'poverty-rate-2016',
    value: '2.88',
    step: '0.01',
    decimals: 2,
    say: {
      result: (n) => `tỷ lệ hộ nghèo của thành phố là ${n}%`,
      estimate: (n) => `tỷ lệ hộ nghèo của thành phố ước còn ${n}%`,
      target: (n) => `thành phố phấn đấu tỷ lệ hộ nghèo còn ${n}%`,
    },
  }),
  subject({
    ...result2016,
    ...rate,
    id: 'poverty-rate-2016-change',
    value: '0.32',
    step: '0.01',
    decimals: 2,
    say: {
      result: (n) => `tỷ lệ hộ nghèo của thành phố giảm ${n} điểm phần trăm so với năm 2015`,
      estimate: (n) => `tỷ lệ hộ nghèo của thành phố ước giảm ${n} điểm phần trăm so với năm 2015`,
      target: (n) => `thành phố phấn đấu giảm tỷ lệ hộ nghèo ${n} điểm phần trăm so với năm 2015`,
    },
  }),
  subject({
    ...result2016,
    ...count,
    id: 'great-unity-houses-2016',
    value: '5',
    say: {
      result: (n) => `thành phố đã xây dựng mới và sửa chữa ${n} căn nhà đại đoàn kết`,
      estimate: (n) => `thành phố ước xây dựng mới và sửa chữa ${n} căn nhà đại đoàn kết`,
      target: (n) => `thành phố phấn đấu xây dựng mới và sửa chữa ${n} căn nhà đại đoàn kết`,
    },
  }),
  subject({
    ...target2017,
    ...rate,
    ...structure('công nghiệp - tiểu thủ công nghiệp'),
    id: 'industry-share-2017',
    value: '38.4',
    step: '0.1',
    decimals: 1,
  }),
  subject({
    ...target2017,
    ...rate,
    ...structure('thương mại - dịch vụ'),
    id: 'trade-services-share-2017',
    value: '54.8',
    step: '0.1',
    decimals: 1,
  }),
  subject({
    ...target2017,
    id: 'forest-planted-2017',
    value: '100',
    step: '1',
    decimals: 1,
    better: 'higher',
    addsUp: true,
    say: {
      result: (n) => `thành phố đã trồng mới ${n} ha rừng`,
      estimate: (n) => `thành phố ước trồng mới ${n} ha rừng`,
      target: (n) => `thành phố phấn đấu trồng mới ${n} ha rừng`,
    },
    aim: (n) => `trồng mới ${n} ha rừng`,
  }),
  subject({
    ...target2017,
    ...count,
    id: 'party-members-admitted-2017',
    value: '90',
    say: {
      result: (n) => `Đảng bộ thành phố đã kết nạp ${n} đảng viên mới`,
      estimate: (n) => `Đảng bộ thành phố ước kết nạp ${n} đảng viên mới`,
      target: (n) => `toàn thành phố phấn đấu kết nạp ${n} đảng viên mới`,
    },
    aim: (n) => `kết nạp mới ${n} đảng viên`,
  }),
  subject({
    ...target2017,
    id: 'strong-party-orgs-share-2017',
    value: '55',
    step: '1',
    decimals: 1,
    better: 'higher',
    addsUp: false,
    say: {
      result: (n) => `Đảng bộ thành phố có ${n}% tổ chức cơ sở đảng đạt trong sạch, vững mạnh`,
      estimate: (n) => `Đảng bộ thành phố ước có ${n}% tổ chức cơ sở đảng đạt trong sạch, vững mạnh`,
      target: (n) => `toàn thành phố phấn đấu có ${n}% tổ chức cơ sở đảng đạt trong sạch, vững mạnh`,
    },
    aim: (n) => `${n}% tổ chức cơ sở đảng đạt trong sạch, vững mạnh`,
  }),
];
