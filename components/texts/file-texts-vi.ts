import { quoted } from '../../lib/explain/text.ts';
import { VERDICTS } from '../../lib/explain/words.ts';
import { MOST_BYTES_READ } from '../../lib/notes/formats/files.ts';
import { LONGEST_QUOTE } from '../../lib/notes/formats/selectors.ts';
import { LONGEST_NOTE, LONGEST_TAG, MOST_TAGS } from '../../lib/notes/note.ts';
import type { FileTexts } from './file-texts.ts';
import { formatTime } from './format.ts';

const count = (n: number) => new Intl.NumberFormat('vi').format(n);
const MEGABYTES = MOST_BYTES_READ / (1024 * 1024);

export const fileTextsVi: FileTexts = {
  faults: {
    empty: 'Tệp này trống.',
    'too-big': `Tệp lớn hơn ${MEGABYTES} MB nên không đọc được. Hãy chia tệp thành nhiều phần rồi nhập từng phần.`,
    'not-json':
      'Tệp này không phải JSON. Ghi chú nhập được từ tệp JSON: chú giải W3C (JSON-LD), tệp xuất của Hypothesis hay Obsidian Web Clipper, bản sao lưu của Đối chiếu.',
    'cut-off': 'Tệp thiếu phần cuối, có thể do tải về hay chép chưa xong. Hãy lấy lại tệp rồi nhập lại.',
    'too-deep': 'Tệp lồng vào nhau quá nhiều tầng nên không thể là tệp ghi chú.',
    'not-notes': 'Tệp JSON này không chứa ghi chú theo một dạng mà Đối chiếu đọc được.',
    'newer-version': 'Tệp do một bản Đối chiếu mới hơn ghi ra. Hãy cập nhật tiện ích rồi nhập lại.',
  },
  nothingChanged: 'Chưa có gì được nhập; ghi chú đang có vẫn nguyên.',
  kinds: {
    annotations: 'Chú giải W3C (JSON-LD)',
    hypothesis: 'Tệp xuất của Hypothesis',
    clipper: 'Đoạn đánh dấu của Obsidian Web Clipper',
    backup: 'Bản sao lưu của Đối chiếu',
  },
  outcomes: {
    new: 'thêm mới',
    updated: 'cập nhật',
    unchanged: 'đã có sẵn',
    'deleted-here': 'đã xóa ở đây, không đưa trở lại',
    'not-a-note': 'không phải ghi chú',
    elsewhere: 'nội dung nằm trên máy chủ khác, tệp chỉ ghi địa chỉ',
    'no-page': 'không có địa chỉ trang',
    'bad-address': 'địa chỉ trang không an toàn',
    'text-too-long': `dài quá ${count(LONGEST_NOTE)} ký tự`,
    'tag-too-long': `có nhãn dài quá ${count(LONGEST_TAG)} ký tự`,
    'too-many-tags': `có quá ${count(MOST_TAGS)} nhãn`,
    'quote-too-long': `đoạn trích dài quá ${count(LONGEST_QUOTE)} ký tự`,
    nothing: 'không có lời ghi, nhãn hay đoạn trích',
    repeated: 'trùng với một mục khác trong tệp',
    unreadable: 'không đọc được',
  },
  entry: (at, hint) => (hint === '' ? `Mục ${count(at)}` : `Mục ${count(at)}, ${quoted(hint)}`),
  summary: ({ counts, more }) =>
    [
      counts.new > 0 && `Đã thêm ${count(counts.new)} ghi chú.`,
      counts.updated > 0 && `Đã cập nhật ${count(counts.updated)} ghi chú.`,
      counts.unchanged > 0 && `${count(counts.unchanged)} ghi chú đã có sẵn, không đổi.`,
      counts['deleted-here'] > 0 &&
        `${count(counts['deleted-here'])} ghi chú bạn đã xóa ở đây nên không được đưa trở lại.`,
      counts.renamed > 0 &&
        `${count(counts.renamed)} ghi chú trùng mã với ghi chú khác trong tệp; cả hai đều được giữ.`,
      counts.drafts > 0 && `${count(counts.drafts)} bản nháp có trong tệp.`,
      counts.damaged > 0 && `${count(counts.damaged)} bản ghi đã hỏng từ trước, được giữ nguyên như cũ.`,
      counts.refused > 0 && `${count(counts.refused)} mục không nhập được; lý do ghi ở dưới.`,
      more && 'Còn phần tiếp theo ở tệp khác: hãy nhập cả tệp đó.',
    ].filter((sentence) => sentence !== false),
  exported: {
    untitled: '(trang không có tiêu đề)',
    tags: 'Nhãn',
    verdictThen: 'Kết luận khi ghi',
    source: 'Nguồn ghi',
    otherVersion: 'Một bản khác của ghi chú này',
    open: 'Mở tại đoạn này',
    columns: {
      title: 'Trang',
      address: 'Địa chỉ',
      quote: 'Đoạn trích',
      note: 'Ghi chú',
      created: 'Viết lúc',
      modified: 'Sửa lúc',
      passage: 'Địa chỉ đoạn',
    },
    verdict: (kind) => VERDICTS[kind].vi,
    time: (iso) => formatTime(iso, 'vi'),
  },
  collection: 'Ghi chú từ Đối chiếu',
  exportName: 'doi-chieu-ghi-chu',
  backupName: 'doi-chieu-sao-luu',
};
