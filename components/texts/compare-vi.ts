import { LONGEST_ARTICLE } from '../../lib/text/article.ts';
import type { CompareTexts } from './compare-texts.ts';

const count = (n: number) => new Intl.NumberFormat('vi').format(n);
const figures = (n: number, first: boolean) => (first ? `${count(n)} số liệu` : count(n));

export const compareVi: CompareTexts = {
  title: 'So hai bài',
  back: 'Về bảng',
  sides: { here: 'Bài này', there: 'Bài kia' },
  untitled: '(bài không có tiêu đề)',
  pasted: 'Văn bản đã dán',
  noDate: 'không rõ ngày đăng',
  standings: {
    shown: '',
    text: '',
    waiting: 'Đang tải hoặc đối chiếu lại. Dưới đây là số đã đọc trước đó.',
    translated: 'Trang đang được dịch tự động. Số dưới đây lấy từ bản gốc.',
    left: 'Thẻ trình duyệt đã chuyển sang trang khác. Số dưới đây là của bài đã chọn.',
    closed: 'Bài không còn mở ở thẻ trình duyệt nào. Số dưới đây là lúc đọc lần cuối.',
    silent: 'Trang không còn trả lời, hoặc không còn được phép đọc. Số dưới đây là lúc đọc lần cuối.',
  },
  chooseOther: 'Chọn bài khác',

  choose: {
    title: 'So với bài nào?',
    hint: 'Các bài đã đối chiếu trong các thẻ trình duyệt đang mở, và những bài vừa đọc. Không có gì rời khỏi trình duyệt.',
    looking: 'Đang tìm các bài đã đối chiếu…',
    none: 'Chưa có bài nào khác được đối chiếu. Hãy mở bài kia ở một thẻ trình duyệt khác, bấm nút Đối chiếu ở đó rồi tìm lại; hoặc dán văn bản của bài.',
    shared: (n) => `${count(n)} chỉ tiêu chung`,
    nothingShared: 'không có chỉ tiêu chung',
    noTab: 'thẻ đã đóng',
    again: 'Tìm lại',
    paste: 'Hoặc dán văn bản của bài kia',
    pasteHint: 'Văn bản chỉ dùng để so lần này và không được lưu.',
    pasteGo: 'So với văn bản này',
    pasting: 'Đang đọc văn bản…',
    faults: {
      empty: 'Chưa có văn bản. Hãy dán văn bản của bài kia vào ô trên.',
      'too-long': `Văn bản dài quá ${count(LONGEST_ARTICLE)} ký tự. Hãy dán riêng phần cần so.`,
      'no-figures': 'Không tìm thấy số liệu nào trong văn bản này. Hãy dán phần có số liệu.',
      failed: 'Chưa đọc được văn bản này. Hãy thử lần nữa.',
    },
  },

  waiting: 'Đang so hai bài…',
  failed: 'Chưa so được hai bài này.',
  again: 'Thử lại',
  counts: {
    apart: (n, first) => `${figures(n, first)} chênh nhau`,
    open: (n, first) => `${figures(n, first)} chưa đủ căn cứ để so`,
    agrees: (n, first) => `${figures(n, first)} không mâu thuẫn`,
    same: (n, first) => `${figures(n, first)} giống nhau`,
  },
  nothing: 'Hai bài không có số liệu nào về cùng chỉ tiêu, cùng nơi và cùng kỳ',
  allSame: (n) => (n === 1 ? 'Số liệu chung duy nhất giống nhau' : `Cả ${count(n)} số liệu chung đều giống nhau`),
  kinds: { apart: 'Chênh nhau', open: 'Chưa đủ căn cứ', agrees: 'Không mâu thuẫn', same: 'Giống nhau' },
  groups: { apart: 'Số liệu cần xem', agrees: 'Số liệu giống nhau' },
  only: {
    here: (n) => `Chỉ bài này có: ${count(n)}`,
    there: (n) => `Chỉ bài kia có: ${count(n)}`,
  },
  unknown: {
    here: (n) => `Ở bài này còn ${count(n)} con số chưa rõ nói về việc gì, nơi nào hoặc kỳ nào nên không so.`,
    there: (n) => `Ở bài kia còn ${count(n)} con số chưa rõ nói về việc gì, nơi nào hoặc kỳ nào nên không so.`,
  },
  see: { here: 'Xem ở bài này', there: 'Xem ở bài kia' },
  seeFigure: (side, what) => `${side === 'here' ? 'Xem ở bài này' : 'Xem ở bài kia'}: ${what}`,
  amount: { here: (amount) => `bài này ${amount}`, there: (amount) => `bài kia ${amount}` },
  keys: 'Phím ↑ ↓ chuyển giữa các số liệu, ← → giữa hai bài, Esc về bảng.',
  foot: 'Hai bài khác nhau chưa cho biết bài nào sai: mỗi bài có thể dùng số của một thời điểm khác.',
  copy: 'Sao chép kết quả',
  copied: 'Đã sao chép.',
  copyFailed: 'Chưa sao chép được. Hãy chọn văn bản rồi sao chép bằng tay.',
};
