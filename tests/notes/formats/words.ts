import type { ExportWords } from '../../../lib/notes/formats/export-words.ts';

export const WORDS: ExportWords = {
  untitled: 'không tên',
  tags: 'Nhãn',
  verdictThen: 'Kết luận khi ghi',
  source: 'Nguồn ghi',
  otherVersion: 'Bản khác',
  open: 'Mở tại đoạn này',
  columns: {
    title: 'Trang',
    address: 'Địa chỉ',
    quote: 'Trích',
    note: 'Ghi chú',
    created: 'Viết lúc',
    modified: 'Sửa lúc',
    passage: 'Đoạn',
    indicator: 'Chỉ tiêu',
    place: 'Địa bàn',
    period: 'Kỳ',
    status: 'Loại',
    value: 'Giá trị',
    upTo: 'Đến',
    unit: 'Đơn vị',
  },
  verdict: (kind) => `kết luận ${kind}`,
  time: (iso) => iso.slice(0, 10),
};
