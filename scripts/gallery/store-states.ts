import { type Act, card, click, DIFFERS, type State, tab } from './acts.ts';

type Lang = 'vi' | 'en';

/** A picture of the listing: the panel beside its page, or a page of the extension that fills it. Their order is that of the captions. */
export interface StorePicture {
  readonly name: string;
  readonly state: (lang: Lang) => State;
  /** What the reader has done before, for the picture to have something to show. */
  readonly prepare?: (lang: Lang) => readonly State[];
}

/** The page has been checked: a page that is slow to answer is no picture. */
const CHECKED = '[data-view="checked"]';

const NOTES: Readonly<Record<Lang, readonly string[]>> = {
  vi: [
    'Hỏi lại phòng Tài chính: báo cáo ghi 215 tỷ đồng.',
    'Đối chiếu với niên giám thống kê khi có.',
    'Mới tính tới tháng 11? Hỏi Ban Tổ chức Thành ủy.',
  ],
  en: [
    'Ask the finance office: the report says 215 billion.',
    'Compare with the statistical yearbook once it is out.',
    'Counted up to November? Ask the committee’s office.',
  ],
};

const DRAFT: Readonly<Record<'title' | 'text', string>> = {
  title: 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7, nhiệm kỳ 2015 – 2020',
  text: 'Năm 2016, chi ngân sách nhà nước của thành phố ước thực hiện 251 tỷ đồng. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng ước đạt hơn 2.500 tỷ đồng. Thành phố tạo việc làm cho 397 lao động, tỷ lệ hộ nghèo 2,88%, giảm 0,32% so với năm 2015.\n\nNăm 2017, thành phố phấn đấu trồng mới 100 ha rừng, kết nạp 95 đảng viên.',
};

/** Writes a note on the first card of a kind, and saves it. */
const noted = (kind: string, words: string): readonly Act[] => [
  click(card(kind, '[data-action="note"]')),
  { type: card(kind, 'textarea'), words },
  click(card(kind, '[data-action="save"]')),
];

export const STORE_PICTURES: readonly StorePicture[] = [
  { name: '1-differs', state: () => ({ name: 'differs', screen: 'panel', at: DIFFERS, until: CHECKED }) },
  {
    name: '2-source',
    state: () => ({ name: 'source', screen: 'panel', at: DIFFERS, until: CHECKED, acts: [tab('source')] }),
  },
  {
    name: '3-notes',
    state: (lang) => ({
      name: 'notes',
      screen: 'panel',
      at: DIFFERS,
      until: CHECKED,
      acts: [
        ...noted('differs', NOTES[lang][0]!),
        click('[data-verdict="match"] [data-head]'),
        ...noted('match', NOTES[lang][1]!),
        tab('notes'),
      ],
    }),
  },
  {
    name: '4-all-notes',
    state: () => ({ name: 'all-notes', screen: 'own', at: 'notes.html', after: '[role="listitem"], li' }),
    prepare: (lang) => [
      {
        name: 'other-page',
        screen: 'panel',
        at: '/ket-qua-2017',
        until: CHECKED,
        acts: noted('target-missed', NOTES[lang][2]!),
      },
    ],
  },
  {
    name: '5-check-text',
    state: () => ({
      name: 'check-text',
      screen: 'own',
      at: 'check.html',
      acts: [
        { type: 'input[type="text"]', words: DRAFT['title'] },
        { type: 'textarea', words: DRAFT['text'] },
        click('[name="check-view"]:not(:checked):enabled'),
      ],
      until: 'textarea',
      after: '[data-verdict="differs"]',
    }),
  },
];
