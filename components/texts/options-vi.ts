import type { OptionsTexts } from './options-texts.ts';

const count = (n: number) => new Intl.NumberFormat('vi').format(n);

export const optionsVi: OptionsTexts = {
  title: 'Cài đặt',
  windowTitle: 'Cài đặt – Đối chiếu',
  contents: 'Các mục',
  kept: 'Mỗi thay đổi có hiệu lực ngay, không cần lưu.',

  language: {
    title: 'Ngôn ngữ',
    label: 'Ngôn ngữ của Đối chiếu',
    byBrowser: 'Theo trình duyệt',
  },

  sites: {
    title: 'Trang web',
    hint: 'Trên các trang web dưới đây, bài viết được nhận ra và đối chiếu ngay khi mở. Ở nơi khác, bấm nút Đối chiếu trên thanh công cụ.',
    builtIn: 'Có sẵn',
    withheld: 'Trình duyệt đang không cho đọc trang web này.',
    allow: (what) => `Cho phép đọc ${what}`,
    added: 'Bạn đã thêm',
    none: 'Chưa thêm trang web nào.',
    remove: 'Gỡ',
    removeSite: (what) => `Gỡ ${what}`,
    addLabel: 'Thêm trang web',
    addHint: 'Tên miền hoặc địa chỉ một bài, ví dụ vnexpress.net. Trình duyệt sẽ hỏi lại bạn.',
    add: 'Thêm',
    addedNow: (what) => `Đã thêm ${what}.`,
    removedNow: (what) => `Đã gỡ ${what}.`,
    everywhere: 'Mọi trang web',
    everywhereHint:
      'Trên mỗi trang, tiện ích chỉ xem lướt để biết bài có nói về địa bàn của nguồn hay không. Không có gì rời khỏi trình duyệt.',
    refused: 'Trình duyệt chưa cho phép, nên chưa có gì thay đổi. Bạn có thể thử lại bất cứ lúc nào.',
    notRemoved: 'Trình duyệt chưa gỡ được. Hãy gỡ trong trang quản lý tiện ích của trình duyệt.',
    already: (what) => `${what} đã có trong danh sách.`,
    faults: {
      empty: 'Hãy nhập tên miền hoặc địa chỉ của trang web.',
      'no-address': 'Đây không phải địa chỉ trang web. Hãy nhập như vnexpress.net.',
      file: 'Tệp trên máy không thêm được. Hãy mở tệp rồi bấm nút Đối chiếu, hoặc dán nội dung vào “Kiểm tra văn bản”.',
      'of-the-browser': 'Trình duyệt không cho tiện ích đọc các trang riêng của nó.',
      private: 'Địa chỉ này thuộc mạng riêng của bạn nên không thêm được. Khi cần, bấm nút Đối chiếu trên trang đó.',
    },
  },

  marks: {
    title: 'Dấu trên trang',
    label: 'Gạch dưới',
    comparable: 'Số liệu so được với nguồn',
    all: 'Mọi số liệu',
    none: 'Không gạch dưới',
    tooltip: 'Hiện kết quả khi rê chuột lên dấu',
    legend: 'Ý nghĩa các dấu',
    sample: '215 tỷ đồng',
    shapes: {
      agrees: 'Khớp hoặc không mâu thuẫn với nguồn',
      differs: 'Khác nguồn',
      'target-reached': 'Đạt hoặc vượt chỉ tiêu',
      'target-missed': 'Chưa đạt chỉ tiêu',
      'target-apart': 'Cao hơn hoặc thấp hơn mức đề ra',
      unclear: 'Chưa đủ căn cứ',
      'not-compared': 'Không so với nguồn',
    },
    contrast: 'Ở chế độ tương phản cao của máy, chỉ số liệu so được mới có dấu.',
    offTitle: 'Đang ẩn dấu trên',
    show: 'Hiện lại',
    showSite: (what) => `Hiện lại dấu trên ${what}`,
  },

  button: {
    title: 'Nút và menu',
    badge: 'Hiện con số trên nút',
    badgeHint:
      'Nền đỏ nâu: số liệu khác nguồn hoặc chưa đạt chỉ tiêu. Nền xanh: số liệu so được, không có gì cần xem lại.',
    menus: 'Hiện các mục Đối chiếu trong menu chuột phải',
    menusHint: 'Menu của nút trên thanh công cụ vẫn còn.',
    selection: 'Hiện nút ghi chú cạnh đoạn được bôi đen',
  },

  notes: {
    title: 'Ghi chú',
    count: 'Số ghi chú',
    size: 'Dung lượng trên đĩa',
    backup: 'Sao lưu lần cuối',
    never: 'Chưa lần nào',
    unknown: 'Chưa rõ',
    here: 'Ghi chú nằm trên máy này. Gỡ tiện ích là mất ghi chú, hãy giữ một bản sao lưu.',
    all: 'Xem tất cả ghi chú',
    makeBackup: 'Sao lưu tất cả',
    working: (done, all) => `Đang sao lưu: ${count(done)} trên ${count(all)}`,
    backedUp: 'Đã giao tệp sao lưu cho trình duyệt. Hãy xem tệp đã lưu xong chưa rồi cất ở nơi an toàn.',
    backupFailed:
      'Chưa sao lưu được vì không đọc được kho ghi chú. Ghi chú vẫn nguyên; hãy khởi động lại trình duyệt rồi thử lại.',
    restore: 'Khôi phục từ tệp',
    remove: 'Xóa tất cả ghi chú…',
    removeHint: (n) =>
      `${n === 1 ? 'Ghi chú duy nhất' : `Toàn bộ ${count(n)} ghi chú`} sẽ bị xóa. Trong một ngày vẫn hoàn tác được ở đây; sau đó là mất hẳn. Bản nháp chưa lưu không bị xóa.`,
    removeLabel: (n) => `Gõ ${count(n)} để xác nhận`,
    removeConfirm: 'Xóa tất cả',
    removeCancel: 'Thôi',
    removeMismatch: (n) => `Chưa khớp: hãy gõ đúng số ${count(n)}.`,
    removing: 'Đang xóa…',
    removed: (n) => `Đã xóa ${count(n)} ghi chú. Còn hoàn tác được trong một ngày.`,
    undo: 'Hoàn tác',
    undone: (n) => `Đã đưa ${count(n)} ghi chú trở lại.`,
    failed: {
      full: 'Bộ nhớ đã đầy nên chưa làm được. Hãy giải phóng dung lượng đĩa rồi thử lại.',
      blocked: 'Một cửa sổ khác đang giữ kho ghi chú. Hãy đóng các bảng Đối chiếu khác rồi thử lại.',
      broken: 'Kho ghi chú không đọc được. Hãy khởi động lại trình duyệt rồi thử lại.',
    },
  },

  keys: {
    title: 'Phím tắt',
    action: 'Việc',
    key: 'Phím',
    noKey: 'Chưa đặt',
    change: 'Đổi phím tắt',
    failed:
      'Trình duyệt không mở được trang phím tắt. Hãy mở trang quản lý tiện ích của trình duyệt, rồi chọn mục quản lý phím tắt.',
    commands: {
      'open-panel': 'Đối chiếu trang này và mở bảng',
      note: 'Ghi chú cho đoạn đang chọn, số liệu đang xem hoặc cả trang',
      'next-figure': 'Số liệu tiếp theo trên trang',
      'previous-figure': 'Số liệu trước đó trên trang',
      'toggle-marks': 'Ẩn hoặc hiện dấu trên trang web này',
      'check-selection': 'Đối chiếu đoạn đang chọn',
    },
  },

  sources: {
    title: 'Nguồn đối chiếu',
    none: 'Không nguồn nào đang bật.',
    manage: 'Xem, thêm, bật hoặc tắt nguồn',
    noDate: 'nguồn không ghi ngày',
    date: (when) => `ngày ${when}`,
    covers: (results, targets) => `Kết quả: ${results}. Chỉ tiêu: ${targets}.`,
    edition: (n) => `bản dữ liệu ${n}`,
  },

  about: {
    title: 'Giới thiệu',
    version: 'Phiên bản',
    engine: 'Bộ đọc số liệu',
    notReadTitle: 'Những gì không đọc',
    notRead: [
      'Số nằm trong ảnh, video và biểu đồ',
      'Tệp PDF và khung nhúng từ trang khác; hãy dán nội dung vào “Kiểm tra văn bản”',
      'Bản dịch tự động: chỉ đọc lời gốc của bài',
      'Văn bản bằng ngôn ngữ khác tiếng Việt và tiếng Anh',
      'Cửa sổ ẩn danh',
    ],
    privacy: 'Không tài khoản, không máy chủ, không theo dõi. Không có gì rời khỏi trình duyệt.',
    neutral: 'Khác nhau chưa có nghĩa là sai: bài viết có thể dùng số công bố sau, hoặc số theo cách tính khác.',
    welcome: 'Xem lại trang bắt đầu và bài đọc thử',
    libraries: 'Thư viện được dùng',
    ownLicence: 'Đối chiếu là phần mềm tự do, theo giấy phép MIT.',
    copy: 'Sao chép thông tin hỗ trợ',
    copyHint: 'Gồm phiên bản, trình duyệt và các lựa chọn ở trang này; không có địa chỉ trang và không có ghi chú.',
    copied: 'Đã sao chép.',
    copyFailed: 'Trình duyệt không cho sao chép.',
  },
};
