import { capital } from '../explain/text.ts';
import type { ReportWords } from './report-words.ts';

const count = (n: number): string => n.toLocaleString('vi-VN');

/** The parts of which there are any, as one sentence. */
const told = (parts: readonly (readonly [n: number, words: string])[]): string => {
  const some = parts.filter(([n]) => n > 0).map(([n, words]) => `${count(n)} ${words}`);
  return some.length === 0 ? '' : `${capital(some.join(', '))}.`;
};

export const reportVi: ReportWords = {
  kind: 'Báo cáo đối chiếu số liệu',
  kindOfText: 'Báo cáo đối chiếu số liệu trong một văn bản',
  untitled: 'Văn bản không có tiêu đề',
  facts: {
    address: 'Địa chỉ',
    published: 'Ngày đăng',
    checked: 'Đối chiếu lúc',
    sources: 'Nguồn đối chiếu',
    source: (title, version, id) => `${title} (${id}, bản ${version})`,
    engine: 'Đối chiếu phiên bản',
  },
  result: ({ differs, missed, apart, agrees, reached, unclear, notCompared }) => {
    const compared = told([
      [differs, 'số liệu khác nguồn'],
      [missed, 'chưa đạt chỉ tiêu'],
      [apart, 'khác mức đề ra'],
      [agrees, 'khớp với nguồn'],
      [reached, 'đạt hoặc vượt chỉ tiêu'],
    ]);
    const others = told([
      [unclear, 'số liệu chưa đủ căn cứ'],
      [notCompared, 'không so với nguồn'],
    ]);
    return [compared || 'Chưa có số liệu nào so được với nguồn.', others].filter((part) => part !== '').join(' ');
  },
  none: 'Không tìm thấy số liệu nào trong bài.',
  sections: {
    apart: (n) => `Khác nguồn hoặc chưa đạt (${count(n)})`,
    unclear: (n) => `Chưa đủ căn cứ (${count(n)})`,
    agrees: (n) => `Khớp nguồn hoặc đạt chỉ tiêu (${count(n)})`,
    notCompared: (n) => `Không so với nguồn (${count(n)})`,
    arithmetic: (n) => `Phép tính trong bài (${count(n)})`,
    notes: (n) => `Ghi chú của người đọc (${count(n)})`,
    reproduce: 'Đối chiếu lại',
  },
  hints: {
    apart: 'Hai số liệu khác nhau chưa cho biết bên nào sai.',
    notCompared: 'Những số liệu này nói về chuyện khác với nguồn, nên không kết luận đúng hay sai.',
  },
  onPage: 'Bài viết',
  inSource: (document) => capital(document),
  inSourceDoubtful: (document) => `${capital(document)} (chưa rõ nghĩa)`,
  struck: '(đã gạch)',
  noIndicator: 'chưa rõ chỉ tiêu',
  holds: { true: 'Tính đúng', false: 'Tính không khớp', null: 'Chưa kết luận được' },
  figure: (number, surface) => `số ${count(number)} (${surface})`,
  figures: (list) => `Các số liệu: ${list}.`,
  note: {
    onFigure: (number, name) => `Về số ${count(number)}: ${name}`,
    onPassage: 'Về một đoạn trong bài',
    onPage: 'Về cả trang',
    quote: 'Đoạn được ghi chú',
    changed: (now) => `Trang nay ghi “${now}”.`,
    lost: 'Không còn tìm thấy đoạn này trên trang.',
    unknown: 'Chưa biết đoạn này nay ở đâu trên trang.',
    tags: (tags) => `Nhãn: ${tags}.`,
    written: (when) => `Ghi lúc ${when}.`,
    otherVersion: 'Bản khác của ghi chú này.',
  },
  reproduce: {
    ofPage: (engine) => `Mở địa chỉ ở đầu báo cáo bằng trình duyệt có tiện ích Đối chiếu phiên bản ${engine}.`,
    ofText: (engine) =>
      `Dán đúng văn bản này vào trang “Kiểm tra văn bản” của tiện ích Đối chiếu phiên bản ${engine}, với cùng tiêu đề và ngày đăng.`,
    command: 'Hoặc lưu bài thành tệp rồi chạy lệnh kiểm tra đi kèm mã nguồn:',
    changed: 'Bài được sửa hoặc nguồn có bản mới thì kết quả có thể khác.',
  },
  foot: 'Báo cáo do tiện ích Đối chiếu lập ngay trên máy của người đọc. Số liệu được đọc tự động; trước khi kết luận, hãy xem lại bài viết và nguồn.',
};
