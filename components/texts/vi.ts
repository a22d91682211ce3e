import type { Bad, Texts } from './texts.ts';

const count = (n: number) => new Intl.NumberFormat('vi').format(n);
const figures = (n: number) => `${count(n)} số liệu`;

/** What a store of notes that does not open leaves as it was. */
const checked = (words: string) => `${words}, số liệu vẫn được đối chiếu như thường.`;

const BAD: Readonly<Record<Bad, string>> = {
  differs: 'khác nguồn',
  'target-missed': 'chưa đạt chỉ tiêu',
  'target-apart': 'khác mức đề ra',
};

export const vi: Texts = {
  name: 'Đối chiếu',
  tagline: 'Số trên báo, cạnh số nguồn',
  untitled: '(trang không có tiêu đề)',

  loading: { title: 'Đang chờ trang…', hint: 'Trang đang tải. Kết quả sẽ hiện ở đây ngay khi đọc được bài viết.' },
  checking: { title: 'Đang đối chiếu…', hint: 'Đang đọc bài viết và tìm số liệu.' },
  stale: 'Đang đối chiếu lại…',
  lateMissing: { said: 'Một phần của bảng chưa tải được.', again: 'Tải lại' },
  translated:
    'Trang đang được dịch tự động: số liệu dưới đây lấy từ bản gốc, dấu trên trang tạm ẩn cho tới khi hiện lại bản gốc.',
  announceChecked: (result) => `Đã đối chiếu xong: ${result}.`,

  menu: {
    open: 'Menu',
    hideMarks: 'Ẩn dấu trên trang web này',
    showMarks: 'Hiện dấu trên trang web này',
    compare: 'So với bài khác…',
    reportHtml: 'Lưu báo cáo (HTML)',
    reportMarkdown: 'Lưu báo cáo (Markdown)',
    checkText: 'Kiểm tra văn bản',
    takeSource: 'Lấy trang này làm nguồn',
    sources: 'Nguồn đối chiếu',
    options: 'Cài đặt',
    welcome: 'Hướng dẫn bắt đầu',
    keys: 'Phím tắt',
    about: 'Giới thiệu',
  },
  tabs: { label: 'Các phần', figures: 'Số liệu', notes: 'Ghi chú', source: 'Nguồn', drafts: 'có bản nháp chưa lưu' },
  result: {
    bad: (kind, n, first) => `${first ? figures(n) : count(n)} ${BAD[kind]}`,
    agrees: (n) => `${count(n)} khớp`,
    reached: (n) => `${count(n)} đạt chỉ tiêu`,
    all: (n) => (n === 1 ? 'Số liệu duy nhất so được khớp với nguồn' : `Mọi số liệu so được đều khớp (${count(n)})`),
    nothing: 'Chưa có số liệu nào so được',
    byReader: (n) => `Trong đó ${figures(n)} theo cách hiểu của bạn.`,
    held: (n, all, documents) =>
      n === all
        ? `${n === 1 ? 'Số liệu của bài' : `Cả ${figures(n)} trong bài đều`} so được với ${documents}.`
        : `${count(n)} trong ${figures(all)} của bài so được với ${documents}.`,
    why: (n, reasons) => `Bài nêu ${figures(n)}: ${reasons}.`,
    counted: (n, words) => `${count(n)} ${words}`,
    whyAll: (n, reason) => `Bài nêu ${figures(n)}, ${n === 1 ? '' : 'đều '}${reason}.`,
    reasons: {
      'other-period': 'của năm hoặc kỳ khác',
      'other-measure': 'tính theo cách khác',
      'other-place': 'của nơi khác',
      'not-in-resolution': 'không có trong nguồn',
      unclear: 'chưa rõ',
    },
    only: (periods, areResults) => `Nguồn chỉ có ${areResults ? 'số ' : ''}${periods}.`,
    target: (period) => `chỉ tiêu ${period}`,
  },
  strip: {
    label: (parts) => `Theo thứ tự trong bài: ${parts}`,
    part: (verdict, n) => `${count(n)} ${verdict}`,
  },
  chips: {
    label: 'Lọc số liệu',
    all: 'Tất cả',
    differs: 'Khác',
    missed: 'Lệch chỉ tiêu',
    unclear: 'Chưa rõ',
    agrees: { matching: 'Khớp', reached: 'Đạt', both: 'Khớp, đạt' },
    beside: 'Không so',
  },
  order: { label: 'Thứ tự', worst: 'Đáng xem trước', page: 'Theo bài' },

  allowSite: 'Luôn đối chiếu trên trang web này',

  noSource: {
    title: 'Không có nguồn nào đang bật',
    next: 'Vì vậy không số liệu nào được đối chiếu. Hãy bật hoặc thêm một nguồn.',
  },
  judgement: {
    yes: (places) => `Bài viết nói về kết quả hoặc chỉ tiêu của ${places}`,
    partly: (places) => `Bài viết có một phần nói về ${places}`,
    no: (places) => `Bài viết không nói về kết quả hay chỉ tiêu của ${places}`,
    places: 'địa bàn của nguồn',
    noHint: 'Vì vậy không có số liệu nào được đánh dấu.',
    noHintFigures: 'Các số liệu đọc được vẫn được liệt kê ở dưới, kèm lý do không so với nguồn.',
  },

  noFigures: 'Không tìm thấy số liệu nào trong bài.',
  sections: {
    agrees: { matching: 'Khớp với nguồn', reached: 'Đạt chỉ tiêu', both: 'Khớp nguồn hoặc đạt chỉ tiêu' },
    inPageOrder: 'Số liệu theo thứ tự trong bài',
    otherPeriods: 'Cùng chỉ tiêu, khác năm: để tham khảo, không kết luận',
    beside: 'Không so với nguồn',
    arithmetic: 'Phép tính trong bài',
  },
  countLabel: figures,
  moreFigures: (n) => `Hiện thêm ${figures(n)}`,

  card: {
    onPage: 'Trong bài',
    inSource: 'Nguồn',
    inSourceDoubtful: 'Nguồn (chưa rõ nghĩa)',
    showOnPage: 'Xem trong bài',
    showInSource: 'Xem trong nguồn',
    why: 'Vì sao?',
    cite: 'Sao chép trích dẫn',
    correct: 'Hiểu sai? Sửa',
    byReader: 'theo cách hiểu của bạn',
    more: 'Thao tác khác',
    wholeReason: {
      agrees: 'Vì sao coi là khớp?',
      reached: 'Vì sao coi là đạt?',
      open: 'Vì sao chưa kết luận?',
      parts: 'Vì sao không phải “khớp”?',
    },
    measures: { change: 'thay đổi', 'share-of-plan': 'so với kế hoạch', index: 'so với kỳ gốc' },
    statuses: { estimate: 'số ước', target: 'chỉ tiêu', denied: 'số bị bác bỏ', supposed: 'số giả định' },
    beside: 'Chi tiết của số liệu đang chọn',
    doubt: 'Con số này của nguồn chưa rõ nghĩa',
    howRead: 'Số liệu này được hiểu thế nào',
    noIndicator: 'chưa rõ chỉ tiêu',
    otherReadings: 'Cách đọc khác',
    struck: '(đã gạch)',
  },

  arithmetic: {
    fails: 'Phép tính không khớp',
    allHold: (n) => (n === 1 ? 'Phép tính trong bài đúng' : `${count(n)} phép tính trong bài đều đúng`),
    hold: (n) => `${count(n)} phép tính đúng`,
    open: (n) => `${count(n)} phép tính chưa thể kết luận`,
  },

  pictures: {
    page: (amount) => `bài ${amount}`,
    source: (amount) => `nguồn ${amount}`,
    target: (amount) => `chỉ tiêu ${amount}`,
    derived: (amount) => `suy ra ${amount}`,
    plan: (amount) => `kế hoạch ${amount} (theo bài)`,
    higher: 'càng cao càng tốt',
    lower: 'càng thấp càng tốt',
    ofPage: 'Bài',
    ofSource: 'Nguồn',
    inYear: (year, words) => `${year}: ${words}`,
  },

  notes: {
    unsaved: 'Bản nháp chưa lưu',
    write: 'Ghi chú',
    resume: 'Viết tiếp ghi chú',
    saving: 'Đang lưu…',
    saved: 'Đã lưu',
    announceSaved: 'Đã lưu ghi chú.',
    apart: 'Ghi chú này được sửa cùng lúc ở nhiều cửa sổ. Các bản đều được giữ; bạn hãy chọn bản dùng tiếp.',
    copy: 'Sao chép văn bản',
    copied: 'Đã sao chép.',
    all: 'Tất cả ghi chú',
    copyFailed: 'Chưa sao chép được. Hãy chọn văn bản rồi sao chép bằng tay.',
    unread: {
      title: 'Chưa mở được ghi chú của trang này',
      next: {
        full: checked(
          'Bộ nhớ đã đầy nên trình duyệt không mở được kho ghi chú. Hãy giải phóng dung lượng đĩa rồi thử lại. Ghi chú đã lưu không bị xóa',
        ),
        blocked: checked(
          'Một cửa sổ khác còn giữ kho ghi chú ở dạng cũ. Hãy đóng bảng Đối chiếu ở cửa sổ đó rồi thử lại. Ghi chú đã lưu vẫn còn nguyên',
        ),
        broken: checked(
          'Kho ghi chú không đọc được. Hãy thử lại; nếu vẫn vậy, khởi động lại trình duyệt. Tiện ích không xóa gì trong kho',
        ),
      },
      action: 'Thử mở lại',
    },
    inside: 'có ghi chú',
  },

  footer: {
    foot: 'Khác nhau chưa có nghĩa là sai: nguồn lập khi năm chưa hết, bài có thể dùng số công bố sau.',
    language: 'Ngôn ngữ',
    recheck: 'Đối chiếu lại',
    rechecked: 'Đã đối chiếu lại.',
  },
};
