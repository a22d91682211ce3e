import type { AllNotesTexts } from './all-notes-texts.ts';

const count = (n: number) => new Intl.NumberFormat('vi').format(n);

export const allNotesVi: AllNotesTexts = {
  title: 'Tất cả ghi chú',
  windowTitle: 'Tất cả ghi chú – Đối chiếu',
  total: (n) => `${count(n)} ghi chú`,
  privacy: 'Ghi chú chỉ nằm trên máy này, không gửi đi đâu.',
  reading: (read, all) => `Đang đọc ghi chú: ${count(read)} trên ${count(all)}`,
  empty: {
    title: 'Bạn chưa có ghi chú nào',
    next: 'Mở một bài báo, chọn “Ghi chú” ở một số liệu hoặc ở đoạn bạn bôi đen. Ghi chú của mọi trang sẽ hiện ở đây.',
  },
  problem: {
    full: 'Bộ nhớ đã đầy nên chưa mở được kho ghi chú. Hãy giải phóng dung lượng đĩa rồi thử lại. Ghi chú đã lưu không bị xóa.',
    blocked:
      'Một cửa sổ khác còn giữ kho ghi chú ở dạng cũ. Hãy đóng bảng Đối chiếu ở các cửa sổ khác rồi thử lại. Ghi chú đã lưu vẫn còn nguyên.',
    broken:
      'Kho ghi chú không đọc được. Hãy thử lại; nếu vẫn vậy, khởi động lại trình duyệt. Tiện ích không xóa gì trong kho.',
    stopped:
      'Phần đọc và tìm ghi chú đã dừng, nên danh sách có thể thiếu và chưa tìm được. Hãy thử lại; nếu vẫn vậy, tải lại trang này. Ghi chú đã lưu vẫn còn nguyên.',
  },
  again: 'Thử lại',

  search: {
    label: 'Tìm trong ghi chú',
    placeholder: 'Lời ghi, trích dẫn, tên bài, nhãn',
    clear: 'Xóa từ khóa',
    found: (n) => `Tìm thấy ${count(n)} ghi chú`,
    foundSoFar: (n) => `Đã tìm thấy ${count(n)} ghi chú, còn đang đọc tiếp`,
    nothing: 'Không có ghi chú nào như vậy',
    nothingNext: 'Hãy bớt từ khóa hoặc bỏ bộ lọc.',
  },
  views: {
    label: 'Xếp theo',
    month: 'Thời gian',
    page: 'Trang',
    tag: 'Nhãn',
    indicator: 'Chỉ tiêu',
    verdict: 'Kết quả lúc ghi',
  },
  filters: {
    label: 'Lọc',
    tag: 'Nhãn',
    indicator: 'Chỉ tiêu',
    verdict: 'Kết quả lúc ghi',
    host: 'Trang web',
    month: 'Tháng',
    page: 'Trang',
    none: {
      tag: 'Không có nhãn',
      indicator: 'Không gắn với chỉ tiêu',
      verdict: 'Không gắn với số liệu',
      host: 'Không rõ trang web',
      month: 'Không rõ thời gian',
      page: 'Không rõ trang',
    },
    off: (value) => `Bỏ lọc: ${value}`,
    clear: 'Bỏ mọi bộ lọc',
    rest: (n) => `Còn ${count(n)} mục ít dùng hơn; hãy tìm bằng từ khóa.`,
    onlyPage: 'Chỉ trang này',
  },
  list: {
    label: 'Ghi chú',
    groupCount: (n) => `${count(n)} ghi chú`,
    earlier: (n) => `${count(n)} ghi chú trước`,
    later: (n) => `${count(n)} ghi chú tiếp theo`,
  },
  row: {
    onPage: 'Ghi cho cả trang',
    open: 'Mở tại chỗ này',
    openFailed: 'Trình duyệt không mở được địa chỉ này.',
    copy: 'Sao chép',
    pick: 'Chọn',
    verdictThen: (verdict) => `Lúc ghi: ${verdict}`,
    untitled: '(trang không có tiêu đề)',
    waiting: 'Đang đọc ghi chú…',
  },
  deleted: {
    title: (n) => `Vừa xóa (${count(n)})`,
    hint: 'Ghi chú đã xóa được giữ thêm một ngày.',
  },
  drafts: {
    title: (n) => `Bản nháp chưa lưu (${count(n)})`,
    hint: 'Những dòng đã viết mà chưa lưu. Mở lại trang để viết tiếp, sao chép lại, hoặc bỏ đi.',
    openPage: 'Mở trang',
  },
  along: 'Xuất, nhập và sao lưu',
  alongFailed: 'Chưa mở được phần này, có lẽ tiện ích vừa được cập nhật. Hãy tải lại trang.',
  backup: {
    title: 'Sao lưu',
    make: 'Sao lưu tất cả',
    reminder: 'Gỡ tiện ích là mất ghi chú. Hãy sao lưu.',
    later: 'Để sau',
    handed: (when) => `Tệp sao lưu đã giao cho trình duyệt (${when}). Bạn đã lưu được tệp chưa?`,
    kept: 'Đã lưu',
    notKept: 'Chưa lưu',
  },
};
