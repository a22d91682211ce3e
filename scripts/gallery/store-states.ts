import { type Act, card, click, DIFFERS, type State, TARGETS, tab, type } from './acts.ts';

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

/** A note in a language, and its tags. */
type Note = Readonly<Record<Lang, readonly [words: string, tags: string]>>;

const ON_BUDGET: Note = {
  vi: ['Hỏi lại phòng Tài chính: báo cáo ghi 215 tỷ đồng.', 'ngân sách, hỏi lại'],
  en: ['Ask the finance office: the report says 215 billion.', 'budget, ask again'],
};
const ON_JOBS: Note = {
  vi: ['Gõ ngược hai chữ số? Đã viết thư cho tòa soạn.', 'lao động, hỏi lại'],
  en: ['Two digits the wrong way round? Wrote to the editors.', 'jobs, ask again'],
};
const ON_CRITERIA: Note = {
  vi: ['Xin danh sách tám tiêu chí đã đạt thêm.', 'nông thôn mới'],
  en: ['Get the list of the eight criteria.', 'new-rural'],
};
const ON_PAGE: Note = {
  vi: ['Bài đăng lại từ cổng thông tin thành phố.', 'theo dõi'],
  en: ['Taken over from the portal of the city.', 'to follow'],
};
const ON_MEMBERS: Note = {
  vi: ['Mới tính tới tháng 11? Hỏi Ban Tổ chức Thành ủy.', 'hỏi lại'],
  en: ['Counted up to November? Ask the committee’s office.', 'ask again'],
};

const DRAFT = {
  title: 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7, nhiệm kỳ 2015 – 2020',
  text: 'Năm 2016, chi ngân sách nhà nước của thành phố ước thực hiện 251 tỷ đồng. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng ước đạt hơn 2.500 tỷ đồng. Thành phố tạo việc làm cho 397 lao động, tỷ lệ hộ nghèo 2,88%, giảm 0,32% so với năm 2015.\n\nNăm 2017, thành phố phấn đấu trồng mới 100 ha rừng, kết nạp 95 đảng viên.',
};

/** Writes into the editor that is open within an element, and saves. */
const written = (within: string, [words, tags]: readonly [string, string]): readonly Act[] => [
  type(`${within} textarea`, words),
  type(`${within} .editor-tags input`, tags),
  click(`${within} [data-action="save"]`),
];
/** Writes a note on a figure, which may stand as a line. */
const noted = (figure: string, note: readonly [string, string]): readonly Act[] => [
  {
    run: `const figure = document.querySelector('${figure}');
    figure.querySelector('[data-action="note"]') ?? figure.querySelector('[data-head]').click()`,
  },
  click(`${figure} [data-action="note"]`),
  ...written(figure, note),
];
/** JavaScript: nothing has the focus, and the address of a page is that of the real one: without the port of this machine. */
const AT_REST = `document.activeElement.blur();
  for (const host of document.querySelectorAll('.row-host')) host.textContent = host.textContent.replace(/:\\d+$/, '')`;

export const STORE_PICTURES: readonly StorePicture[] = [
  { name: '1-differs', state: () => ({ name: 'differs', screen: 'panel', at: DIFFERS, until: CHECKED }) },
  {
    name: '2-source',
    state: () => ({
      name: 'source',
      screen: 'panel',
      at: DIFFERS,
      until: CHECKED,
      acts: [
        click(card('differs', '[aria-haspopup="menu"]')),
        click('[data-entry="source"]'),
        // the panel goes there by degrees
        {
          run: `document.querySelector('mark[aria-current]').scrollIntoView({ block: 'center', behavior: 'instant' })`,
        },
      ],
    }),
  },
  {
    name: '3-notes',
    state: (lang) => ({
      name: 'notes',
      screen: 'panel',
      at: DIFFERS,
      until: CHECKED,
      acts: [
        ...noted('#figure-4', ON_BUDGET[lang]),
        ...noted('#figure-7', ON_JOBS[lang]),
        ...noted('#figure-0', ON_CRITERIA[lang]),
        tab('notes'),
        click('[data-action="page-note"]'),
        ...written('.page-note', ON_PAGE[lang]),
        { run: AT_REST },
      ],
    }),
  },
  {
    name: '4-all-notes',
    state: () => ({ name: 'all-notes', screen: 'own', at: 'notes.html', until: '.row-host', acts: [{ run: AT_REST }] }),
    prepare: (lang) => [
      {
        name: 'other-page',
        screen: 'panel',
        at: TARGETS,
        until: CHECKED,
        acts: noted('[data-verdict="target-missed"]', ON_MEMBERS[lang]),
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
        type('input[type="text"]', DRAFT.title),
        type('textarea', DRAFT.text),
        click('[name="check-view"]:not(:checked):enabled'),
      ],
      until: 'textarea',
      after: '[data-verdict="differs"]',
    }),
  },
];
